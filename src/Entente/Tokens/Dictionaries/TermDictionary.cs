using System.Text;
using Entente.Frames;

namespace Entente.Tokens;

/// <summary>Words and phrases in categories, which may lie within categories: what a content analysis counts.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class TermDictionary : TabularList<DictionaryEntry>
{
    /// <summary>A dictionary of these entries, in this order.</summary>
    public TermDictionary(params IEnumerable<DictionaryEntry> entries) : base([.. entries]) { }

    /// <summary>How deep categories lie within each other; 0 for a dictionary without entries.</summary>
    public int Depth => Items.Select(entry => entry.Categories.Count).DefaultIfEmpty().Max();

    /// <summary>Reads a dictionary from a YAML file, in UTF-8.</summary>
    /// <inheritdoc cref="Parse"/>
    /// <param name="path">The file; a relative path starts at the current folder, in a notebook the notebook's own.</param>
    /// <param name="kind">How entries are to be read; <see cref="PatternKind.Glob"/> by default.</param>
    /// <param name="ignoreCase">Whether case is ignored; <see langword="true"/> by default.</param>
    /// <exception cref="DictionaryException">There is no such file, or it is no dictionary.</exception>
    public static TermDictionary Read(string path, PatternKind kind = PatternKind.Glob, bool ignoreCase = true)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var name = Path.GetFileName(path);
        string text;
        try
        {
            text = File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw Errors.NoDictionary(path, cause);
        }
        return new DictionaryYaml(name, kind, ignoreCase).Read(text);
    }

    /// <summary>Reads a dictionary from YAML text.</summary>
    /// <remarks>A category is a name with a list of words and phrases, or with categories of its own: <c>oceans: { west: [Irish Sea], east: [English Channel] }</c>.</remarks>
    /// <param name="yaml">The text.</param>
    /// <param name="kind">How entries are to be read; <see cref="PatternKind.Glob"/> by default.</param>
    /// <param name="ignoreCase">Whether case is ignored; <see langword="true"/> by default.</param>
    /// <exception cref="DictionaryException">It is no dictionary.</exception>
    public static TermDictionary Parse(string yaml, PatternKind kind = PatternKind.Glob, bool ignoreCase = true)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return new DictionaryYaml("The dictionary", kind, ignoreCase).Read(yaml);
    }

    /// <summary>One row an entry, in their order: <c>category</c> (with those around it, parted by full stops), <c>pattern</c>.</summary>
    public override DataFrame ToFrame() => new(
        Column.Strings("category", Items.Select(entry => string.Join('.', entry.Categories))),
        Column.Strings("pattern", Items.Select(entry => entry.Pattern.Text)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} entries in {Items.Select(entry => string.Join('.', entry.Categories)).Distinct().Count()} categories");
}
