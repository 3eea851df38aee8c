using System.Buffers.Binary;
using System.Text;

namespace Entente.Charts;

/// <summary>A TrueType font as far as a PDF needs it: which glyph a character has, how wide it is, and its outline.</summary>
internal sealed class TrueTypeFont
{
    private static readonly Lazy<TrueTypeFont> RegularFont = new(() => Embedded("LiberationSans-Regular")), BoldFont = new(() => Embedded("LiberationSans-Bold")),
        OtherRegularFont = new(() => Embedded("DejaVuSans")), OtherBoldFont = new(() => Embedded("DejaVuSans-Bold"));

    private readonly byte[] file;
    private readonly Dictionary<string, (int Offset, int Length)> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> glyphs = [];

    private TrueTypeFont(string name, byte[] file)
    {
        (Name, this.file) = (name, file);
        for (var i = 0; i < Word(4); i++)
            tables[Encoding.ASCII.GetString(file, 12 + 16 * i, 4)] = (Long(12 + 16 * i + 8), Long(12 + 16 * i + 12));
        UnitsAnEm = Word(At("head") + 18);
        ReadCharacters();
    }

    public static TrueTypeFont Regular => RegularFont.Value;

    public static TrueTypeFont Bold => BoldFont.Value;

    /// <summary>For scripts that the first fonts lack: Armenian, Georgian, Hebrew and more.</summary>
    public static TrueTypeFont OtherRegular => OtherRegularFont.Value;

    public static TrueTypeFont OtherBold => OtherBoldFont.Value;

    public string Name { get; }

    public int UnitsAnEm { get; }

    /// <summary>The least box around all glyphs, in thousandths of an em: left, bottom, right, top.</summary>
    public IReadOnlyList<int> Bounds => [.. Enumerable.Range(0, 4).Select(i => Thousandths(Signed(At("head") + 36 + 2 * i)))];

    public int Ascent => Thousandths(Signed(At("hhea") + 4));

    public int Descent => Thousandths(Signed(At("hhea") + 6));

    /// <summary>The glyph of a character; 0 where the font has none.</summary>
    public int Glyph(Rune rune) => glyphs.GetValueOrDefault(rune.Value);

    /// <summary>A glyph's advance in font units.</summary>
    public int Advance(int glyph) => Word(At("hmtx") + 4 * Math.Min(glyph, LongMetrics - 1));

    public int LeftBearing(int glyph) => Signed(At("hmtx") + (glyph < LongMetrics ? 4 * glyph + 2 : 4 * LongMetrics + 2 * (glyph - LongMetrics)));

    public int Thousandths(int units) => (int)Math.Round(units * 1000d / UnitsAnEm);

    public ReadOnlySpan<byte> Table(string tag) => tables.TryGetValue(tag, out var table) ? file.AsSpan(table.Offset, table.Length) : [];

    /// <summary>A glyph's outline; empty for a blank.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        int Start(int at) => Word(At("head") + 50) == 0 ? 2 * Word(At("loca") + 2 * at) : Long(At("loca") + 4 * at);
        return file.AsSpan(At("glyf") + Start(glyph), Start(glyph + 1) - Start(glyph));
    }

    private int LongMetrics => Word(At("hhea") + 34);

    /// <summary>Reads the mapping of the basic plane (format 4), the one every TrueType font of its kind has.</summary>
    private void ReadCharacters()
    {
        var cmap = At("cmap");
        var table = Enumerable.Range(0, Word(cmap + 2)).Select(i => cmap + Long(cmap + 4 + 8 * i + 4)).First(at => Word(at) == 4);
        var segments = Word(table + 6) / 2;
        for (var i = 0; i < segments; i++)
        {
            var (last, first) = (Word(table + 14 + 2 * i), Word(table + 16 + 2 * segments + 2 * i));
            var (delta, offsetAt) = (Word(table + 16 + 4 * segments + 2 * i), table + 16 + 6 * segments + 2 * i);
            for (var character = first; character <= last && character < 0xFFFF; character++)
            {
                var glyph = Word(offsetAt) == 0 ? character : Word(offsetAt + Word(offsetAt) + 2 * (character - first));
                if (glyph != 0 && ((glyph + delta) & 0xFFFF) is > 0 and var found) glyphs[character] = found;
            }
        }
    }

    private int At(string tag) => tables[tag].Offset;

    private int Word(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private int Signed(int at) => BinaryPrimitives.ReadInt16BigEndian(file.AsSpan(at));

    private int Long(int at) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));

    private static TrueTypeFont Embedded(string name)
    {
        using var resource = typeof(TrueTypeFont).Assembly.GetManifestResourceStream($"data/fonts/{name}.ttf")!;
        var file = new byte[resource.Length];
        resource.ReadExactly(file);
        return new(name, file);
    }
}
