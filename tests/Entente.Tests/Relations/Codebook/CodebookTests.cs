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
        var codebook = Codebook.Default.With("SUPPORT", SignalKind.Verb, "serenade");
        var documents = new[] { new Document("a", "Hungary serenaded Serbia.") };
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
    [InlineData("name: [x,\n x", "codebook.yaml, line ")]
    [InlineData("just text", "not a list")]
    [InlineData("name: x\ncategories:\n  - category: A\n    quadrant: verbal conflict\n    definition: d\n    verbs:\n      - attack\n      - attack", "codebook.yaml, line 8: 'attack' stands under 'A' here and under 'A' in codebook.yaml, line 7")]
    [InlineData("name: x\ncategories:\n  - category: A\n    quadrant: verbal conflict\n    definition: d\n    verbs: [attack]\n  - category: B\n    quadrant: verbal conflict\n    definition: d\n    verbs: [attack]", "line 10: 'attack' stands under 'B' here and under 'A' in codebook.yaml, line 6")]
    [InlineData("name: x\ncategories:\n  - category: A\n    quadrant: verbal conflict\n    definition: d\n    verbs: [attack <towns>]", "line 6: 'attack <towns>' names class <towns>")]
    [InlineData("name: x\nclasses:\n  one: [<two>]\n  two: [<three>]\n  three: [<two>]\ncategories:\n  - category: A\n    quadrant: verbal conflict\n    definition: d", "line 4: class 'two' names itself: two → three → two")]
    [InlineData("name: x\nclasses:\n  one: [<none>]\ncategories:\n  - category: A\n    quadrant: verbal conflict\n    definition: d", "line 3: class 'one' names '<none>', which is no class")]
    [InlineData("name: x\ninclude: [codebook.yaml]\ncategories: []", "line 2: 'codebook.yaml' includes itself: codebook.yaml → codebook.yaml")]
    [InlineData("name: x\ninclude: [elsewhere.yaml]", "line 2: no file 'elsewhere.yaml' beside it")]
    [InlineData("name: x\ncategories:\n  - category: A\n    quadrant: verbal conflict\n    definition: d\nmodifiers:\n  - modifier: refusal\n    cooperation: B", "line 7: 'B' is no category. There are: A")]
    [InlineData("name: x\ncategories:\n  - category: A\n    quadrant: verbal conflict\n    definition: d\nmodifiers:\n  - modifier: refusal\n    modality: perhaps", "line 7: 'perhaps' is no modality")]
    [InlineData("name: x\ncategories:\n  - category: A\n    quadrant: verbal conflict\n    definition: d\n    verbs: [attack: strong]", "line 6: 'verbs' has an intensity that is no number from -10 to 10")]
    public void A_codebook_that_cannot_be_used_is_an_error_that_names_the_line(string yaml, string expected) =>
        Assert.Contains(expected, Assert.Throws<CodebookException>(() => Codebook.Read(folder.Write("codebook.yaml", yaml))).Message);

    [Fact]
    public void A_codebook_of_ones_own_can_extend_the_one_of_the_library()
    {
        var path = folder.Write("own.yaml", "name: own\ninclude: [plover.yaml]\ncategories:\n  - category: SUPPORT\n    verbs: [sing to, serenade: 9]\n");
        var codebook = Codebook.Read(path);
        Assert.Equal(16, codebook.Categories.Count);
        Assert.Equal(Codebook.Default.Signals.Count + 2, codebook.Signals.Count);
        Assert.Equal(9, Assert.Single(codebook.Signals, signal => signal.Text == "serenade").Intensity);
    }

    [Fact]
    public void Cues_are_the_librarys_unless_a_codebook_has_its_own()
    {
        const string Category = "categories:\n  - category: A\n    quadrant: verbal conflict\n    definition: d\n    verbs: [frown on]\n";
        var bare = Codebook.Read(folder.Write("bare.yaml", "name: bare\n" + Category));
        Assert.Equal(Codebook.Default.Cues.Saying.Order(StringComparer.Ordinal), bare.Cues.Saying.Order(StringComparer.Ordinal));
        var own = Codebook.Read(folder.Write("own.yaml", "name: own\n" + Category + "cues:\n  saying: [mumble]\n"));
        Assert.Equal(["mumble"], own.Cues.Saying);
        Assert.Contains("launch", own.Cues.Light);
        var more = Codebook.Read(folder.Write("more.yaml", "name: more\ninclude: [plover.yaml]\ncues:\n  saying: [mumble]\n"));
        Assert.Superset(new HashSet<string> { "mumble", "say" }, more.Cues.Saying.ToHashSet());
    }

    [Fact]
    public void The_codebook_in_the_library_holds_thousands_of_entries_and_every_category_its_share()
    {
        Assert.InRange(Codebook.Default.Signals.Count, 4_500, 50_000);
        Assert.All(Codebook.Default.Categories, category => Assert.InRange(Codebook.Default.Signals.Count(signal => signal.Category == category), 90, 2_000));
        Assert.All(Codebook.Default.Signals, signal => Assert.Equal(signal.Category.Sign, Math.Sign(signal.Intensity)));
    }

    [Fact]
    public void A_signal_may_name_a_class_of_the_codebook_and_no_other()
    {
        var codebook = Codebook.Default.With("SANCTION", SignalKind.Verb, "mothball <aid>");
        var pair = new RelationPair("a", "Norland mothballed its yearly food aid for Sudland.");
        Assert.Equal("SANCTION", new RelationClassifier(codebook).Classify(pair)?.Category.Name);
        Assert.Contains("names class <tea>", Assert.Throws<ArgumentException>(() => Codebook.Default.With("AID", SignalKind.Verb, "pour <tea>")).Message);
    }

    [Fact]
    public void A_category_answers_to_its_other_names() => Assert.Equal("RETREAT", Codebook.Default.Category("YIELD").Name);

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
