using System.Text;

namespace Entente.Charts;

/// <summary>Letters of one font in a row, as glyph numbers in hexadecimal.</summary>
internal readonly record struct GlyphRun(string Font, string Glyphs);

/// <summary>A weight of the document: its own font, and another for scripts that this lacks.</summary>
/// <param name="name">The resource of its own font; that of the other has an X behind it.</param>
/// <param name="own">Latin, Greek and Cyrillic.</param>
/// <param name="other">Armenian, Georgian, Hebrew and more.</param>
internal sealed class PdfFace(string name, TrueTypeFont own, TrueTypeFont other)
{
    private readonly PdfFont first = new(own), second = new(other);

    /// <summary>A line as runs of glyphs from left to right, and its width in ems.</summary>
    /// <exception cref="NotSupportedException">Neither font has a letter, or its script joins letters.</exception>
    public (IReadOnlyList<GlyphRun> Runs, double Width) Set(string text)
    {
        if (PlainText.HasJoinedLetters(text)) throw Errors.NotInPdf(text, null);
        var (runs, width, start, line) = (new List<GlyphRun>(), 0d, 0, VisualOrder.Of(text));
        foreach (var letters in Cut(line))
        {
            var font = letters.Own ? first : second;
            var (glyphs, wide) = font.Set(line.Substring(start, letters.Length));
            runs.Add(new(letters.Own ? name : name + "X", glyphs));
            (width, start) = (width + wide, start + letters.Length);
        }
        return (runs, width);
    }

    /// <summary>Writes the fonts that are used, the other only where it is.</summary>
    public string Write(PdfFile file) => FormattableString.Invariant($"/{name} {first.Write(file)} 0 R") + (second.Used ? FormattableString.Invariant($" /{name}X {second.Write(file)} 0 R") : "");

    /// <summary>Stretches that one font can set.</summary>
    private List<(bool Own, int Length)> Cut(string text)
    {
        var stretches = new List<(bool Own, int Length)>();
        foreach (var rune in text.EnumerateRunes())
        {
            // What neither font has is refused by the first.
            var mine = first.Has(rune) || !second.Has(rune);
            if (stretches.Count > 0 && stretches[^1].Own == mine) stretches[^1] = (mine, stretches[^1].Length + rune.Utf16SequenceLength);
            else stretches.Add((mine, rune.Utf16SequenceLength));
        }
        return stretches;
    }
}
