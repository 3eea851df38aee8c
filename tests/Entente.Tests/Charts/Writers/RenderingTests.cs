using System.Globalization;
using Entente.Charts;

namespace Entente.Tests.Charts;

/// <summary>The PDF as poppler draws it and the SVG as librsvg draws it are the same picture.</summary>
public class RenderingTests
{
    /// <summary>Two renderers smooth edges differently; a line or word that is missing or moved by a point costs more than this.</summary>
    private const double MostDifference = 0.02;

    private static readonly Dictionary<string, string> Plain = [];

    [Theory]
    [MemberData(nameof(SampleCharts.Names), MemberType = typeof(SampleCharts))]
    public void The_PDF_and_the_SVG_look_the_same(string name)
    {
        var difference = Difference(SampleCharts.All[name](), SampleCharts.All[name]());
        Assert.True(difference < MostDifference, string.Create(CultureInfo.InvariantCulture, $"{name}: the pictures differ by {difference:0.0000} on average."));
    }

    [Fact]
    public void Pictures_of_different_charts_differ_by_more_than_the_bound() =>
        Assert.True(Difference(SampleCharts.Grouped(), SampleCharts.Grouped(stacked: true), stretched: true) > MostDifference);

    private static double Difference(Chart drawn, Chart written, bool stretched = false)
    {
        var folder = Directory.CreateTempSubdirectory("entente-rendering-");
        try
        {
            string In(string file) => Path.Combine(folder.FullName, file);
            drawn.Write(In("figure.svg"));
            written.Write(In("figure.pdf"));
            // The SVG asks for Helvetica or what shares its widths; the renderer is given the font that the PDF embeds.
            File.WriteAllText(In("fonts.conf"), $"""
                <?xml version="1.0"?>
                <fontconfig><dir>{Path.Combine(Repository.Root, "data", "fonts")}</dir><cachedir>{In("cache")}</cachedir>
                <alias binding="same"><family>Helvetica</family><prefer><family>Liberation Sans</family></prefer></alias></fontconfig>
                """);
            Tool.Run("rsvg-convert", new Dictionary<string, string> { ["FONTCONFIG_FILE"] = In("fonts.conf") }, "--dpi-x", "144", "--dpi-y", "144", In("figure.svg"), "-o", In("svg.png"));
            var svg = GreyPicture.ReadPng(In("svg.png"));
            var size = new[] { svg.Width, svg.Height }.Select(length => length.ToString(CultureInfo.InvariantCulture)).ToArray();
            Tool.Run("pdftoppm", Plain, "-scale-to-x", size[0], "-scale-to-y", size[1], "-singlefile", In("figure.pdf"), In("pdf"));
            var pdf = GreyPicture.ReadPpm(In("pdf.ppm"));
            Assert.True(stretched || Math.Abs(drawn.Drawing.Height * 2 - svg.Height) < 2, "The figure is of another size.");
            return svg.Difference(pdf);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
