using Entente.Actors;
using Entente.Corpora;
using Entente.Relations;
using Entente.Tests.Corpora;

namespace Entente.Tests.Relations;

public sealed class CodebookTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_codebook_in_the_library_has_the_sixteen_categories_of_PLOVER()
    {
        string[] expected = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"];
        Assert.Equal(expected, Codebook.Default.Categories.Select(category => category.Name));
        Assert.All(Codebook.Default.Categories, category => Assert.Contains(Codebook.Default.Signals, signal => signal.Category == category));
    }

    [Fact]
    public void No_signal_stands_in_two_categories()
    {
        var twice = Codebook.Default.Signals.GroupBy(signal => (signal.Text, signal.Kind)).Where(group => group.Count() > 1).Select(group => group.Key.Text);
        Assert.Empty(twice);
    }

    [Fact]
    public void A_signal_added_is_seen_at_once()
    {
        var codebook = Codebook.Default.With("SUPPORT", SignalKind.Verb, "cheer for");
        var documents = new[] { new Document("a", "Hungary cheered for Serbia.") };
        Assert.Empty(documents.FindRelations(ActorLexicon.Default, Codebook.Default));
        Assert.Equal("SUPPORT", Assert.Single(documents.FindRelations(ActorLexicon.Default, codebook)).Category.Name);
        Assert.Throws<ArgumentException>(() => Codebook.Default.With("NONSENSE", SignalKind.Verb, "x"));
    }

    [Theory]
    [InlineData("name: x\nname: y", "line 2")]
    [InlineData("categories: []", "no 'name'")]
    [InlineData("name: x\ncategories: []", "no category")]
    [InlineData("name: x\ncategories:\n  - category: A\n    quadrant: verbal war\n    definition: d", "'verbal war' is no quadrant")]
    [InlineData("name: x\ncategories:\n  - category: A\n    quadrant: verbal conflict\n    definition: d\n  - category: A\n    quadrant: verbal conflict\n    definition: d", "line 6")]
    [InlineData("name: x\ncategories:\n  - category: A\n    quadrant: verbal conflict\n    definition: d\n    verbs: attack", "'verbs' is not a list")]
    [InlineData("just text", "not a list")]
    public void A_codebook_that_cannot_be_used_is_an_error_that_names_the_line(string yaml, string expected) =>
        Assert.Contains(expected, Assert.Throws<CodebookException>(() => Codebook.Read(folder.Write("codebook.yaml", yaml))).Message);

    [Fact]
    public void A_missing_codebook_is_an_error() => Assert.Contains("none.yaml", Assert.Throws<CodebookException>(() => Codebook.Read("none.yaml")).Message);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_signal_is_refused(string blank) =>
        Assert.Contains("is blank", Assert.Throws<ArgumentException>(() => Codebook.Default.With("COOPERATE", SignalKind.Noun, blank)).Message);

    [Theory]
    [InlineData("agree", "agree agrees agreed agreeing")]
    [InlineData("sign", "sign signs signed signing")]
    [InlineData("stop", "stop stops stopped stopping")]
    [InlineData("ratify", "ratify ratifies ratified ratifying")]
    [InlineData("attack", "attack attacks attacked attacking")]
    [InlineData("invade", "invade invades invaded invading")]
    [InlineData("clash", "clash clashes clashed clashing")]
    [InlineData("break", "break breaks broke broken breaking")]
    [InlineData("withhold", "withhold withholds withheld withholding")]
    public void Verbs_are_inflected(string verb, string expected) => Assert.Subset(Inflection.Verb(verb).ToHashSet(), expected.Split(' ').ToHashSet());

    [Theory]
    [InlineData("treaty", "treaties")]
    [InlineData("attack", "attacks")]
    [InlineData("clash", "clashes")]
    public void Nouns_have_a_plural(string noun, string plural) => Assert.Contains(plural, Inflection.Noun(noun));
}
