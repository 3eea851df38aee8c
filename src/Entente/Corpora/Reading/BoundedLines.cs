using System.Collections;
using System.Text;

namespace Entente.Corpora;

/// <summary>The lines of a text, one at a time; of a line beyond the limit only its length is kept.</summary>
internal sealed class BoundedLines(TextReader reader, int longest) : IEnumerable<(string? Text, long Length)>
{
    public IEnumerator<(string? Text, long Length)> GetEnumerator()
    {
        var buffer = new char[1 << 15];
        var line = new StringBuilder();
        var length = 0L;
        for (int filled; (filled = reader.Read(buffer, 0, buffer.Length)) > 0;)
        {
            for (var at = 0; at < filled;)
            {
                var end = buffer.AsSpan(at, filled - at).IndexOf('\n');
                var piece = buffer.AsMemory(at, end < 0 ? filled - at : end);
                length += piece.Length;
                if (length <= longest) line.Append(piece);
                at += piece.Length;
                if (end < 0) continue;
                yield return Line(line, length);
                line.Clear();
                length = 0;
                at++;
            }
        }
        if (length > 0) yield return Line(line, length);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private (string?, long) Line(StringBuilder line, long length)
    {
        if (length > longest) return (null, length);
        if (line.Length > 0 && line[^1] == '\r') line.Length--;
        return (line.ToString(), length);
    }
}
