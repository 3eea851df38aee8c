using Entente.Tokens;

namespace Entente.Tests.Tokens;

/// <summary>Check 19: quanteda 1.2.0, documentation of dfm_lookup and tokens_lookup.</summary>
public class DictionaryTests
{
    private const string Themes = """
        christmas: [Christmas, Santa, holiday]
        opposition: [Opposition, reject, notincorpus]
        taxglob: ["tax*"]
        taxregex: ["tax.+$"]
        country: [United_States, Sweden]
        """;

    private const string World = """
        US:
          Countries: [States]
          oceans: [Atlantic, Pacific]
        Europe:
          Countries: [Britain, Ireland]
          oceans:
            west: Irish Sea
            east: English Channel
        """;

    private static readonly string[] Categories = ["christmas", "opposition", "taxglob", "taxregex", "country"];

    [Theory]
    [InlineData(PatternKind.Glob, "1 1 1 0 0", "0 0 1 0 2")]
    [InlineData(PatternKind.Regex, "1 1 1 0 0", "0 0 2 1 2")]
    [InlineData(PatternKind.Fixed, "1 1 0 0 0", "0 0 0 0 2")]
    public void Check_19_glob_regex_and_fixed(PatternKind kind, string first, string second)
    {
        var matrix = Reference.Texts("My Christmas was ruined by your opposition tax plan.", "Does the United_States or Sweden have more progressive taxation?")
            .Tokenize().Lookup(TermDictionary.Parse(Themes, kind)).Count();
        Assert.Equal([first, second], new[] { 0, 1 }.Select(document => string.Join(' ', Categories.Select(category => matrix[document, category]))));
    }

    [Theory]
    [InlineData(1, "US US US", "Europe Europe Europe Europe")]
    [InlineData(2, "Countries oceans oceans", "Countries Countries oceans oceans")]
    [InlineData(3, "", "west east")]
    public void Check_19_levels_of_categories(int level, string first, string second)
    {
        var found = Reference.Texts("The United States has the Atlantic Ocean and the Pacific Ocean.", "Britain and Ireland have the Irish Sea and the English Channel.")
            .Tokenize().Lookup(TermDictionary.Parse(World), new() { Levels = [level] });
        Assert.Equal([first, second], found.Select(Terms));
        Assert.Equal(3, TermDictionary.Parse(World).Depth);
    }

    [Fact]
    public void Categories_lead_back_to_their_words()
    {
        var document = Reference.Texts("Britain rules the Irish Sea.").Tokenize().Lookup(TermDictionary.Parse(World))[0];
        Assert.Equal("Europe.Countries Europe.oceans.west", Terms(document));
        Assert.Equal(["Britain", "Irish Sea"], Enumerable.Range(0, document.Count).Select(document.Text));
    }

    [Fact]
    public void A_word_that_is_denied_is_counted_apart()
    {
        var mood = TermDictionary.Parse("support: [support*, friend*]");
        var found = Reference.Texts("Serbia does not openly support it.", "They don't; we support it.", "No friend came. Support stays.")
            .Tokenize(new() { Padding = true }).Lookup(mood, new() { Negations = LookupOptions.EnglishNegations });
        Assert.Equal(["not:support", "support", "not:support support"], found.Select(Terms));
    }

    [Fact]
    public void Other_words_may_stay() => Assert.Equal("the sea of Europe.oceans.west",
        Terms(Reference.Texts("The sea of Irish Sea").Tokenize().Lookup(TermDictionary.Parse(World), new() { KeepOthers = true })[0]));

    [Theory]
    [InlineData("- a\n- b", "line 1")]
    [InlineData("a: [b", "line")]
    [InlineData("a: [b\nc: d", ": not YAML")]
    [InlineData("a: ['']", "line 1: category 'a'")]
    [InlineData("a: [x]\nb: &m [y]\nc: *m", "alias")]
    public void What_is_no_dictionary_is_refused_by_line(string yaml, string says) => Assert.Contains(says, Assert.Throws<DictionaryException>(() => TermDictionary.Parse(yaml)).Message);

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        Assert.Contains("levels", Assert.Throws<DictionaryException>(() => TermDictionary.Parse("a: " + new string('[', 100_000))).Message);
        Assert.Contains("levels", Assert.Throws<DictionaryException>(() => TermDictionary.Parse("a: \n" + string.Concat(Enumerable.Repeat("- ", 100_000)))).Message);
    }

    [Fact]
    public void A_broken_expression_is_refused_by_line() =>
        Assert.Contains("line 2", Assert.Throws<DictionaryException>(() => TermDictionary.Parse("a: [b]\nc: ['(']", PatternKind.Regex)).Message);

    [Fact]
    public void A_missing_file_is_named() => Assert.Contains("nowhere.yaml", Assert.Throws<DictionaryException>(() => TermDictionary.Read("nowhere.yaml")).Message);

    private static string Terms(DocumentTokens document) => string.Join(' ', Enumerable.Range(0, document.Count).Select(i => document[i]));
}
