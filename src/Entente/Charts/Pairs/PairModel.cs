using Entente.Frames;

namespace Entente.Charts;

/// <summary>Two numbers of one name; either may be missing.</summary>
internal sealed record NumberPair(int Row, string Name, double? From, double? To, int Facet)
{
    /// <summary>+1 where the second is above the first, −1 where below, 0 where they are alike or one is missing.</summary>
    public int Direction => From is { } from && To is { } to ? Math.Sign(to.CompareTo(from)) : 0;
}

/// <summary>What a chart of dumbbells or of slopes has read from its frame.</summary>
internal sealed class PairModel
{
    private readonly EvidenceIndex evidence;
    private readonly string from, to;
    private readonly IReadOnlyList<NumberPair> all;
    private readonly NumberFormat format;

    private PairModel(DataFrame data, ChartOptions options, string category, string from, string to, string? fromName, string? toName)
    {
        (Options, this.from, this.to) = (options, from, to);
        var names = data.Words("Category", category);
        var (first, second) = (data.Numbers("From", from), data.Numbers("To", to));
        var facets = data.Facets(options).Places;
        var seen = new Dictionary<(int, string), int>();
        for (var row = 0; row < names.Count; row++)
            if (!seen.TryAdd((facets[row], names[row]), row)) throw Errors.Twice($"Category '{names[row]}'", seen[(facets[row], names[row])], row);
        Pairs = all = [.. names.Select((name, row) => new NumberPair(row, name, first.Values[row], second.Values[row], facets[row]))];
        format = NumberFormat.Over(Extent);
        (FromName, ToName) = (PlainText.OneLine(fromName ?? from), PlainText.OneLine(toName ?? to));
        (Whole, NotFinite) = (first.Whole && second.Whole, first.NotFinite + second.NotFinite);
        evidence = new(options.Evidence, data);
    }

    public ChartOptions Options { get; }

    public IReadOnlyList<NumberPair> Pairs { get; private set; }

    /// <summary>The pairs of all panels.</summary>
    public IReadOnlyList<NumberPair> All => all;

    public string FromName { get; }

    public string ToName { get; }

    public bool Whole { get; }

    public int NotFinite { get; }

    /// <summary>Every number that the axis holds.</summary>
    public IEnumerable<double> Extent => all.SelectMany(pair => new[] { pair.From, pair.To }).OfType<double>();

    /// <summary>A number as it is printed, with as many decimals as the others.</summary>
    public string Printed(double value) => format.Of(value);

    public static PairModel Read(DataFrame data, DumbbellOptions options)
    {
        options.CheckReferences(ReferenceAxis.X, dated: false);
        return new(data, options, options.Category, options.From, options.To, options.FromName, options.ToName);
    }

    public static PairModel Read(DataFrame data, SlopeOptions options)
    {
        if (options.HeightMillimetres is { } height && !(height is >= 30 and <= 1000)) throw Errors.Height(height);
        return new(data, options, options.Category, options.From, options.To, options.FromName, options.ToName);
    }

    public PairModel Panel(int facet)
    {
        var panel = (PairModel)MemberwiseClone();
        panel.Pairs = [.. Pairs.Where(pair => pair.Facet == facet)];
        return panel;
    }

    public string Title(NumberPair pair)
    {
        var head = $"{PlainText.Isolated(pair.Name)}: {Said(FromName, pair.From)}, {Said(ToName, pair.To)}{(pair is { From: { } a, To: { } b } && double.IsFinite(b - a) ? $" ({NumberText.Signed(b - a)})" : "")}";
        var behind = new[] { (FromName, from), (ToName, to) }.SelectMany(end => evidence.Behind(pair.Row, end.Item2)).Distinct();
        return string.Join('\n', behind.Prepend(head));
    }

    public string Describe()
    {
        var size = $"{NumberText.Of((long)Pairs.Count)} {(Pairs.Count == 1 ? "category" : "categories")}, from {FromName} to {ToName}{Quantity.In(Options.Unit)}";
        var both = Pairs.Where(pair => pair is { From: not null, To: not null }).ToArray();
        if (both.Length == 0) return size + ".";
        var moves = $"{NumberText.Of((long)both.Count(pair => pair.Direction > 0))} rise, {NumberText.Of((long)both.Count(pair => pair.Direction < 0))} fall";
        var most = both.MaxBy(pair => Math.Abs(pair.To!.Value / 2 - pair.From!.Value / 2))!;
        var missing = Pairs.Count - both.Length is > 0 and var none ? $" {Quantity.Of(none, "categories")} {(none == 1 ? "lacks" : "lack")} one of the two." : "";
        return $"{size}. {moves}. The largest change is {most.Name}, from {NumberText.Of(most.From!.Value)} to {NumberText.Of(most.To!.Value)}.{missing}";
    }

    private static string Said(string name, double? value) => $"{PlainText.Isolated(name)} {(value is { } number ? NumberText.Of(number) : "no value")}";
}
