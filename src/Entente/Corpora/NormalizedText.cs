using System.Text;

namespace Entente.Corpora;

/// <summary>A text as it is best matched, and where each of its letters stands in the original.</summary>
/// <remarks>
/// White space of any kind, non-breaking included, is a space; soft hyphens, zero-width signs and byte order marks are gone; ligatures (ﬁ) are their letters; curly
/// apostrophes and quotation marks are straight and hyphens of all kinds are one. Case and diacritics stay.
/// </remarks>
public sealed class NormalizedText
{
    private readonly int[] places;

    private NormalizedText(string text, int[] places) => (Text, this.places) = (text, places);

    /// <summary>The text to match in.</summary>
    public string Text { get; }

    /// <summary>Normalises a stretch of a text.</summary>
    /// <param name="original">The text.</param>
    /// <param name="span">The stretch; all of it by default.</param>
    public static NormalizedText Of(string original, TextSpan? span = null)
    {
        ArgumentNullException.ThrowIfNull(original);
        var (start, end) = span is { } part ? (part.Start, part.End) : (0, original.Length);
        var text = new StringBuilder(end - start);
        var places = new List<int>(end - start + 1);
        for (var at = start; at < end; at++)
        {
            var letter = original[at];
            if (IsInvisible(letter)) continue;
            var plain = Letters(letter) ?? Plain(letter).ToString();
            text.Append(plain);
            places.AddRange(Enumerable.Repeat(at, plain.Length));
        }
        places.Add(end);
        return new(text.ToString(), [.. places]);
    }

    /// <summary>Where a stretch of <see cref="Text"/> stands in the original.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It reaches beyond the text.</exception>
    public TextSpan Original(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Text.Length, nameof(span));
        var start = places[span.Start];
        return new(start, span.Length == 0 ? start : places[span.End - 1] + 1);
    }

    internal static bool IsInvisible(char letter) => letter is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    internal static string? Letters(char letter) => letter switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        'ǆ' => "dž",
        'ǉ' => "lj",
        'ǌ' => "nj",
        'ǅ' => "Dž",
        'ǈ' => "Lj",
        'ǋ' => "Nj",
        _ => null,
    };

    private static char Plain(char letter) => letter switch
    {
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '«' or '»' => '"',
        '\u2010' or '\u2011' or '\u2012' => '-',
        _ => char.IsWhiteSpace(letter) ? ' ' : letter,
    };
}
