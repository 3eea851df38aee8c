using Entente.Actors;
using Entente.Corpora;

namespace Entente.Tests.Actors;

public class UnknownNameTests
{
    private static readonly Corpus Corpus = new(
        new Document("a", "Yesterday the Vortalux Institute met Serbia. On Monday Petra Quendolin of the Vortalux Institute spoke. Parliament met; the parliament voted.") { Outlet = "Daily Zorp" },
        new Document("b", "Experts of the Vortalux Institute asked Petra Quendolin, as the Daily Zorp says. In Parliament the parliament sat."),
        new Document("c", "Whoever reads the Daily Zorp knows Petra Quendolin and President Petra Quendolin."));

    [Fact]
    public void Frequent_capitalised_phrases_that_the_lexicon_lacks_are_counted()
    {
        var unknown = Corpus.FindUnknownNames(ActorLexicon.Default);
        Assert.Equal(["Petra Quendolin (4)", "Vortalux Institute (3)"], unknown.Select(name => name.ToString()));
        Assert.Equal((3, "a"), (unknown[0].DocumentCount, unknown[0].Examples[0].Document.Id));
        Assert.Equal(2, unknown.ToFrame().RowCount);
        Assert.NotNull(unknown.Plot());
    }

    [Fact]
    public void A_name_that_is_added_is_unknown_no_longer()
    {
        var lexicon = ActorLexicon.Default.With(new Actor("VORTALUX", "Vortalux Institute", ActorKind.Organisation));
        Assert.Equal("Petra Quendolin", Assert.Single(Corpus.FindUnknownNames(lexicon)).Text);
    }

    [Fact]
    public void Options_are_checked() => Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.FindUnknownNames(ActorLexicon.Default, new() { MinimumCount = 0 }));

    [Fact]
    public void A_sample_has_mentions_and_misses_and_is_the_same_for_the_same_seed()
    {
        var sample = Corpus.SampleMentions(ActorLexicon.Default, new() { Found = 1, Missed = 2 });
        Assert.Equal(["found", "missed", "missed"], sample.Rows.Select(row => row.String("sample")));
        Assert.Equal(sample.ToCsv(), Corpus.SampleMentions(ActorLexicon.Default, new() { Found = 1, Missed = 2 }).ToCsv());
    }
}
