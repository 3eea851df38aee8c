namespace Entente.Charts;

/// <summary>
/// Lays a sentence out in lines: words so far apart that every label fits between the legs of its arc, arcs above all that they span, an arc to another line as an end at the edge of each.
/// </summary>
internal sealed class DependencyLayout
{
    /// <summary>Texts of more lines than this are no single sentence, and are broken where a line is full; so many halvings find a width to a point or two.</summary>
    private const int MostBalanced = 12, Halvings = 7;

    private readonly IReadOnlyList<DependencyWord> words;
    private readonly DependencySizes sizes;
    private readonly double width;
    private readonly int[] heads;
    private readonly string[] texts, tags, labels;
    private readonly double[] halves, labelWidths;
    private readonly List<int>[] arcs;
    private readonly Dictionary<(int Word, int Arc), double> slots = [];

    /// <param name="words">The words of one sentence.</param>
    /// <param name="width">How wide a line may be.</param>
    /// <param name="sizes">In the same unit.</param>
    public DependencyLayout(IReadOnlyList<DependencyWord> words, double width, DependencySizes sizes)
    {
        (this.words, this.width, this.sizes) = (words, width, sizes);
        var places = words.Select((word, at) => (word.Row, at)).ToDictionary(word => word.Row, word => word.at);
        heads = [.. words.Select(word => word.Head < 0 ? word.Head : places[word.Head])];
        texts = [.. words.Select(word => TextWrap.Shorten(word.Text, sizes.Word with { Bold = word.Head == DependencyWord.Root }, width - sizes.Gap))];
        tags = [.. words.Select(word => TextWrap.Shorten(word.Tag, sizes.Small, Math.Min(width - sizes.Gap, 90 * sizes.Scale)))];
        labels = [.. words.Select(word => TextWrap.Shorten(word.Relation, sizes.Small, Math.Min(75 * sizes.Scale, width / 4)))];
        labelWidths = [.. labels.Select(label => sizes.Small.Width(label))];
        arcs = [.. words.Select(_ => new List<int>())];
        for (var at = 0; at < words.Count; at++)
        {
            if (heads[at] != DependencyWord.NotShown) arcs[at].Add(at);
            if (heads[at] >= 0) arcs[heads[at]].Add(at);
        }
        halves = [.. Enumerable.Range(0, words.Count).Select(Half)];
        Rows = [.. Balanced().Select((line, at) => Row(line.First, line.Count, Filled(line.Places, line.Count, last: line.First + line.Count == words.Count)))];
    }

    public IReadOnlyList<DependencyRow> Rows { get; }

    /// <summary>Of all lines, with the gaps between them.</summary>
    public double Height => Rows.Sum(row => row.Height) + sizes.RowGap * Math.Max(0, Rows.Count - 1);

    /// <summary>Half of a word's column; on the way the legs of its arcs get their places, those of shorter arcs further out.</summary>
    private double Half(int word)
    {
        var ordered = arcs[word].OrderBy(arc => Math.Sign(Other(arc, word) - word)).ThenBy(arc => Math.Abs(Other(arc, word) - word) * (Other(arc, word) < word ? 1 : -1)).ToList();
        var step = ordered.Count < 2 ? 0 : Math.Min(sizes.Slot, width * 0.3 / (ordered.Count - 1));
        for (var place = 0; place < ordered.Count; place++) slots[(word, ordered[place])] = (place - (ordered.Count - 1) / 2d) * step;
        var text = (sizes.Word with { Bold = heads[word] == DependencyWord.Root }).Width(texts[word]);
        return (Math.Max(Math.Max(text, sizes.Small.Width(tags[word])), step * Math.Max(0, ordered.Count - 1)) + sizes.Gap) / 2;
    }

    /// <summary>The word at the other end of an arc; the word itself for the root's.</summary>
    private int Other(int arc, int word) => heads[arc] < 0 ? word : heads[arc] == word ? arc : heads[arc];

    /// <summary>As few lines as hold the words, and of these the ones that are most alike in length.</summary>
    private List<(int First, int Count, (double[] Middles, double Right) Places)> Balanced()
    {
        var lines = Broken(width);
        if (lines.Count is < 2 or > MostBalanced) return lines;
        var (low, high) = (width / 2, width);
        for (var step = 0; step < Halvings; step++)
        {
            var middle = (low + high) / 2;
            if (Broken(middle) is var other && other.Count == lines.Count) (lines, high) = (other, middle);
            else low = middle;
        }
        return lines;
    }

    private List<(int First, int Count, (double[] Middles, double Right) Places)> Broken(double room)
    {
        var lines = new List<(int First, int Count, (double[] Middles, double Right) Places)>();
        for (var first = 0; first < words.Count; first += lines[^1].Count)
        {
            var (count, best) = (1, Places(first, 1));
            while (first + count < words.Count && Places(first, count + 1) is var longer && longer.Right <= room) (count, best) = (count + 1, longer);
            lines.Add((first, count, best));
        }
        return lines;
    }

    /// <summary>The middles of some words, as near to each other as words, legs and labels let them, and where the line ends.</summary>
    private (double[] Middles, double Right) Places(int first, int count)
    {
        var (middles, right) = (new double[count], 0d);
        for (var i = 0; i < count; i++)
        {
            var word = first + i;
            middles[i] = i == 0 ? halves[word] : middles[i - 1] + halves[word - 1] + halves[word];
            foreach (var arc in arcs[word])
            {
                var other = Other(arc, word);
                if (other >= word) continue;
                var from = other < first ? 0 : middles[other - first] + slots[(other, arc)];
                middles[i] = Math.Max(middles[i], from + labelWidths[arc] + 2 * sizes.Pad - slots[(word, arc)]);
            }
        }
        for (var i = 0; i < count; i++)
        {
            right = Math.Max(right, middles[i] + halves[first + i]);
            foreach (var arc in arcs[first + i])
                if (Other(arc, first + i) >= first + count) right = Math.Max(right, middles[i] + slots[(first + i, arc)] + labelWidths[arc] + 2 * sizes.Pad);
        }
        return (middles, right);
    }

    /// <summary>Lines but the last reach from edge to edge.</summary>
    private double[] Filled((double[] Middles, double Right) places, int count, bool last)
    {
        var spare = last ? 0 : Math.Max(0, width - places.Right) / count;
        return [.. places.Middles.Select((middle, i) => middle + spare * (i + 0.5))];
    }

    private DependencyRow Row(int first, int count, double[] middles)
    {
        var placed = new List<PlacedArc>();
        for (var i = 0; i < count; i++)
            foreach (var arc in arcs[first + i])
            {
                var (word, other) = (first + i, Other(arc, first + i));
                var foot = middles[i] + slots[(word, arc)];
                // An arc within the line is met at both of its ends, and placed at the left one.
                if (other == word) placed.Add(new(words[arc], foot, foot, true, true, foot, labels[arc], Math.Clamp(foot, labelWidths[arc] / 2, Math.Max(labelWidths[arc] / 2, width - labelWidths[arc] / 2))));
                else if (other > word) placed.Add(Arc(arc, foot, other < first + count ? middles[other - first] + slots[(other, arc)] : width, true, other < first + count, arc == word ? foot : null));
                else if (other < first) placed.Add(Arc(arc, 0, foot, false, true, arc == word ? foot : null));
            }
        var levels = Levels(placed);
        var foots = sizes.Lift + sizes.Small.Size + levels.Select(arc => arc.Level).DefaultIfEmpty().Max() * sizes.Level;
        return new([.. middles.Select((middle, i) => new PlacedWord(words[first + i], texts[first + i], tags[first + i], middle))],
            [.. levels.Select(arc => arc with { Y = foots - arc.Level * sizes.Level })], foots + sizes.Bottom, foots);

        PlacedArc Arc(int arc, double left, double right, bool leftLeg, bool rightLeg, double? tip) =>
            new(words[arc], left, right, leftLeg, rightLeg, tip ?? (leftLeg && rightLeg ? (heads[arc] < arc ? right : left) : null), labels[arc], (left + right) / 2);
    }

    /// <summary>Every arc above those that share some of its width; the shortest are the lowest, and the root's arrow stands above what its label would touch.</summary>
    private List<PlacedArc> Levels(List<PlacedArc> placed)
    {
        var done = new List<(PlacedArc Arc, double Left, double Right)>();
        foreach (var arc in placed.OrderBy(arc => arc.Left == arc.Right).ThenBy(arc => arc.Right - arc.Left).ThenBy(arc => arc.Left))
        {
            var half = sizes.Small.Width(arc.Label) / 2 + 1;
            var (left, right) = (Math.Min(arc.Left, arc.LabelX - half), Math.Max(arc.Right, arc.LabelX + half));
            var level = done.Where(other => other.Left < right && left < other.Right).Select(other => other.Arc.Level).DefaultIfEmpty().Max() + 1;
            done.Add((arc with { Level = level }, left, right));
        }
        return [.. done.Select(one => one.Arc)];
    }
}
