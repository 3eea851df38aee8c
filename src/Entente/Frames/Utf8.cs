using System.Buffers;
using System.Text;

namespace Entente.Frames;

/// <summary>Where a file stops being UTF-8.</summary>
internal static class Utf8
{
    /// <summary>The line, from 1, of the first byte that is not UTF-8.</summary>
    public static int FirstInvalidLine(string path)
    {
        ReadOnlySpan<byte> rest = File.ReadAllBytes(path);
        var line = 1;
        while (Rune.DecodeFromUtf8(rest, out var rune, out var length) == OperationStatus.Done)
        {
            if (rune.Value == '\n') line++;
            rest = rest[length..];
        }
        return line;
    }
}
