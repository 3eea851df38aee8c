using Entente.Corpora;
using Entente.Frames;

namespace Entente.Relations;

/// <summary>What counts as cooperation and as conflict: categories, and the words that signal them.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Codebook : ITabular
{
    private static readonly Lazy<Codebook> Embedded = new(() =>
    {
        using var reader = new StreamReader(WordList.Open("codebook/plover.yaml"));
        return CodebookYaml.Read(reader, "plover.yaml");
    });

    private readonly Lazy<SignalMatcher> matcher;

    internal Codebook(string name, IReadOnlyList<Category> categories, IReadOnlyList<Signal> signals, Cues cues)
    {
        (Name, Categories, Signals, Cues) = (name, categories, signals, cues);
        matcher = new(() => new SignalMatcher(this));
    }

    /// <summary>The codebook that comes with the library (<c>data/codebook/plover.yaml</c>).</summary>
    public static Codebook Default => Embedded.Value;

    /// <summary>What the codebook is called.</summary>
    public string Name { get; }

    /// <summary>The kinds of relation, in the order of the file.</summary>
    public IReadOnlyList<Category> Categories { get; }

    /// <summary>The words that signal them, in the order of the file.</summary>
    public IReadOnlyList<Signal> Signals { get; }

    /// <summary>Words around a signal that deny it or turn it round.</summary>
    public Cues Cues { get; }

    internal SignalMatcher Matcher => matcher.Value;

    /// <summary>Reads a codebook laid out as <c>data/codebook/plover.yaml</c> is.</summary>
    /// <exception cref="CodebookException">No such file, or an entry of it cannot be used; the message names file and line.</exception>
    public static Codebook Read(string path)
    {
        if (!File.Exists(path)) throw Errors.NoCodebook(path);
        using var reader = new StreamReader(path);
        return CodebookYaml.Read(reader, Path.GetFileName(path));
    }

    /// <summary>The category of that name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Category Category(string name) => Categories.FirstOrDefault(category => category.Name == name) ?? throw Errors.NoCategory(name, Categories);

    /// <summary>This codebook with more signals; a signal of the same words and kind moves to the category named.</summary>
    /// <param name="category">The name of one of <see cref="Categories"/>.</param>
    /// <param name="kind">How the words are inflected.</param>
    /// <param name="words">The words in their basic form.</param>
    /// <exception cref="ArgumentException">No such category, or blank words.</exception>
    public Codebook With(string category, SignalKind kind, params IEnumerable<string> words)
    {
        var added = words.Select(text => string.IsNullOrWhiteSpace(text) ? throw Errors.BlankSignal(category) : new Signal(Category(category), text.Trim().ToLowerInvariant(), kind)).ToList();
        var kept = Signals.Where(signal => !added.Any(other => other.Text == signal.Text && other.Kind == signal.Kind));
        return new(Name, Categories, [.. kept, .. added], Cues);
    }

    /// <summary>One row a signal: <c>category</c>, <c>quadrant</c>, <c>sign</c> (+1 or −1), <c>signal</c>, <c>kind</c>.</summary>
    public DataFrame ToFrame() => new(
        Column.Strings("category", Signals.Select(s => s.Category.Name)),
        Column.Strings("quadrant", Signals.Select(s => s.Category.Quadrant)),
        Column.Wholes("sign", Signals.Select(s => s.Category.Sign)),
        Column.Strings("signal", Signals.Select(s => s.Text)),
        Column.Strings("kind", Signals.Select(s => s.Kind.ToString().ToLowerInvariant())));
}
