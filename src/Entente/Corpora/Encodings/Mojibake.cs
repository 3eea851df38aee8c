using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Entente.Corpora;

/// <summary>Finds UTF-8 that was once read as a Windows code page, as <c>â€™</c> for an apostrophe, and puts it right where that is asked for.</summary>
/// <remarks>
/// A stretch is such text if its characters, written back in the code page, are one well-formed UTF-8 sequence of two to four bytes that stands for a letter, a
/// quotation mark, a dash or another sign of running text. The page that explains most stretches is taken.
/// </remarks>
internal static class Mojibake
{
    private static readonly (string Name, FrozenDictionary<char, byte> Bytes)[] Pages = [.. new[] { 1252, 1250, 1251, 1254 }.Select(Page)];

    /// <returns>The text and body, repaired or as they were, and the row of the report, if there is something to say.</returns>
    public static (string Text, IReadOnlyList<TextSpan> Body, Article.Field? Found) Inspect(string text, IReadOnlyList<TextSpan> body, bool repair)
    {
        // Every sequence begins with what a byte from C2 to F4 reads as, and plain English has none of that.
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u007F')) return (text, body, null);
        var (page, stretches) = Pages.Select(page => (page.Name, Found: Find(text, page.Bytes)))
            .Where(page => !IsByChance(text, page.Name, page.Found.Count)).Aggregate((best, next) => next.Found.Count > best.Found.Count ? next : best);
        if (stretches is []) return (text, body, null);
        var (first, meant) = stretches[0];
        var value = string.Create(CultureInfo.InvariantCulture, $"{stretches.Count} such as '{first.In(text)}' for '{meant}'");
        if (!repair) return (text, body, new("mojibake", value, $"UTF-8 that was read as {page}", "left as it is: ReadOptions.RepairMojibake repairs it"));
        var (repaired, moved) = Repair(text, body, stretches);
        return (repaired, moved, new("mojibake", value, $"UTF-8 that was read as {page}", "repaired: offsets lead to the repaired text"));
    }

    private static List<(TextSpan Span, Rune Meant)> Find(string text, FrozenDictionary<char, byte> bytes)
    {
        var found = new List<(TextSpan, Rune)>();
        Span<byte> sequence = stackalloc byte[4];
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] < 0x80 || !bytes.TryGetValue(text[at], out var lead) || lead is < 0xC2 or > 0xF4) continue;
            var length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            if (at + length > text.Length) continue;
            sequence[0] = lead;
            var known = 1;
            while (known < length && bytes.TryGetValue(text[at + known], out sequence[known])) known++;
            if (known < length || Rune.DecodeFromUtf8(sequence[..length], out var rune, out var used) != System.Buffers.OperationStatus.Done || used != length || !IsOfText(rune)) continue;
            found.Add((new(at, at + length), rune));
            at += length - 1;
        }
        return found;
    }

    private static bool IsOfText(Rune rune) => rune.Value is >= 0xA0 and <= 0x17F or >= 0x218 and <= 0x21B or 0x18F or 0x259 or >= 0x401 and <= 0x45F or 0x490 or 0x491
        or >= 0x2010 and <= 0x203A or 0x20AC or 0x2122 or 0xFEFF or >= 0x1F300 and <= 0x1FAFF;

    /// <summary>In true Cyrillic text a few pairs of letters, such as Сј, are sequences by chance; in text that was misread all letters are.</summary>
    private static bool IsByChance(string text, string page, int stretches) => page == "windows-1251" && stretches < text.Count(letter => letter >= 0x80) / 4;

    private static (string, IReadOnlyList<TextSpan>) Repair(string text, IReadOnlyList<TextSpan> body, List<(TextSpan Span, Rune Meant)> stretches)
    {
        var repaired = new StringBuilder(text.Length);
        var moved = new int[text.Length + 1];
        var next = 0;
        for (var at = 0; at < text.Length;)
        {
            if (next < stretches.Count && stretches[next].Span.Start == at)
            {
                moved.AsSpan(at, stretches[next].Span.Length).Fill(repaired.Length);
                repaired.Append(stretches[next].Meant.ToString());
                at = stretches[next++].Span.End;
                continue;
            }
            moved[at] = repaired.Length;
            repaired.Append(text[at++]);
        }
        moved[text.Length] = repaired.Length;
        return (repaired.ToString(), [.. body.Select(span => new TextSpan(moved[span.Start], moved[span.End]))]);
    }

    private static (string, FrozenDictionary<char, byte>) Page(int number)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(number)!;
        return (encoding.WebName, Enumerable.Range(0x80, 0x80).Select(value => (Letter: encoding.GetString([(byte)value])[0], Byte: (byte)value))
            .Where(pair => pair.Letter != '\uFFFD').DistinctBy(pair => pair.Letter).ToFrozenDictionary(pair => pair.Letter, pair => pair.Byte));
    }
}
