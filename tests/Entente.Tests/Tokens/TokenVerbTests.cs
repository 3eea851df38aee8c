using Entente.Corpora;
using Entente.Tokens;

namespace Entente.Tests.Tokens;

public class TokenVerbTests
{
    [Theory]
    [InlineData("Serbia's EU-bid isn't over.", "serbia's eu-bid isn't over")]
    [InlineData("Nagorno-Karabakh", "nagorno-karabakh")]
    [InlineData("the don’t and the don't", "the don't and the don't")]
    [InlineData("$3.5bn, 28.11.2024 and 1,000 €", "3.5bn 28.11.2024 and 1,000")]
    [InlineData("See https://example.org/a?b=(c). Write to me@example.org!", "see https://example.org/a?b=(c) write to me@example.org")]
    [InlineData("(see www.example.org/x), #Budget2024 @minister", "see www.example.org/x #budget2024 @minister")]
    [InlineData("co\u00ADoperation non\u00A0breaking \u200Fmark", "cooperation non breaking mark")]
    [InlineData("Vučić је рекао 東京", "vučić је рекао 東 京")]
    [InlineData("a–b c—d e - f -- g", "a b c d e f g")]
    [InlineData("ends with www. and http:// and h", "ends with www and http and h")]
    [InlineData("😀 x²", "x ²")]
    [InlineData("", "")]
    [InlineData("\0\u0001 \t\r\n", "")]
    public void Words_as_the_defaults_have_them(string text, string terms) => Assert.Equal(terms, Terms(Tokenized(text)));

    [Theory]
    [InlineData("A, b!", "A , b !", true, false)]
    [InlineData("5 € + 3", "5 € + 3", false, true)]
    [InlineData("well-known", "well-known", true, true)]
    public void Punctuation_and_symbols_stay_where_they_are_asked_for(string text, string terms, bool punctuation, bool symbols) =>
        Assert.Equal(terms, Terms(Tokenized(text, new() { KeepPunctuation = punctuation, KeepSymbols = symbols, Lowercase = false })));

    [Fact]
    public void Every_option_does_what_it_says()
    {
        const string Text = "EU-bid 14th 1999 @you a https://x.org";
        Assert.Equal("eu bid 14th 1999 @you a https://x.org", Terms(Tokenized(Text, new() { SplitHyphens = true })));
        Assert.Equal("eu-bid 14th @you a https://x.org", Terms(Tokenized(Text, new() { KeepNumbers = false })));
        Assert.Equal("eu-bid 14th 1999 you a https://x.org", Terms(Tokenized(Text, new() { SplitTags = true })));
        Assert.Equal("eu-bid 14th 1999 @you a", Terms(Tokenized(Text, new() { KeepAddresses = false })));
        Assert.Equal("eu-bid 14th 1999 @you https://x.org", Terms(Tokenized(Text, new() { MinimumLength = 2 })));
        Assert.Equal("EU-bid 14th 1999 @you a https://x.org", Terms(Tokenized(Text, new() { Lowercase = false })));
        Assert.Equal("eu-bid 14th  @you a https://x.org", Terms(Tokenized(Text, new() { KeepNumbers = false, Padding = true })));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tokenized(Text, new() { MinimumLength = 0 }));
    }

    [Fact]
    public void Only_the_body_of_a_document_is_read_and_offsets_lead_to_its_text()
    {
        var document = new Document("d", "Menu\n\nSerbia meets Hungary.\n\nShare this").Narrow([new TextSpan(6, 28)]);
        var tokens = new[] { document }.Tokenize();
        Assert.Equal("serbia meets hungary", Terms(tokens));
        Assert.Equal("Hungary", tokens[0].Text(2));
        Assert.Equal(new TextSpan(19, 26), tokens[0].Span(2));
    }

    [Fact]
    public void Stop_words_go_and_may_leave_their_places()
    {
        Assert.Equal("partnership serbia", Terms(Tokenized("The partnership of Serbia").Remove(StopWords.English)));
        Assert.Equal(" partnership  serbia", Terms(Tokenized("The partnership of Serbia").Remove(StopWords.English, padding: true)));
        Assert.Equal(175, StopWords.English.Count);
    }

    [Fact]
    public void Stop_words_of_other_languages_leave_what_is_said()
    {
        Assert.Equal("predsednik rekao partnerstvo", Terms(Tokenized("Predsednik je rekao da će biti partnerstvo između njih").Remove(StopWords.Serbian)));
        Assert.Equal("председник рекао партнерство", Terms(Tokenized("Председник је рекао да ће бити партнерство између њих").Remove(StopWords.Serbian)));
        Assert.Equal("präsident sagte partnerschaft", Terms(Tokenized("Der Präsident sagte, dass es eine Partnerschaft zwischen ihnen gibt").Remove(StopWords.German)));
        Assert.Equal("президент сказал партнёрство", Terms(Tokenized("Президент сказал, что между ними есть партнёрство").Remove(StopWords.Russian)));
        Assert.Equal("elnök mondta partnerség", Terms(Tokenized("Az elnök azt mondta, hogy van közöttük a partnerség").Remove(StopWords.Hungarian)));
        foreach (var list in new[] { StopWords.English, StopWords.Serbian, StopWords.German, StopWords.Russian, StopWords.Hungarian }) Assert.Equal(list.Distinct(), list.Where(word => word == word.ToLowerInvariant()));
    }

    [Fact]
    public void Keep_and_Remove_take_globs_phrases_and_expressions()
    {
        var tokens = Tokenized("the united states and the united kingdom tax taxes taxation");
        Assert.Equal("united states tax taxes", Terms(tokens.Keep("united states", TermPattern.Regex("^tax(es)?$"))));
        Assert.Equal("the and the united kingdom", Terms(tokens.Remove("United States", "TAX*")));
    }

    [Fact]
    public void Compounds_join_the_longest_phrase_and_span_its_words()
    {
        var tokens = Tokenized("A strategic partnership council met: strategic partnership.").Compound("strategic partnership", "strategic partnership council");
        Assert.Equal("a strategic_partnership_council met strategic_partnership", Terms(tokens));
        Assert.Equal("strategic partnership council", tokens[0].Text(1));
        Assert.Equal(["a", "strategic_partnership_council", "met", "strategic_partnership"], tokens.Vocabulary);
    }

    [Fact]
    public void Stems_and_lower_case()
    {
        Assert.Equal("cooper relat", Terms(Tokenized("Cooperation relations").Stem(Stemmer.Porter)));
        Assert.Equal("ab", Terms(Tokenized("AB", new() { Lowercase = false }).Lowercase()));
        Assert.Equal("s", Terms(Tokenized("s").Stem(Stemmer.Porter)));
    }

    [Fact]
    public void N_grams_and_skip_grams_by_hand()
    {
        Assert.Equal("a_b b_c c_d", Terms(Tokenized("a b c d").NGrams()));
        Assert.Equal(["a b c", "b c d"], Tokenized("a b c d").NGrams(3, " ").Vocabulary);
        // Guthrie et al. 2006: "insurgents killed in ongoing fighting" has nine 2-skip-bigrams.
        Assert.Equal("insurgents_killed insurgents_in insurgents_ongoing killed_in killed_ongoing killed_fighting in_ongoing in_fighting ongoing_fighting",
            Terms(Tokenized("insurgents killed in ongoing fighting").SkipGrams(2, 2)));
        Assert.Equal(10, Tokenized("insurgents killed in ongoing fighting").SkipGrams(3, 2).TokenCount);
        Assert.Equal("b_c", Terms(Tokenized("a , b c", new() { Padding = true }).NGrams()));
    }

    [Theory]
    [InlineData("secur*", "Security", true)]
    [InlineData("*war*", "postwar", true)]
    [InlineData("w?r", "war", true)]
    [InlineData("w?r", "wr", false)]
    [InlineData("*a*b*c", "xaybzc", true)]
    [InlineData("*a*b*c", "xaybz", false)]
    [InlineData("*", "", true)]
    public void Globs_match_as_they_should(string glob, string term, bool expected) => Assert.Equal(expected, TermPattern.Glob(glob).IsMatch(term));

    [Fact]
    public void A_regular_expression_cannot_take_for_ever()
    {
        var long_ = new string('a', 5_000) + "!";
        Assert.False(TermPattern.Regex("^(a+)+$").IsMatch(long_));
        Assert.Throws<System.Text.RegularExpressions.RegexMatchTimeoutException>(() => TermPattern.Regex("^(a+)+\\1$").IsMatch(long_));
        Assert.Throws<ArgumentException>(() => TermPattern.Regex("("));
        Assert.Throws<ArgumentException>(() => TermPattern.Glob("  "));
    }

    private static Entente.Tokens.Tokens Tokenized(string text, TokenizerOptions? options = null) => Reference.Texts(text).Tokenize(options);

    private static string Terms(Entente.Tokens.Tokens tokens) => string.Join(' ', Enumerable.Range(0, tokens[0].Count).Select(i => tokens[0][i]));
}
