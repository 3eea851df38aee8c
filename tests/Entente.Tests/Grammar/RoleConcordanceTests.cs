using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Tests.Grammar;

public class RoleConcordanceTests
{
    private static readonly Parses Parses = new Corpus(
        new Document("a", "Armenia accused Azerbaijan of aggression. The government of Serbia accuses nobody."),
        new Document("b", "Turkey was accused by the opposition. They accuse.")).Parse();

    [Theory]
    [InlineData("nsubj", "Armenia government Turkey They")]
    [InlineData("nsubj:pass", "Turkey")]
    [InlineData("obj", "Azerbaijan nobody")]
    [InlineData("obl:agent", "opposition")]
    [InlineData(null, "accused accuses accused accuse")]
    public void What_stands_in_a_role_to_a_word_is_found(string? role, string expected) =>
        Assert.Equal(expected, string.Join(' ', Parses.Concordance(new() { Lemma = "accuse", Role = role }).Select(line => line.Keyword)));

    [Fact]
    public void A_line_shows_what_stands_around()
    {
        var lines = Parses.Concordance(new() { Lemma = "Accuse", Role = "nsubj", PartOfSpeech = PartOfSpeech.Verb, WholePhrase = true, Window = 2 });
        Assert.Equal(["[Armenia] accused Azerbaijan", "aggression. [The government of Serbia] accuses nobody", "[Turkey] was accused", "opposition. [They] accuse."], lines.Select(line => line.ToString()));
        Assert.Equal("nsubj of accuse", lines[0].Pattern, ignoreCase: true);
    }

    [Fact]
    public void A_pattern_without_lemma_and_a_role_that_does_not_exist_are_refused()
    {
        Assert.StartsWith("A pattern without a lemma.", Assert.Throws<ArgumentException>(() => Parses.Concordance(new() { Role = "nsubj" })).Message);
        Assert.StartsWith("The role 'subject'", Assert.Throws<ArgumentException>(() => Parses.Concordance(new() { Lemma = "accuse", Role = "subject" })).Message);
    }
}
