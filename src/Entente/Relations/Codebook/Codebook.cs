using Entente.Corpora;
using Entente.Frames;

namespace Entente.Relations;

/// <summary>What counts as cooperation and as conflict: categories, the words that signal them, and the words that change what a signal means.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Codebook : ITabular
{
    private static readonly Lazy<Codebook> Embedded = new(() => CodebookYaml.Read(CodebookFiles.Embedded, "plover.yaml"));

    private readonly Lazy<SignalMatcher> matcher;

    internal Codebook(CodebookParts parts)
    {
        (Name, Categories, Signals, Modifiers, Classes, Cues) = (parts.Name, [.. parts.Categories], [.. parts.Signals], [.. parts.Modifiers], parts.Classes, parts.Cues ?? new CueLists().Resolve());
        matcher = new(() => new SignalMatcher(this));
    }

    /// <summary>The codebook that comes with the library (<c>data/codebook/plover.yaml</c> and the files it includes).</summary>
    public static Codebook Default => Embedded.Value;

    /// <summary>What the codebook is called.</summary>
    public string Name { get; }

    /// <summary>The kinds of relation, in the order of the file.</summary>
    public IReadOnlyList<Category> Categories { get; }

    /// <summary>The words that signal them, in the order of the file.</summary>
    public IReadOnlyList<Signal> Signals { get; }

    /// <summary>The words that change what a signal means, in the order of the file.</summary>
    public IReadOnlyList<ModifierWords> Modifiers { get; }

    /// <summary>The classes of words that signals may name, such as <c>&lt;troops&gt;</c>: every word of each in its basic form.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Classes { get; }

    /// <summary>Words that lead from a signal to its actors and to those who are reported as saying it.</summary>
    public Cues Cues { get; }

    internal SignalMatcher Matcher => matcher.Value;

    /// <summary>Reads a codebook laid out as <c>data/codebook/plover.yaml</c> is.</summary>
    /// <remarks>
    /// A file may <c>include</c> others, which are looked for beside it and then among the library's own: <c>include: [plover.yaml]</c> extends the default codebook.
    /// </remarks>
    /// <exception cref="CodebookException">No such file, or an entry of it cannot be used; the message names file and line.</exception>
    public static Codebook Read(string path) => File.Exists(path) ? CodebookYaml.Read(CodebookFiles.Beside(path), Path.GetFileName(path)) : throw Errors.NoCodebook(path);

    /// <summary>The category of that name, or of that other name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Category Category(string name) => Categories.FirstOrDefault(category => category.Name == name) ?? Categories.FirstOrDefault(category => category.OtherNames.Contains(name))
        ?? throw Errors.NoCategory(name, Categories);

    /// <summary>This codebook with more signals; a signal of the same words and kind moves to the category named.</summary>
    /// <param name="category">The name of one of <see cref="Categories"/>.</param>
    /// <param name="kind">How the words are inflected.</param>
    /// <param name="words">The words in their basic form; they may name classes of the codebook: <c>"suspend &lt;aid&gt;"</c>.</param>
    /// <exception cref="ArgumentException">No such category, no such class, or blank words.</exception>
    public Codebook With(string category, SignalKind kind, params IEnumerable<string> words)
    {
        var added = words.Select(text => string.IsNullOrWhiteSpace(text) ? throw Errors.BlankSignal(category) : new Signal(Category(category), text.Trim().ToLowerInvariant(), kind)).ToList();
        foreach (var signal in added)
            if (SignalPattern.UnknownClass(signal.Text, Classes) is { } unknown) throw Errors.NoClass(unknown, signal.Text, Classes.Keys);
        var kept = Signals.Where(signal => !added.Any(other => other.Text == signal.Text && other.Kind == signal.Kind));
        return new(new(Name) { Categories = [.. Categories], Signals = [.. kept, .. added], Modifiers = [.. Modifiers], Classes = Classes, Cues = Cues });
    }

    /// <summary>One row a signal: <c>category</c>, <c>quadrant</c>, <c>sign</c> (+1 or −1), <c>intensity</c>, <c>signal</c>, <c>kind</c>, <c>weak</c>.</summary>
    public DataFrame ToFrame() => new(
        Column.Strings("category", Signals.Select(s => s.Category.Name)),
        Column.Strings("quadrant", Signals.Select(s => s.Category.Quadrant)),
        Column.Wholes("sign", Signals.Select(s => s.Category.Sign)),
        Column.Reals("intensity", Signals.Select(s => s.Intensity)),
        Column.Strings("signal", Signals.Select(s => s.Text)),
        Column.Strings("kind", Signals.Select(s => s.Kind.ToString().ToLowerInvariant())),
        Column.Booleans("weak", Signals.Select(s => s.IsWeak)));
}
