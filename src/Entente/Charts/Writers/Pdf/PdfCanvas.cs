using System.Globalization;
using System.Text;

namespace Entente.Charts;

/// <summary>The content of a page: the elements of a drawing as PDF operators, and the resources they ask for.</summary>
internal sealed class PdfCanvas
{
    /// <summary>How far the handles of a Bézier curve reach for a quarter of a circle of radius 1.</summary>
    private const double Quarter = 0.5522847498;

    private readonly StringBuilder content = new();
    private readonly PdfFace regular = new("R", TrueTypeFont.Regular, TrueTypeFont.OtherRegular), bold = new("B", TrueTypeFont.Bold, TrueTypeFont.OtherBold);
    private readonly List<double> opacities = [];

    /// <param name="height">Of the page; the drawing's y grows downwards, a page's upwards.</param>
    public PdfCanvas(double height) => content.Append(CultureInfo.InvariantCulture, $"1 0 0 -1 0 {Number(height)} cm\n");

    public string Content => content.ToString();

    /// <summary>Hundredths of a point are finer than any printer.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    public void Draw(Element element)
    {
        switch (element)
        {
            case Area area:
                Shape(area.Paint, area.Border, () => Add("re", area.Shape.Left, area.Shape.Top, area.Shape.Width, area.Shape.Height), area.Shape);
                break;
            case Disc disc:
                Shape(disc.Paint, disc.Border, () => Circle(disc.Centre, disc.Radius), disc.Box);
                break;
            case Segment segment:
                Shape(null, segment.Stroke, () =>
                {
                    Add("m", segment.From.X, segment.From.Y);
                    Add("l", segment.To.X, segment.To.Y);
                }, segment.Box);
                break;
            case Polyline line:
                Shape(line.Paint, line.Stroke, () =>
                {
                    foreach (var (i, corner) in line.Corners.Index()) Add(i == 0 ? "m" : "l", corner.X, corner.Y);
                    if (line.Paint is not null) content.Append("h\n");
                }, line.Box);
                break;
            case Curve curve:
                Shape(null, curve.Stroke, () =>
                {
                    Add("m", curve.From.X, curve.From.Y);
                    Add("c", curve.Pull.X, curve.Pull.Y, curve.Push.X, curve.Push.Y, curve.To.X, curve.To.Y);
                }, default);
                break;
            case Label { Text.Length: > 0 } label:
                Text(label);
                break;
        }
    }

    /// <summary>Writes fonts and degrees of opacity, and names them.</summary>
    public string Resources(PdfFile file)
    {
        var states = opacities.Select((opacity, i) => string.Create(CultureInfo.InvariantCulture, $"/O{i} {file.Add($"<</Type /ExtGState /ca {Number(opacity)} /CA {Number(opacity)}>>")} 0 R")).ToArray();
        return $"/Font <<{regular.Write(file)} {bold.Write(file)}>>"
            + (states.Length == 0 ? "" : $" /ExtGState <<{string.Join(' ', states)}>>");
    }

    private void Shape(Paint? paint, Stroke? stroke, Action path, Box box)
    {
        if (paint is { Opacity: 0 }) paint = null;
        if (paint is null && stroke is null) return;
        // Fill and line may let a different share of the ground through, and a hatch lies between them: then each is its own painting.
        if (paint is { } fill && stroke is { } edge && (fill.Opacity != edge.Opacity || fill.Hatch != Hatch.None))
        {
            Shape(paint, null, path, box);
            Shape(null, stroke, path, box);
            return;
        }
        var opacity = paint?.Opacity ?? stroke!.Value.Opacity;
        if (opacity < 1) content.Append(CultureInfo.InvariantCulture, $"q\n/O{Index(opacities, opacity)} gs\n");
        if (paint is { } area) Colour(area.Colour, "rg");
        if (stroke is { } line)
        {
            Colour(line.Colour, "RG");
            Add("w", line.Width);
            content.Append(CultureInfo.InvariantCulture, $"[{line.Dash}] 0 d\n");
        }
        path();
        content.Append(paint is null ? "S\n" : stroke is null ? "f\n" : "B\n");
        if (paint is { Hatch: not Hatch.None } hatched) Texture(hatched, path, box);
        if (opacity < 1) content.Append("Q\n");
    }

    /// <summary>Lines within the shape. Viewers draw repeated tiles on their grid of dots, where a fine hatch is lost.</summary>
    private void Texture(Paint paint, Action path, Box box)
    {
        var tile = HatchTile.Of(paint.Hatch);
        content.Append("q\n");
        path();
        content.Append("W n\n");
        Colour(paint.Texture, "RG");
        content.Append(CultureInfo.InvariantCulture, $"{Number(tile.Thickness)} w [] 0 d {(tile.Round ? 1 : 0)} J\n");
        foreach (var (from, to) in tile.Across(box))
        {
            Add("m", from.X, from.Y);
            Add("l", to.X, to.Y);
        }
        content.Append("S\nQ\n");
    }

    private void Circle(Point centre, double radius)
    {
        var (x, y, r, k) = (centre.X, centre.Y, radius, radius * Quarter);
        Add("m", x + r, y);
        Add("c", x + r, y + k, x + k, y + r, x, y + r);
        Add("c", x - k, y + r, x - r, y + k, x - r, y);
        Add("c", x - r, y - k, x - k, y - r, x, y - r);
        Add("c", x + k, y - r, x + r, y - k, x + r, y);
        content.Append("h\n");
    }

    private void Text(Label label)
    {
        var (runs, width) = (label.Style.Bold ? bold : regular).Set(label.Text);
        var back = width * label.Style.Size * label.Anchor switch { Anchor.Start => 0, Anchor.Middle => 0.5, _ => 1 };
        content.Append("BT\n");
        // Letters stand upright although the page's y is turned around.
        if (label.Upright) Add("Tm", 0, -1, -1, 0, label.At.X, label.At.Y + back);
        else Add("Tm", 1, 0, 0, -1, label.At.X - back, label.At.Y);
        if (label.Halo is { } halo)
        {
            Colour(halo, "RG");
            // The ground behind the letters is not said a second time to those who search, copy or listen.
            content.Append(CultureInfo.InvariantCulture, $"/Span <</ActualText <FEFF>>> BDC\n[] 0 d 2.5 w 1 j 1 Tr\n{Shown(runs, label.Style.Size)}0 j 0 Tr\nEMC\n");
            if (label.Upright) Add("Tm", 0, -1, -1, 0, label.At.X, label.At.Y + back);
            else Add("Tm", 1, 0, 0, -1, label.At.X - back, label.At.Y);
        }
        Colour(label.Style.Colour, "rg");
        content.Append(CultureInfo.InvariantCulture, $"{Shown(runs, label.Style.Size)}ET\n");
    }

    private static string Shown(IReadOnlyList<GlyphRun> runs, double size) => string.Concat(runs.Select(run => $"/{run.Font} {Number(size)} Tf <{run.Glyphs}> Tj\n"));

    private void Colour(Colour colour, string operation) =>
        content.Append(CultureInfo.InvariantCulture, $"{Level(colour.Red)} {Level(colour.Green)} {Level(colour.Blue)} {operation}\n");

    private static string Level(byte level) => Math.Round(level / 255d, 4).ToString("0.####", CultureInfo.InvariantCulture);

    private void Add(string operation, params ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers) content.Append(Number(number)).Append(' ');
        content.Append(operation).Append('\n');
    }

    private static int Index<T>(List<T> known, T wanted)
    {
        var index = known.IndexOf(wanted);
        if (index >= 0) return index;
        known.Add(wanted);
        return known.Count - 1;
    }
}
