using Entente.Frames;

namespace Entente.Charts;

/// <summary>A word of a dependency tree.</summary>
/// <param name="Row">Its row of the frame.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Tag">What is printed beneath; empty for nothing.</param>
/// <param name="Head">The row of the word it depends on; <see cref="Root"/> or <see cref="NotShown"/> where there is none.</param>
/// <param name="Relation">How it depends on it.</param>
/// <param name="Facet">Its panel.</param>
internal sealed record DependencyWord(int Row, string Text, string Tag, int Head, string Relation, int Facet)
{
    public const int Root = -1, NotShown = -2;
}

/// <summary>Words and what they depend on, as a frame has them.</summary>
internal sealed class DependencyModel
{
    private const string NoHead = "0";

    private readonly EvidenceIndex evidence;
    private readonly IReadOnlyList<DependencyWord> all;

    public DependencyModel(DataFrame data, DependencyOptions options)
    {
        var (texts, relations) = (data.Words(nameof(options.Text), options.Text), data.Words(nameof(options.Relation), options.Relation));
        var tags = options.Tag is null ? null : data.Words(nameof(options.Tag), options.Tag);
        var (numbers, heads) = (data.Named(nameof(options.Word), options.Word), data.Named(nameof(options.Head), options.Head));
        var facets = data.Facets(options).Places;
        var rows = new Dictionary<(int, string), int>();
        for (var row = 0; row < data.RowCount; row++)
        {
            var number = numbers.Format(row) ?? throw Errors.NoWord(row);
            if (!rows.TryAdd((facets[row], number), row)) throw Errors.Twice($"The word '{number}'", rows[(facets[row], number)], row);
        }
        all = Words = [.. Enumerable.Range(0, data.RowCount).Select(row => new DependencyWord(row, texts[row], tags?[row] ?? "", Head(row), relations[row], facets[row]))];
        evidence = new(options.Evidence, data);

        int Head(int row)
        {
            var number = heads.Format(row);
            if (number is null or NoHead && !rows.ContainsKey((facets[row], NoHead))) return DependencyWord.Root;
            var head = rows.GetValueOrDefault((facets[row], number!), DependencyWord.NotShown);
            return head == row ? throw Errors.OwnHead(row, texts[row]) : head;
        }
    }

    private DependencyModel(DependencyModel whole, int facet) => (evidence, all, Words) = (whole.evidence, whole.all, [.. whole.Words.Where(word => word.Facet == facet)]);

    /// <summary>The words, in the order of the sentence.</summary>
    public IReadOnlyList<DependencyWord> Words { get; }

    /// <summary>How many words depend on one that is not there.</summary>
    public int WithoutHead => Words.Count(word => word.Head == DependencyWord.NotShown);

    public DependencyModel Panel(int facet) => new(this, facet);

    public string Title(DependencyWord word) => string.Join('\n', evidence.Behind(word.Row).Prepend(word.Tag.Length == 0 ? PlainText.Isolated(word.Text) : $"{PlainText.Isolated(word.Text)}: {PlainText.Isolated(word.Tag)}"));

    /// <summary>What an arc says, from the head to the word that depends on it.</summary>
    public string ArcTitle(DependencyWord word) => word.Head == DependencyWord.Root ? $"{PlainText.Isolated(word.Text)}: {PlainText.Isolated(word.Relation)}"
        : $"{PlainText.Isolated(all[word.Head].Text)} → {PlainText.Isolated(word.Text)}: {PlainText.Isolated(word.Relation)}";
}
