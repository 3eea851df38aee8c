using Entente.Actors;
using Entente.Corpora;
using Entente.Networks;

namespace Entente.Tests.Networks;

public class StabilityTests
{
    /// <summary>Serbia and Turkey meet in each of eight documents, Hungary and Russia in one of them.</summary>
    private static readonly CoMentionNetwork Network = new Corpus(Enumerable.Range(0, 8).Select(number =>
        new Document($"d{number}", $"Serbia met Turkey.{(number == 0 ? " Hungary met Russia." : "")}"))).FindMentions(ActorLexicon.Default).CoMentions(By.Sentence);

    [Fact]
    public void A_tie_in_every_document_always_stays_and_a_tie_in_one_of_eight_is_drawn_as_often_as_chance_has_it()
    {
        var rows = Network.Stability(new() { Resamples = 4000 }).ToFrame().Rows.ToList();
        Assert.Equal(("SRB", "TUR", 1.0, 8.0, 0.0), (rows[0].String("source"), rows[0].String("target"), rows[0].Real("stability"), rows[0].Real("mean"), rows[0].Real("standard_error")));
        // 1 − (7/8)⁸ = 0.656, with a standard error of 0.0075; a count of one a document has the variance of the binomial, 8 · 1/8 · 7/8.
        Assert.InRange(rows[1].Real("stability")!.Value, 0.63, 0.69);
        Assert.InRange(rows[1].Real("standard_error")!.Value, 0.90, 0.97);
        Assert.Equal(rows[1].Real("stability"), rows[1].Real("together"));
    }

    [Fact]
    public void A_threshold_is_harder_to_reach()
    {
        var stability = Network.Stability(new() { MinimumCount = 9 });
        Assert.All(stability.ToFrame().Rows, row => Assert.Equal(0, row.Real("stability")));
        Assert.All(stability.ToCommunityFrame().Rows, row => Assert.Equal(0, row.Real("stability")));
    }

    [Fact]
    public void Communities_are_followed_through_the_resamples()
    {
        var frame = Network.Stability().ToCommunityFrame();
        Assert.Equal(["1", "1", "2", "2"], frame.Column<string>("community").Present());
        Assert.All(frame.Rows, row => Assert.Equal(0, row.Real("elsewhere")));
        Assert.Equal(1, frame.Rows.Single(row => row.String("node") == "SRB").Real("stability"));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bits_and_work_can_be_watched_and_cancelled()
    {
        var (one, other) = (Network.Stability(), Network.Stability());
        Assert.Equal(one.ToFrame().ToCsv(), other.ToFrame().ToCsv());
        Assert.Equal(one.ToCoMembershipFrame().ToCsv(), other.ToCoMembershipFrame().ToCsv());
        using var cancelled = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => Network.Stability(progress: new Cancel(cancelled), cancellationToken: cancelled.Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => Network.Stability(new() { Resamples = 1 }));
    }

    private sealed class Cancel(CancellationTokenSource source) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value)
        {
            Assert.Equal((200, "resamples"), (value.Total, value.What));
            source.Cancel();
        }
    }
}
