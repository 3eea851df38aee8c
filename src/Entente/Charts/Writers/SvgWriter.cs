using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Charts;

/// <summary>Writes a drawing as SVG 1.1 that any viewer shows: sizes in millimetres, text as text, no script, no style sheet.</summary>
internal sealed class SvgWriter
{
    private const double MillimetresAPoint = 25.4 / 72;

    /// <summary>Stands for the hash while the content is written; escaped text never holds it.</summary>
    private const string Prefix = "\u0001";

    private readonly StringBuilder svg = new();
    private readonly Dictionary<(Hatch, Colour), string> patterns = [];

    private SvgWriter()
    {
    }

    /// <summary>The same drawing gives the same bytes; ids start with a hash of the content, so drawings on one page do not clash.</summary>
    public static string Write(Drawing drawing)
    {
        var content = new SvgWriter().Whole(drawing);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(content.Replace(Prefix, "", StringComparison.Ordinal)));
        return content.Replace(Prefix, $"c{Convert.ToHexStringLower(hash.AsSpan(0, 5))}-", StringComparison.Ordinal);
    }

    private string Whole(Drawing drawing)
    {
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Number(drawing.Width * MillimetresAPoint)}mm" height="{Number(drawing.Height * MillimetresAPoint)}mm" """)
            .Append(CultureInfo.InvariantCulture, $"""viewBox="0 0 {Number(drawing.Width)} {Number(drawing.Height)}" role="img" aria-labelledby="{Prefix}title {Prefix}desc" """)
            .Append(CultureInfo.InvariantCulture, $"""font-family="{XmlText.Escape(FontMetrics.Families)}">""").Append('\n')
            .Append(CultureInfo.InvariantCulture, $"""<title id="{Prefix}title">{XmlText.Escape(drawing.Title)}</title>""").Append('\n')
            .Append(CultureInfo.InvariantCulture, $"""<desc id="{Prefix}desc">{XmlText.Escape(drawing.Description)}</desc>""").Append('\n');
        Patterns(drawing);
        svg.Append(CultureInfo.InvariantCulture, $"""<rect width="100%" height="100%" fill="{drawing.Background}"/>""").Append('\n');
        foreach (var element in drawing.Elements) Write(element);
        return svg.Append("</svg>\n").ToString();
    }

    private void Patterns(Drawing drawing)
    {
        var paints = drawing.Leaves().SelectMany(Paints).Where(paint => paint.Hatch != Hatch.None).Distinct().ToArray();
        if (paints.Length == 0) return;
        svg.Append("<defs>\n");
        foreach (var paint in paints)
        {
            if (!patterns.TryAdd((paint.Hatch, paint.Colour), $"{Prefix}h{patterns.Count}")) continue;
            var tile = HatchTile.Of(paint.Hatch);
            var (size, texture) = (tile.Size, string.Concat(tile.Lines.Select(line => $"M{Number(line.From.X)} {Number(line.From.Y)}L{Number(line.To.X)} {Number(line.To.Y)}")));
            var thickness = Number(tile.Thickness) + (tile.Round ? "\" stroke-linecap=\"round" : "");
            svg.Append(CultureInfo.InvariantCulture, $"""<pattern id="{patterns[(paint.Hatch, paint.Colour)]}" width="{size}" height="{size}" patternUnits="userSpaceOnUse"><rect width="{size}" height="{size}" fill="{paint.Colour}"/>""")
                .Append(CultureInfo.InvariantCulture, $"""<path d="{texture}" fill="none" stroke="{paint.Texture}" stroke-width="{thickness}"/></pattern>""").Append('\n');
        }
        svg.Append("</defs>\n");
    }

    private static IEnumerable<Paint> Paints(Element element) => element switch
    {
        Area { Paint: { } paint } => [paint],
        Disc disc => [disc.Paint],
        Polyline { Paint: { } paint } => [paint],
        _ => [],
    };

    private void Write(Element element)
    {
        switch (element)
        {
            case Mark mark:
                svg.Append(CultureInfo.InvariantCulture, $"""<g class="mark" id="{Prefix}{mark.Name}"><title>{XmlText.Escape(mark.Title)}</title>""");
                foreach (var part in mark.Parts) Write(part);
                svg.Append("</g>");
                break;
            case Area area:
                svg.Append("<rect");
                Attribute("x", area.Shape.Left).Attribute("y", area.Shape.Top).Attribute("width", area.Shape.Width).Attribute("height", area.Shape.Height);
                if (area.Radius > 0) Attribute("rx", area.Radius);
                (area.Paint is { } filled ? Fill(filled) : None()).Outline(area.Border).End();
                break;
            case Disc disc:
                svg.Append("<circle");
                Attribute("cx", disc.Centre.X).Attribute("cy", disc.Centre.Y).Attribute("r", disc.Radius).Fill(disc.Paint).Outline(disc.Border).End();
                break;
            case Segment segment:
                svg.Append("<line");
                Attribute("x1", segment.From.X).Attribute("y1", segment.From.Y).Attribute("x2", segment.To.X).Attribute("y2", segment.To.Y).Outline(segment.Stroke).End();
                break;
            case Polyline line:
                svg.Append(line.Paint is null ? "<polyline" : "<polygon").Append(" points=\"");
                for (var i = 0; i < line.Corners.Count; i++)
                    svg.Append(i == 0 ? "" : " ").Append(Number(line.Corners[i].X)).Append(',').Append(Number(line.Corners[i].Y));
                svg.Append('"');
                (line.Paint is { } paint ? Fill(paint) : None()).Outline(line.Stroke).End();
                break;
            case Curve curve:
                svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Number(curve.From.X)} {Number(curve.From.Y)}C{Number(curve.Pull.X)} {Number(curve.Pull.Y)} {Number(curve.Push.X)} {Number(curve.Push.Y)} {Number(curve.To.X)} {Number(curve.To.Y)}\"");
                None().Outline(curve.Stroke).End();
                break;
            case Label label:
                Text(label);
                break;
        }
        if (element is not Mark) return;
        svg.Append('\n');
    }

    private void Text(Label label)
    {
        // A line that runs from right to left starts at its right end, so its anchors change sides.
        var rightToLeft = PlainText.RightToLeft(label.Text);
        var anchor = (label.Anchor, rightToLeft) switch
        {
            (Anchor.Middle, _) => " text-anchor=\"middle\"",
            (Anchor.End, false) or (Anchor.Start, true) => " text-anchor=\"end\"",
            _ => "",
        };
        svg.Append("<text");
        Attribute("x", label.At.X).Attribute("y", label.At.Y).Attribute("font-size", label.Style.Size);
        svg.Append(CultureInfo.InvariantCulture, $" fill=\"{label.Style.Colour}\"{(label.Style.Bold ? " font-weight=\"bold\"" : "")}{anchor}{(rightToLeft ? " direction=\"rtl\"" : "")}");
        if (label.Upright) svg.Append(CultureInfo.InvariantCulture, $" transform=\"rotate(-90 {Number(label.At.X)} {Number(label.At.Y)})\"");
        if (label.Halo is { } halo) svg.Append(CultureInfo.InvariantCulture, $" stroke=\"{halo}\" stroke-width=\"2.5\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        svg.Append('>');
        if (label.Full is not null) svg.Append(CultureInfo.InvariantCulture, $"<title>{XmlText.Escape(label.Full)}</title>");
        svg.Append(XmlText.Escape(label.Text)).Append("</text>\n");
    }

    private SvgWriter Fill(Paint paint)
    {
        svg.Append(CultureInfo.InvariantCulture, $" fill=\"{(paint.Hatch == Hatch.None ? paint.Colour.ToString() : $"url(#{patterns[(paint.Hatch, paint.Colour)]})")}\"");
        return paint.Opacity < 1 ? Attribute("fill-opacity", paint.Opacity) : this;
    }

    private SvgWriter None()
    {
        svg.Append(" fill=\"none\"");
        return this;
    }

    private SvgWriter Outline(Stroke? stroke)
    {
        if (stroke is not { } line) return this;
        svg.Append(CultureInfo.InvariantCulture, $" stroke=\"{line.Colour}\"");
        Attribute("stroke-width", line.Width);
        if (line.Dash.Length > 0) svg.Append(CultureInfo.InvariantCulture, $" stroke-dasharray=\"{line.Dash}\"");
        return line.Opacity < 1 ? Attribute("stroke-opacity", line.Opacity) : this;
    }

    private SvgWriter Attribute(string name, double value)
    {
        svg.Append(' ').Append(name).Append("=\"").Append(Number(value)).Append('"');
        return this;
    }

    private void End() => svg.Append("/>\n");

    /// <summary>Hundredths of a point are finer than any printer.</summary>
    private static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
}
