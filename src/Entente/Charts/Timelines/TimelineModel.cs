using Entente.Frames;

namespace Entente.Charts;

/// <summary>One event (without an end) or period; its places are day numbers or numbers.</summary>
internal sealed record TimelineItem(int Row, string Label, double Start, double? End, int Group, int? Sign, int Facet);

/// <summary>What a timeline has read from its frame.</summary>
internal sealed class TimelineModel
{
    private readonly PositionColumn time;
    private readonly EvidenceIndex evidence;
    private readonly IReadOnlyList<TimelineItem> all;

    public TimelineModel(DataFrame data, TimelineOptions options)
    {
        Options = options;
        time = PositionColumn.Read(data, nameof(options.Start), options.Start);
        var ends = options.End is null ? null : PositionColumn.Read(data, nameof(options.End), options.End);
        if (ends is not null && ends.Dated != time.Dated)
            throw Errors.OtherTime(data[options.Start].Type.ToString(), data[options.End!].Type.ToString());
        options.CheckReferences(ReferenceAxis.X, time.Dated);
        var labels = data.Words(nameof(options.Label), options.Label);
        (Groups, var groups) = options.Group is null ? ([], new int[data.RowCount]) : data.Words(nameof(options.Group), options.Group).Distinct();
        var signs = options.Sign is null ? null : data.Numbers(nameof(options.Sign), options.Sign);
        var facets = data.Facets(options).Places;
        var items = new List<TimelineItem>();
        for (var row = 0; row < data.RowCount; row++)
        {
            if (signs?.Values[row] is { } sign && sign is not (-1 or 0 or 1)) throw Errors.TimelineSign(row, sign);
            if (time.Values[row] is not { } start) continue;
            var end = ends?.Values[row];
            if (end < start) throw Errors.EndsBeforeStart(row, data[options.Start].Format(row)!, data[options.End!].Format(row)!);
            items.Add(new(row, labels[row], start, end, groups[row], signs is null ? null : (int)(signs.Values[row] ?? 0), facets[row]));
        }
        Items = all = [.. items.OrderBy(item => item.Start).ThenBy(item => item.End ?? item.Start).ThenBy(item => item.Row)];
        evidence = new(options.Evidence, data);
        Undated = data.RowCount - items.Count;
    }

    public TimelineOptions Options { get; }

    public IReadOnlyList<string> Groups { get; }

    /// <summary>By when they begin.</summary>
    public IReadOnlyList<TimelineItem> Items { get; private set; }

    /// <summary>How many rows say no time.</summary>
    public int Undated { get; }

    public bool Dated => time.Dated;

    public bool Signed => Options.Sign is not null;

    public TimelineModel Panel(int facet)
    {
        var panel = (TimelineModel)MemberwiseClone();
        panel.Items = [.. Items.Where(item => item.Facet == facet)];
        return panel;
    }

    public (double Low, double High, IReadOnlyList<Tick> Ticks) Axis(int wanted) => time.Axis(
        all.SelectMany(item => new[] { item.Start, item.End ?? item.Start }).Concat(Options.ReferenceLines.Select(line => line.Position)), wanted, tight: true);

    public string SignName(int sign) => PlainText.OneLine(sign > 0 ? Options.PositiveName : sign < 0 ? Options.NegativeName : Options.NeutralName);

    public string When(TimelineItem item) => item.End is { } end && end > item.Start ? $"{time.Format(item.Start)} to {time.Format(end)}" : time.Format(item.Start);

    public string Title(TimelineItem item)
    {
        var about = new[] { Groups.Count == 0 ? "" : PlainText.Isolated(Groups[item.Group]), item.Sign is { } sign ? SignName(sign) : "" }.Where(part => part.Length > 0);
        return string.Join('\n', evidence.Behind(item.Row).Prepend(string.Join(" · ", about.Prepend($"{When(item)}: {PlainText.Isolated(item.Label)}"))));
    }
}
