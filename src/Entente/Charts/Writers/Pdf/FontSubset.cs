using System.Buffers.Binary;
using System.Text;

namespace Entente.Charts;

/// <summary>The part of a font that a document uses, as a font file of its own: glyphs numbered in the order of their first use, glyph 0 first.</summary>
/// <remarks>Tables as ISO 32000-1, 9.9 asks for in a CIDFontType2; hinting is kept.</remarks>
internal sealed class FontSubset(TrueTypeFont font)
{
    private const int HasMore = 0x20, WordArguments = 0x01, OneScale = 0x08, TwoScales = 0x40, Matrix = 0x80;

    private readonly List<int> kept = [0];
    private readonly Dictionary<int, int> numbers = new() { [0] = 0 };
    private readonly SortedDictionary<int, Rune> characters = [];

    public TrueTypeFont Font => font;

    /// <summary>The characters that were asked for, by the number of their glyph.</summary>
    public IReadOnlyDictionary<int, Rune> Characters => characters;

    public IReadOnlyList<int> Advances => [.. kept.Select(glyph => font.Thousandths(font.Advance(glyph)))];

    /// <summary>The number of a character's glyph in this part.</summary>
    public int Number(Rune rune)
    {
        var number = Keep(font.Glyph(rune));
        characters.TryAdd(number, rune);
        return number;
    }

    /// <summary>The font file. Parts of composed glyphs join the others, so the advances are to be read afterwards.</summary>
    public byte[] ToFile()
    {
        var outlines = new List<byte[]>();
        for (var i = 0; i < kept.Count; i++) outlines.Add(Renumbered(font.Outline(kept[i]).ToArray()));
        var (loca, glyf, metrics) = (new MemoryStream(), new MemoryStream(), new MemoryStream());
        foreach (var outline in outlines)
        {
            Write(loca, (int)glyf.Length);
            glyf.Write(outline);
            while (glyf.Length % 4 != 0) glyf.WriteByte(0);
        }
        Write(loca, (int)glyf.Length);
        foreach (var glyph in kept)
        {
            Write16(metrics, font.Advance(glyph));
            Write16(metrics, font.LeftBearing(glyph));
        }
        var (head, hhea, maxp) = (font.Table("head").ToArray(), font.Table("hhea").ToArray(), font.Table("maxp").ToArray());
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)kept.Count);
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)kept.Count);
        var tables = new (string Tag, byte[] Bytes)[]
        {
            ("cvt ", font.Table("cvt ").ToArray()), ("fpgm", font.Table("fpgm").ToArray()), ("glyf", glyf.ToArray()), ("head", head),
            ("hhea", hhea), ("hmtx", metrics.ToArray()), ("loca", loca.ToArray()), ("maxp", maxp), ("prep", font.Table("prep").ToArray()),
        };
        return Assembled([.. tables.Where(table => table.Bytes.Length > 0)]);
    }

    private int Keep(int glyph)
    {
        if (numbers.TryAdd(glyph, kept.Count)) kept.Add(glyph);
        return numbers[glyph];
    }

    /// <summary>A composed glyph names its parts by number: they are kept too, under their new numbers.</summary>
    private byte[] Renumbered(byte[] outline)
    {
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) return outline;
        for (var at = 10; ;)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            var part = outline.AsSpan(at + 2);
            BinaryPrimitives.WriteUInt16BigEndian(part, (ushort)Keep(BinaryPrimitives.ReadUInt16BigEndian(part)));
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + ((flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);
            if ((flags & HasMore) == 0) return outline;
        }
    }

    private static byte[] Assembled((string Tag, byte[] Bytes)[] tables)
    {
        var (file, offset) = (new MemoryStream(), 12 + 16 * tables.Length);
        var power = (int)Math.Log2(tables.Length);
        Write(file, 0x00010000);
        foreach (var word in new[] { tables.Length, 16 << power, power, 16 * tables.Length - (16 << power) }) Write16(file, word);
        foreach (var (tag, bytes) in tables)
        {
            file.Write(Encoding.ASCII.GetBytes(tag));
            foreach (var number in new[] { Checksum(bytes), offset, bytes.Length }) Write(file, number);
            offset += (bytes.Length + 3) / 4 * 4;
        }
        foreach (var (_, bytes) in tables)
        {
            file.Write(bytes);
            while (file.Length % 4 != 0) file.WriteByte(0);
        }
        return file.ToArray();
    }

    private static int Checksum(byte[] bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i++) sum += (uint)bytes[i] << (24 - 8 * (i % 4));
        return (int)sum;
    }

    private static void Write(MemoryStream to, int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        to.Write(bytes);
    }

    private static void Write16(MemoryStream to, int number)
    {
        to.WriteByte((byte)(number >> 8));
        to.WriteByte((byte)number);
    }
}
