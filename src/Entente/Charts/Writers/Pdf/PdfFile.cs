using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Charts;

/// <summary>The objects of a PDF 1.7 document (ISO 32000-1), numbered as they are added.</summary>
/// <remarks>
/// Nothing is compressed: what a compressor gives differs between processors, and a figure's bytes may not. For the same reason there
/// is no date, and the document's id is a hash of what it holds.
/// </remarks>
internal sealed class PdfFile
{
    private readonly List<byte[]?> objects = [];

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        objects.Add(null);
        return objects.Count;
    }

    public int Add(string content)
    {
        var number = Reserve();
        Set(number, content);
        return number;
    }

    public void Set(int number, string content) => objects[number - 1] = Encoding.Latin1.GetBytes(content);

    public int AddStream(string entries, byte[] content)
    {
        var number = Reserve();
        objects[number - 1] = [.. Encoding.Latin1.GetBytes($"<<{entries} /Length {content.Length.ToString(CultureInfo.InvariantCulture)}>>\nstream\n"), .. content, .. "\nendstream"u8];
        return number;
    }

    /// <summary>A text string: UTF-16 in hexadecimal, so that nothing in it can be anything but text.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public byte[] ToBytes(int catalogue, int info)
    {
        var file = new MemoryStream();
        file.Write("%PDF-1.7\n%"u8);
        file.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var places = new List<long>();
        foreach (var (index, content) in objects.Index())
        {
            places.Add(file.Length);
            Write($"{index + 1} 0 obj\n");
            file.Write(content);
            Write($"\nendobj\n");
        }
        var id = Convert.ToHexString(SHA256.HashData(file.ToArray()).AsSpan(0, 16));
        var start = file.Length;
        Write($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) Write($"{place:D10} 00000 n \n");
        Write($"trailer\n<</Size {places.Count + 1} /Root {catalogue} 0 R /Info {info} 0 R /ID [<{id}> <{id}>]>>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();

        void Write(FormattableString text) => file.Write(Encoding.Latin1.GetBytes(text.ToString(CultureInfo.InvariantCulture)));
    }
}
