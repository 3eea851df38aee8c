using System.Text.Json;
using Entente.Charts;
using Entente.Frames;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Charts.Dependencies;

public class DependencyTests
{
    private static readonly DependencySizes Sizes = new(1);

    /// <summary>Words on two heads that each take half of the rest, so that no two arcs cross: word 0 is the root.</summary>
    private static DependencyWord[] Chain(int count) => [.. Enumerable.Range(0, count).Select(row => new DependencyWord(row, $"word{row}", "NOUN", row == 0 ? DependencyWord.Root : row - 1, "nmod:unmarked", 0))];

    private static DependencyLayout Layout(double width, params int[] heads) => new([.. heads.Select((head, row) => new DependencyWord(row, $"w{row}", "X", head, "obj", 0))], width, Sizes);

    [Fact]
    public void An_arc_that_spans_others_is_above_them()
    {
        // 1 ← 0 → 2 → 3: the arc to 2 spans the one to 1, and the one to 3 stands beside.
        var row = Assert.Single(Layout(400, DependencyWord.Root, 0, 0, 2).Rows);
        Assert.Equal([1, 2, 1], row.Arcs.Where(arc => arc.Word.Head >= 0).OrderBy(arc => arc.Word.Row).Select(arc => arc.Level));
    }

    [Fact]
    public void An_arrow_points_at_the_word_that_depends_and_the_root_s_comes_from_above()
    {
        var row = Assert.Single(Layout(400, 1, DependencyWord.Root, 1).Rows);
        var arcs = row.Arcs.OrderBy(arc => arc.Word.Row).ToArray();
        Assert.Equal(arcs[0].Left, arcs[0].Tip);
        Assert.Equal(arcs[1].Left, arcs[1].Right);
        Assert.Equal(arcs[2].Right, arcs[2].Tip);
        Assert.All(arcs, arc => Assert.True(Math.Abs(arc.Tip!.Value - row.Words[arc.Word.Row].X) < 10));
    }

    [Fact]
    public void An_arc_to_another_line_reaches_the_edge_of_both_and_its_arrow_stands_on_one()
    {
        var layout = Layout(60, [DependencyWord.Root, .. Enumerable.Repeat(0, 5)]);
        Assert.True(layout.Rows.Count > 1);
        var ends = layout.Rows.SelectMany(row => row.Arcs).Where(arc => arc.Word.Row == 5).ToArray();
        Assert.Equal(2, ends.Length);
        Assert.Equal(60, ends[0].Right);
        Assert.Equal(0, ends[1].Left);
        Assert.Null(ends[0].Tip);
        Assert.Equal(ends[1].Right, ends[1].Tip);
    }

    [Fact]
    public void Lines_of_a_long_sentence_are_alike_in_length()
    {
        var rows = new DependencyLayout(Chain(30), 500, Sizes).Rows;
        Assert.True(rows.Count > 2);
        Assert.InRange(rows.Max(row => row.Words.Count) - rows.Min(row => row.Words.Count), 0, 2);
        Assert.Equal(Enumerable.Range(0, 30), rows.SelectMany(row => row.Words).Select(word => word.Word.Row));
    }

    /// <summary>Legs of a tree without crossings never meet the lines or labels of other arcs.</summary>
    [Fact]
    public void No_leg_crosses_an_arc_of_a_tree_without_crossings() => Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var heads = new int[random.Next(2, 30)];
        Hang(0, heads.Length, DependencyWord.Root);
        foreach (var row in Layout(random.Next(100, 500), heads).Rows)
            foreach (var arc in row.Arcs)
                foreach (var other in row.Arcs.Where(other => other != arc && other.Level < arc.Level))
                    if ((arc.LeftLeg && Inside(arc.Left, other)) || (arc.RightLeg && Inside(arc.Right, other))) return false;
        return true;

        static bool Inside(double leg, PlacedArc other) => leg > Math.Min(other.Left, other.LabelX - 0.5) + 1e-9 && leg < Math.Max(other.Right, other.LabelX + 0.5) - 1e-9;

        void Hang(int from, int to, int head)
        {
            if (from >= to) return;
            var top = random.Next(from, to);
            heads[top] = head;
            Hang(from, top, top);
            Hang(top + 1, to, top);
        }
    }));

    [Fact]
    public void Words_whose_head_is_not_shown_are_counted_in_the_caption()
    {
        var chart = Chart.Dependencies(SampleCharts.Parsed.Head(3), new DependencyOptions { Title = "T" });
        Assert.Contains("1 word depends on one that is not shown", chart.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Plotly_has_every_word_label_and_arrow_with_hover_text_and_all_of_it_as_text()
    {
        using var figure = JsonDocument.Parse(SampleCharts.Dependencies().ToPlotlyJson());
        var traces = figure.RootElement.GetProperty("data").EnumerateArray().ToArray();
        Assert.Equal(["lines", "markers", "text", "text", "text"], traces.Select(trace => trace.GetProperty("mode").GetString()));
        Assert.All(traces[1..], trace => Assert.Equal(13, trace.GetProperty("hovertext").GetArrayLength()));
        var words = traces[3].GetProperty("text").EnumerateArray().Select(text => text.GetString()).ToArray();
        Assert.Contains("<b>signed</b>", words);
        Assert.Contains("&lt;b&gt;a&lt;/b&gt;", words);
    }
}
