using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Entente.Notebooks.Sessions;

/// <summary>One value in several representations, by MIME type: what a notebook front end chooses from.</summary>
/// <remarks>Representations are kept in ordinal order of their types, so a bundle is written the same way every time. JSON types hold JSON text.</remarks>
public sealed class MimeBundle : IReadOnlyCollection<KeyValuePair<string, string>>
{
    private readonly SortedDictionary<string, string> byType = new(StringComparer.Ordinal);

    /// <summary>A bundle of these representations; a type given twice keeps its last text.</summary>
    /// <param name="representations">MIME type and text.</param>
    public MimeBundle(params IEnumerable<KeyValuePair<string, string>> representations)
    {
        foreach (var (type, text) in representations) byType[type] = text;
    }

    /// <summary>How many representations there are.</summary>
    public int Count => byType.Count;

    /// <summary>A bundle of plain text alone.</summary>
    public static MimeBundle Plain(string text) => new(KeyValuePair.Create("text/plain", text));

    /// <summary>Whether a MIME type's text is JSON, and is written into a notebook as JSON.</summary>
    public static bool IsJson(string mimeType) => mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);

    /// <summary>The text of one MIME type, where the bundle has it.</summary>
    public bool TryRead(string mimeType, [NotNullWhen(true)] out string? text) => byType.TryGetValue(mimeType, out text);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => byType.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
