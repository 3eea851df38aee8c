using System.Text;

namespace Entente.Corpora;

/// <summary>Turns a file's bytes into text: UTF-8, or UTF-16 by its byte order mark or by the pattern of its zeros; nothing is replaced.</summary>
internal static class TextDecoder
{
    /// <returns>The text, the encoding's name, how it was known, and what is doubtful about it.</returns>
    public static (string Text, string Encoding, string How, string? Doubt) Decode(byte[] bytes, string file)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return (Utf8(bytes, 3, file), "UTF-8", "byte order mark", null);
        if (bytes is [0xFF, 0xFE, ..]) return (Utf16(bytes, 2, bigEndian: false, file), "UTF-16 LE", "byte order mark", null);
        if (bytes is [0xFE, 0xFF, ..]) return (Utf16(bytes, 2, bigEndian: true, file), "UTF-16 BE", "byte order mark", null);
        var zero = Array.IndexOf(bytes, (byte)0);
        if (zero < 0) return (Utf8(bytes, 0, file), "UTF-8", "valid throughout", null);
        if (ZerosAreEverySecondByte(bytes) is { } bigEndian)
            return (Utf16(bytes, 0, bigEndian, file), bigEndian ? "UTF-16 BE" : "UTF-16 LE", "every second byte is zero", "no byte order mark");
        throw Errors.Binary(file, zero);
    }

    private static string Utf8(byte[] bytes, int start, string file)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException invalid)
        {
            var at = start + Math.Max(0, invalid.Index);
            throw Errors.NotUtf8(file, at, 1 + bytes.AsSpan(0, Math.Min(at, bytes.Length)).Count((byte)'\n'));
        }
    }

    private static string Utf16(byte[] bytes, int start, bool bigEndian, string file)
    {
        try
        {
            return new UnicodeEncoding(bigEndian, false, throwOnInvalidBytes: true).GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException invalid)
        {
            throw Errors.Binary(file, start + Math.Max(0, invalid.Index));
        }
    }

    /// <summary>Latin text in UTF-16 has zeros in nearly all its odd places (little endian) or its even ones (big endian), and in no others.</summary>
    private static bool? ZerosAreEverySecondByte(byte[] bytes)
    {
        if (bytes.Length < 8 || bytes.Length % 2 != 0) return null;
        int even = 0, odd = 0;
        for (var i = 0; i < bytes.Length; i += 2)
        {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }
        var most = bytes.Length / 2 * 0.7;
        return (even, odd) switch
        {
            (0, _) when odd > most => false,
            (_, 0) when even > most => true,
            _ => null,
        };
    }
}
