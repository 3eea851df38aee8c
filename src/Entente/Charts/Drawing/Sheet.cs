namespace Entente.Charts;

/// <summary>A page being filled from top to bottom: the cursor is where the next thing goes.</summary>
internal sealed class Sheet
{
    public const double Margin = 5;

    private readonly List<Element> elements;

    public Sheet(ChartTheme theme, double width) : this(theme, [], Margin, width - Margin, Margin, "")
    {
    }

    private Sheet(ChartTheme theme, List<Element> elements, double left, double right, double y, string suffix) =>
        (Theme, this.elements, Left, Right, Y, Suffix) = (theme, elements, left, right, y, suffix);

    public ChartTheme Theme { get; }

    public double Left { get; }

    public double Right { get; }

    public double Width => Right - Left;

    /// <summary>Ends the names of marks that other parts of the page have too; empty for the whole page.</summary>
    public string Suffix { get; }

    /// <summary>The cursor: everything above it is taken.</summary>
    public double Y { get; set; }

    public TextStyle Title => new(10, Theme.Ink, Bold: true);

    public TextStyle Subtitle => new(8.5, Theme.Muted);

    public TextStyle Body => new(8, Theme.Ink);

    public TextStyle Value => new(7.5, Theme.Ink);

    public TextStyle Axis => new(7.5, Theme.Muted);

    public TextStyle Caption => new(7, Theme.Muted);

    /// <summary>A part of this page from one edge to another, with a cursor of its own.</summary>
    /// <param name="left">Its left edge.</param>
    /// <param name="right">Its right edge.</param>
    /// <param name="y">Where its cursor starts.</param>
    /// <param name="number">Tells its marks from those of other parts.</param>
    public Sheet Part(double left, double right, double y, int number) => new(Theme, elements, left, right, y, $"-p{number}");

    public void Add(Element element) => elements.Add(element);

    public void Add(IEnumerable<Element> several) => elements.AddRange(several);

    /// <summary>Wrapped lines below the cursor, which moves under them.</summary>
    public void Paragraph(string text, TextStyle style, double left, double room, int most, Anchor anchor = Anchor.Start)
    {
        var plain = PlainText.OneLine(text);
        if (plain.Length == 0) return;
        var wrapped = TextWrap.Wrap(plain, style, room, most);
        Add(Lines(wrapped, plain, style, anchor switch { Anchor.Start => left, Anchor.Middle => left + room / 2, _ => left + room }, Y, anchor));
        Y += wrapped.Lines.Count * style.LineHeight;
    }

    /// <summary>Lines of text from a top edge downwards; where words had to go, the last line keeps the whole text.</summary>
    public static IEnumerable<Element> Lines(Wrapped wrapped, string full, TextStyle style, double x, double top, Anchor anchor)
    {
        for (var i = 0; i < wrapped.Lines.Count; i++)
            if (wrapped.Lines[i].Length > 0)
                yield return new Label(wrapped.Lines[i], new(x, top + i * style.LineHeight + FontMetrics.Ascent * style.Size), anchor, style,
                    Full: wrapped.Shortened && i == wrapped.Lines.Count - 1 ? full : null);
    }

    /// <summary>A line of text whose capitals stand in the middle of <paramref name="y"/>.</summary>
    public static Label Centred(string text, double x, double y, Anchor anchor, TextStyle style, string? full = null, Colour? halo = null) =>
        new(text, new(x, y + 0.36 * style.Size), anchor, style, Full: full, Halo: halo);

    public Drawing Finish(string title, string description) => new(Right + Margin, Y + Margin, Theme.Background, title, description, elements);
}
