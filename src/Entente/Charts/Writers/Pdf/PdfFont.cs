using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Charts;

/// <summary>An embedded font of a document: turns text into glyphs, and writes the part of the font that was used.</summary>
internal sealed class PdfFont(TrueTypeFont font)
{
    private readonly FontSubset subset = new(font);

    /// <summary>Whether any letter was set in it.</summary>
    public bool Used => subset.Characters.Count > 0;

    /// <summary>Whether it has a glyph, or needs none.</summary>
    public bool Has(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format || font.Glyph(rune) != 0;

    /// <summary>A line as glyph numbers in hexadecimal, and its width in ems.</summary>
    /// <exception cref="NotSupportedException">The font has no glyph for a letter.</exception>
    public (string Glyphs, double Width) Set(string text)
    {
        var (glyphs, units) = (new StringBuilder(text.Length * 4), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format) continue;
            if (font.Glyph(rune) == 0) throw Errors.NotInPdf(text, rune);
            glyphs.Append(subset.Number(rune).ToString("X4", CultureInfo.InvariantCulture));
            units += font.Advance(font.Glyph(rune));
        }
        return (glyphs.ToString(), (double)units / font.UnitsAnEm);
    }

    /// <summary>Adds the font's objects to a document.</summary>
    /// <returns>The number of the font.</returns>
    public int Write(PdfFile file)
    {
        var bytes = subset.ToFile();
        // Six letters before the name say that it is a part, and which.
        var tag = string.Concat(SHA256.HashData(bytes).Take(6).Select(part => (char)('A' + part % 26)));
        var name = $"{tag}+{font.Name}";
        var data = file.AddStream(string.Create(CultureInfo.InvariantCulture, $"/Length1 {bytes.Length}"), bytes);
        var descriptor = file.Add(string.Create(CultureInfo.InvariantCulture,
            $"<</Type /FontDescriptor /FontName /{name} /Flags 32 /FontBBox [{string.Join(' ', font.Bounds)}] /ItalicAngle 0 /Ascent {font.Ascent} /Descent {font.Descent} /CapHeight 716 /StemV {(font.Name.EndsWith("Bold", StringComparison.Ordinal) ? 140 : 80)} /FontFile2 {data} 0 R>>"));
        var descendant = file.Add(string.Create(CultureInfo.InvariantCulture,
            $"<</Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor {descriptor} 0 R /W [0 [{string.Join(' ', subset.Advances)}]] /CIDToGIDMap /Identity>>"));
        var unicode = file.AddStream("", Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add(string.Create(CultureInfo.InvariantCulture,
            $"<</Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R>>"));
    }

    /// <summary>What the glyphs mean, so that text can be searched, copied and read aloud.</summary>
    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var chunk in subset.Characters.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var (number, rune) in chunk) map.Append(CultureInfo.InvariantCulture, $"<{number:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(rune.ToString()))}>\n");
            map.Append("endbfchar\n");
        }
        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
