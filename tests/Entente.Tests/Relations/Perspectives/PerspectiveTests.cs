using Entente.Charts;
using Entente.Relations;

namespace Entente.Tests.Relations.Perspectives;

public class PerspectiveTests
{
    private static readonly Entente.Relations.Relations Relations = Told.By(
        "one SRB AZE AGREE Serbia and Azerbaijan signed another military agreement in Belgrade.",
        "one AZE SRB COOPERATE Azerbaijan cooperates closely.",
        "one SRB AZE ACCUSE Serbia complained once.",
        "two SRB AZE ACCUSE Serbia broke the military agreement signed in Belgrade.",
        "two SRB AZE REJECT Serbia betrayed Azerbaijan.",
        "two SRB AZE !SUPPORT Serbia did not help.",
        "two ARM AZE ASSAULT Armenia attacked.",
        "- SRB AZE AID Somebody sent something.");

    [Fact]
    public void Every_voice_tells_of_a_pair_in_its_own_row()
    {
        var perspectives = Relations.ByPerspective(Perspective.Outlet);
        Assert.Equal(["Azerbaijan–Serbia one 2 1 0", "Azerbaijan–Serbia two 0 2 1", "Armenia–Azerbaijan two 0 1 0"],
            perspectives.Select(count => $"{count.Pair} {count.Voice} {count.Cooperation} {count.Conflict} {count.Denied}"));
        Assert.Equal(1.0 / 3, perspectives[0].Balance!.Value, 12);
        Assert.Equal(["pair", "voice", "cooperation", "conflict", "denied", "documents", "balance", "low", "high"], perspectives.ToFrame().Columns.Select(column => column.Name));
        Assert.Equal(7, perspectives.ToEvidenceFrame().RowCount);
    }

    [Fact]
    public void The_interval_of_a_balance_is_Wilsons_doubled_and_less_one()
    {
        var count = Relations.ByPerspective(Perspective.Outlet)[0];
        var share = WilsonInterval.Of(2, 3)!.Value;
        Assert.Equal((2 * share.Low - 1, 2 * share.High - 1), (count.Interval!.Value.Low, count.Interval.Value.High));
        Assert.InRange(count.Balance!.Value, count.Interval.Value.Low, count.Interval.Value.High);
    }

    [Theory]
    [InlineData(Perspective.Outlet, 2)]
    [InlineData(Perspective.Author, 8)]
    [InlineData(Perspective.Speaker, 2)]
    [InlineData(Perspective.Voice, 3)]
    public void Voices_are_outlets_authors_speakers_or_the_documents_own(Perspective by, int voices) =>
        Assert.Equal(voices, Relations.ByPerspective(by).Select(count => count.Voice).Distinct().Count());

    [Fact]
    public void A_perspective_that_does_not_exist_is_refused() => Assert.Contains("Outlet", Assert.Throws<ArgumentOutOfRangeException>(() => Relations.ByPerspective((Perspective)9)).Message);

    [Fact]
    public void Balances_stand_side_by_side()
    {
        var table = Relations.ByPerspective(Perspective.Outlet).SideBySide();
        Assert.Equal(["pair", "one", "two"], table.Columns.Select(column => column.Name));
        Assert.Equal(2, table.RowCount);
        Assert.Equal((null, -1.0), (table["one"][1], table["two"][1]));
    }

    [Fact]
    public void Contradictions_set_the_sentences_that_share_most_words_face_to_face()
    {
        var contradictions = Relations.ByPerspective(Perspective.Outlet).Contradictions();
        Assert.Equal(2, contradictions.Count);
        Assert.Equal(("one", "two"), (contradictions[0].Friendly.Voice, contradictions[0].Hostile.Voice));
        Assert.Contains("signed another military agreement", contradictions[0].FriendlyRelation.Sentence.Text);
        Assert.Contains("broke the military agreement", contradictions[0].HostileRelation.Sentence.Text);
        Assert.Single(Relations.ByPerspective(Perspective.Outlet).Contradictions(1));
        Assert.False(contradictions[0].IsClear);
        Assert.Equal(2, contradictions.ToFrame().RowCount);
    }

    [Fact]
    public void A_contradiction_is_clear_where_the_intervals_lie_apart()
    {
        var clear = Told.By([.. Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? $"one SRB AZE AGREE Sentence {i}." : $"two SRB AZE ACCUSE Sentence {i}.")]);
        Assert.All(clear.ByPerspective(Perspective.Outlet).Contradictions(), contradiction => Assert.True(contradiction.IsClear));
    }

    [Fact]
    public void Voices_that_agree_do_not_contradict_each_other() =>
        Assert.Empty(Told.By("one SRB AZE AGREE", "two SRB AZE COOPERATE").ByPerspective(Perspective.Outlet).Contradictions());

    [Fact]
    public void Shared_keeps_pairs_that_several_voices_tell_of()
    {
        var shared = Relations.ByPerspective(Perspective.Outlet).Shared();
        Assert.Equal(["Azerbaijan–Serbia"], shared.Pairs);
        Assert.Empty(Relations.ByPerspective(Perspective.Outlet).Shared(least: 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Relations.ByPerspective().Shared(-1));
    }

    [Fact]
    public void Panels_are_drawn_with_their_sentences()
    {
        var chart = Relations.ByPerspective(Perspective.Outlet).Plot();
        Assert.Equal(7, chart.Evidence!.RowCount);
        Assert.Contains("Azerbaijan–Serbia", chart.ToSvg());
        Assert.Equal("bar chart", Relations.ByPerspective(Perspective.Outlet).Shared().PlotBalance().Kind);
    }

    [Fact]
    public void One_pair_is_drawn_period_by_period_without_gaps()
    {
        var chart = Told.By("one SRB AZE AGREE", "two AZE SRB ACCUSE", "two SRB HUN ACCUSE").Where(relation => relation.Document.Id != "d1").PlotPair("SRB", "HUN");
        Assert.Equal(["2022"], chart.Data.Rows.Select(row => row.String("period")));
        var years = Told.By("one SRB AZE AGREE", "two ARM TUR ACCUSE", "two SRB AZE ACCUSE").PlotPair("AZE", "SRB");
        Assert.Equal(["2020", "2021", "2022"], years.Data.Rows.Select(row => row.String("period")));
        Assert.Equal([0, 2], years.Evidence!.Rows.Select(row => (int)row.Whole("row")!.Value));
        Assert.Contains("No relation is between 'SRB' and 'USA'", Assert.Throws<ArgumentException>(() => Relations.PlotPair("SRB", "USA")).Message);
    }

    [Fact]
    public void What_is_denied_stands_on_no_side_of_a_pair_s_bar_and_its_sentence_behind_it()
    {
        var chart = Told.By("one SRB AZE AGREE", "one SRB AZE !ASSAULT Serbia did not attack Azerbaijan.", "one AZE SRB ACCUSE").PlotPair("SRB", "AZE");
        Assert.Equal([0, 1, 0], chart.Data.Rows.Select(row => (int)row.Whole("denied")!.Value));
        Assert.Contains(chart.Evidence!.Rows, row => row.String("column") == "denied" && row.String("text") == "Serbia did not attack Azerbaijan.");
    }
}
