using Entente.Corpora;
using Entente.Notebooks.Sessions;
using Entente.Notebooks.Surface;

namespace Entente.Notebooks.Tests.Surface;

public class ProgressBarTests
{
    private readonly Session session = new();

    [Fact]
    public void A_bar_is_one_output_whose_last_state_stays()
    {
        var evaluation = session.Evaluate("IProgress<WorkProgress> bar = ProgressBar.Show(\"<Reading>\");\nforeach (var n in new[] { 1, 5, 3 }) bar.Report(new WorkProgress(n, 5, \"files\"));", 1);
        Assert.Null(evaluation.Error?.Message);
        var output = Assert.IsType<ValueOutput>(Assert.Single(evaluation.Outputs));
        Assert.True(output.Data.TryRead("text/plain", out var plain) && output.Data.TryRead("text/html", out var html));
        Assert.Equal("<Reading>: 5 of 5 files", plain);
        Assert.Contains("&lt;Reading&gt; <progress value=\"5\" max=\"5\"></progress> 5 of 5 files", output.Data.Single(one => one.Key == "text/html").Value);
    }

    [Fact]
    public void A_stage_of_the_library_reports_to_it()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 3; i++) folder.Write($"{i}.txt", $"A title\n\nSerbia and Armenia spoke, {i}.");
        var outputs = session.Evaluate($"var corpus = Corpus.Read(@\"{folder.Path}\", progress: ProgressBar.Show(\"Reading\"));", 1).Outputs;
        Assert.True(((ValueOutput)outputs.Single()).Data.TryRead("text/plain", out var plain));
        Assert.Equal("Reading: 3 of 3 files", plain);
    }

    [Fact]
    public void Reports_may_come_from_many_threads()
    {
        var evaluation = session.Evaluate("var bar = ProgressBar.Show();\nvar done = 0;\nParallel.For(0, 1000, _ => bar.Report(new WorkProgress(System.Threading.Interlocked.Increment(ref done), null, \"things\")));", 1);
        Assert.True(((ValueOutput)evaluation.Outputs.Single()).Data.TryRead("text/plain", out var plain));
        Assert.Equal("Working: 1,000 things", plain);
    }

    [Fact]
    public void Without_a_cell_there_is_nothing_to_show_it_beneath() => Assert.Throws<InvalidOperationException>(() => ProgressBar.Show("x"));
}
