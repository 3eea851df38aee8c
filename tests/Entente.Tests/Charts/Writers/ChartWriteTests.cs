using System.Text;
using Entente.Charts;

namespace Entente.Tests.Charts;

public class ChartWriteTests
{
    [Fact]
    public void Files_hold_what_the_chart_gives_in_UTF_8_without_a_mark_and_nothing_else_is_left()
    {
        var folder = Directory.CreateTempSubdirectory("entente-charts-");
        try
        {
            var chart = SampleCharts.DivergingBars();
            var svg = Path.Combine(folder.FullName, "new", "figure.SVG");
            chart.Write(svg);
            chart.Write(svg);
            chart.Write(Path.Combine(folder.FullName, "new", "figure.json"));
            Assert.Equal(Encoding.UTF8.GetBytes(chart.ToSvg()), File.ReadAllBytes(svg));
            Assert.Equal(Encoding.UTF8.GetBytes(chart.ToPlotlyJson()), File.ReadAllBytes(Path.ChangeExtension(svg, ".json")));
            Assert.Equal(2, Directory.GetFiles(Path.GetDirectoryName(svg)!).Length);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
