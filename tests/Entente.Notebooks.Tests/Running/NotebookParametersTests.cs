using Entente.Notebooks.Documents;
using Entente.Notebooks.Running;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Tests.Running;

public class NotebookParametersTests
{
    private const string Declaring = """
        string text = "a"; bool flag = false; var least = 2; long many = 3; double share = .5; float part = 1f; decimal exact = 0.1m;
        var day = new DateOnly(2020, 1, 1); DateTime moment = default; var kind = ColumnType.Real; int? most = null; string? maybe = null; Own own = Own.One; const int Fixed = 1; var list = new[] { 1 };
        """;

    private static readonly Notebook Example = Notebooks.Of(Notebooks.Code("enum Own { One, Two }"), Notebooks.Code(Declaring, "parameters"), Notebooks.Code("1"));

    [Theory]
    [InlineData("text", "a \"b\" \\ {c}\n\u2028é", "text = \"a \\\"b\\\" \\\\ {c}\\n\\u2028é\";")]
    [InlineData("text", "null", "text = \"null\";")]
    [InlineData("text", "", "text = \"\";")]
    [InlineData("flag", "True", "flag = true;")]
    [InlineData("least", "-7", "least = -7;")]
    [InlineData("many", "9000000000", "many = 9000000000L;")]
    [InlineData("share", "1e-3", "share = 0.001d;")]
    [InlineData("share", "NaN", "share = double.NaN;")]
    [InlineData("part", "0.1", "part = 0.1f;")]
    [InlineData("exact", "0.10", "exact = 0.10m;")]
    [InlineData("day", "2024-02-29", "day = new System.DateOnly(2024, 2, 29);")]
    [InlineData("moment", "2024-02-29T23:59", "moment = new System.DateTime(2024, 2, 29, 23, 59, 0);")]
    [InlineData("kind", "whole", "kind = Entente.Frames.ColumnType.Whole;")]
    [InlineData("most", "null", "most = null;")]
    [InlineData("most", "5", "most = 5;")]
    [InlineData("maybe", "x=y", "maybe = \"x=y\";")]
    [InlineData("own", "Two", "own = Own.Two;")]
    public void A_value_is_written_as_a_literal_of_the_declared_type_and_compiles(string name, string value, string assignment)
    {
        var injected = Inject(name, value);
        Assert.Equal("// Parameters\n" + assignment, injected.Cells[2].Source);
        Assert.Equal(["injected-parameters"], injected.Cells[2].Tags);
        Assert.Equal(RunStatus.Succeeded, NotebookRunner.Run(injected, Directory.GetCurrentDirectory()).Status);
    }

    [Theory]
    [InlineData("flag", "yes", "true or false")]
    [InlineData("least", "2.5", "whole numbers")]
    [InlineData("least", "3000000000", "whole numbers from")]
    [InlineData("least", "1,000", "without separators")]
    [InlineData("share", "a half", "0.05")]
    [InlineData("share", "0,5", "0.05")]
    [InlineData("day", "29.02.2024", "2024-12-31")]
    [InlineData("day", "2023-02-29", "2024-12-31")]
    [InlineData("kind", "Sort", "String, Whole, Real, Boolean, Date")]
    [InlineData("Fixed", "2", "Remove 'const'")]
    [InlineData("list", "1,2", "no form on a command line")]
    public void A_value_that_does_not_suit_the_type_says_what_does(string name, string value, string allowed)
    {
        var error = Assert.Throws<ParameterException>(() => Inject(name, value)).Message;
        Assert.StartsWith($"-p {name}=", error);
        Assert.Contains("example.ipynb", error);
        Assert.Contains(allowed, error);
    }

    [Fact]
    public void An_earlier_injection_is_replaced_and_keeps_its_place()
    {
        var twice = NotebookParameters.Inject(Inject("least", "3"), "example.ipynb", Declared, new Dictionary<string, string> { ["least"] = "4" });
        Assert.Equal(4, twice.Cells.Count);
        Assert.Equal("// Parameters\nleast = 4;", twice.Cells[2].Source);
        Assert.Equal(Inject("least", "4").ToJson(), twice.ToJson());
    }

    [Fact]
    public void Without_values_a_notebook_stays_as_it_is() =>
        Assert.Same(Example, NotebookParameters.Inject(Example, "x", Declared, new Dictionary<string, string>()));

    [Fact]
    public void A_notebook_without_the_tag_has_no_parameters() => Assert.Empty(NotebookParameters.Declared(Notebooks.OfCode("var x = 1;"), "."));

    [Theory]
    [InlineData("corpus", "no '='")]
    [InlineData("=value", "no '='")]
    public void An_argument_without_a_name_and_a_value_is_malformed(string argument, string what) =>
        Assert.Contains(what, Assert.Throws<ParameterException>(() => NotebookParameters.Parse([argument])).Message);

    [Fact]
    public void A_parameter_given_twice_is_an_error() =>
        Assert.Contains("twice", Assert.Throws<ParameterException>(() => NotebookParameters.Parse(["a=1", "b=2", "a=1"])).Message);

    private static IReadOnlyList<DeclaredVariable> Declared => NotebookParameters.Declared(Example, Directory.GetCurrentDirectory());

    private static Notebook Inject(string name, string value) => NotebookParameters.Inject(Example, "example.ipynb", Declared, new Dictionary<string, string> { [name] = value });
}
