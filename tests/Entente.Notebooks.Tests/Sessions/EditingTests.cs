using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Tests.Sessions;

public class EditingTests
{
    private readonly Session session = new();

    public EditingTests() => Assert.Null(session.Evaluate("""
        using System.Text;
        var numbers = new List<int> { 1 };
        Corpus corpus = null;
        enum Colour { Red, Green }
        /// <summary>Paints it.</summary>
        void Paint(Colour colour, int coats = 1) { }
        record Point(int X) { public int Y { get; init; } }
        """, 1).Error?.Message);

    [Theory]
    [InlineData("corpus.Fi|", "FindMentions First")]
    [InlineData("corpus?.Whe|", "Where")]
    [InlineData("corpus\n    .Whe|", "Where")]
    [InlineData("numbers.Sel|", "Select SelectMany")]
    [InlineData("numbers.Where(n => n.Comp|)", "CompareTo")]
    [InlineData("foreach (var n in numbers) { n.Comp| }", "CompareTo")]
    [InlineData("numbers.Select(n => new { Quota = n }).First().Qu|", "Quota")]
    [InlineData("numbers[0].ToSt|", "ToString")]
    [InlineData("num|", "numbers")]
    [InlineData("var twice = 2 * num|", "numbers")]
    [InlineData("Func<int, int> f = n => n + num|", "numbers")]
    [InlineData("new StringB|", "StringBuilder")]
    [InlineData("Colour.Gr|", "Green")]
    [InlineData("Paint(|", "Colour.Red Colour.Green colour: coats:")]
    [InlineData("Paint(colour: Gr|", "Colour.Green")]
    [InlineData("var same = new Colour() == Gr|", "Colour.Green")]
    [InlineData("new Point(1) { | }", "X Y")]
    [InlineData("new Point(1) { X = 1, | }", "Y")]
    [InlineData("new Point(1) with { | }", "X Y")]
    [InlineData("using System.Tex|", "Text")]
    [InlineData("System.Collections.Gen|", "Generic")]
    [InlineData("[Obs|] class A { }", "Obsolete")]
    [InlineData("fore|", "foreach")]
    [InlineData("namespace N { class B { void M() { Console.WriteL| } } }", "WriteLine")]
    [InlineData("static class X { public static int T(this int n) => numb|; }", "numbers")]
    [InlineData("using var stream = new MemoryStream();\nstream.WriteB|", "WriteByte")]
    [InlineData("#!im|", "#!import")]
    [InlineData("#!markdown\ntext\n#!csharp\nnumb|", "numbers")]
    public void What_is_meant_is_among_the_first(string code, string expected)
    {
        var words = expected.Split(' ');
        var list = Complete(code);
        Assert.Equal(words.Order(), list.Items.Select(item => item.Text).Where(words.Contains).Order());
        Assert.All(words, word => Assert.InRange(list.Items.Select(item => item.Text).ToList().IndexOf(word), 0, 9));
    }

    [Theory]
    [InlineData("\"num|\"")]
    [InlineData("// num|")]
    [InlineData("var numb|")]
    [InlineData("12|")]
    [InlineData("$\"num| {1}\"")]
    [InlineData("void Num|")]
    [InlineData("nothing.known.|")]
    [InlineData("#!markdown\nnum|")]
    public void Where_code_means_nothing_nothing_is_offered(string code) => Assert.Empty(Complete(code).Items);

    [Fact]
    public void A_static_member_is_offered_of_a_type_and_no_other()
    {
        var names = Complete("string.|").Items.Select(item => item.Text).ToList();
        Assert.Contains("Join", names);
        Assert.DoesNotContain("Length", names);
        Assert.DoesNotContain("Submission1", Complete("Sub|").Items.Select(item => item.Text));
    }

    [Fact]
    public void The_whole_word_is_replaced_and_the_kind_and_signature_are_told()
    {
        var list = Complete("numbers.Ad|dRa");
        Assert.Equal((8, 13), (list.Start, list.End));
        Assert.Equal(new CompletionItem("AddRange", "method", "void List<int>.AddRange(IEnumerable<int> collection) (+1)"), list.Items.Single(item => item.Text == "AddRange"));
    }

    [Theory]
    [InlineData("Console.Write|Line(1)", "void Console.WriteLine(int value)", "Writes the text representation")]
    [InlineData("string.Join(|", "string string.Join(", "Concatenates")]
    [InlineData("numbers.Se|lect(n => n)", "Select<int, int>", "Projects each element")]
    [InlineData("new List<int>(|)", "List<int>.List()", "Initializes a new instance")]
    [InlineData("Corpus.Re|ad", "Corpus Corpus.Read(", "Reads the articles of a file")]
    [InlineData("num|bers", "List<int> numbers", "")]
    [InlineData("Pai|nt(Colour.Red)", "void Paint(Colour colour, int coats = 1)", "Paints it.")]
    [InlineData("Enumerable.Range|(1, 2)", "Enumerable.Range(int start, int count)", "ArgumentOutOfRangeException")]
    [InlineData("new StringBuilder().App|end(1)", "StringBuilder StringBuilder.Append(int value)", "Appends the string representation")]
    public void A_name_is_told_with_its_declaration_and_documentation(string code, string declaration, string documentation)
    {
        var bundle = session.Inspect(code.Replace("|", ""), code.IndexOf('|'))!;
        Assert.True(bundle.TryRead("text/plain", out var text) && bundle.TryRead("text/markdown", out _));
        Assert.Contains(declaration, text.Split('\n')[0]);
        Assert.Contains(documentation, text);
    }

    [Theory]
    [InlineData("// Console|")]
    [InlineData("unknown|")]
    [InlineData("|")]
    [InlineData("#!markdown\nCons|ole")]
    public void Nothing_is_told_where_nothing_is_known(string code) => Assert.Null(session.Inspect(code.Replace("|", ""), code.IndexOf('|')));

    [Fact]
    public void Asking_changes_nothing()
    {
        Complete("var later = 1; late|");
        session.Inspect("var later = 1;", 5);
        Assert.Equal(Completeness.Complete, session.IsComplete("later"));
        Assert.Contains("later", session.Evaluate("later", 2).Error!.Message);
        Assert.Null(session.Evaluate("numbers.Count", 3).Error);
    }

    private CompletionList Complete(string code) => session.Complete(code.Replace("|", ""), code.IndexOf('|'));
}
