using System.Text;

namespace Entente.Corpora;

/// <summary>Reads a table row by row (RFC 4180, any delimiter, quoted line ends), holding one row in memory and no field beyond the limit.</summary>
/// <remarks>It goes on after a row that is wrong, which parsers made for tables that are right do not.</remarks>
/// <param name="reader">The text.</param>
/// <param name="said">The delimiter; without one it is that of <c>, ; | tab</c> which the first line holds most of.</param>
/// <param name="longestField">The limit, in UTF-16 units.</param>
internal sealed class DelimitedReader(TextReader reader, char? said, int longestField)
{
    private readonly char[] buffer = new char[1 << 15];
    private int at, filled;
    private int line = 1;
    private char delimiter;

    /// <summary>One row.</summary>
    /// <param name="Line">The line on which it begins, from 1.</param>
    /// <param name="Fields">Its fields without their quotes.</param>
    /// <param name="TooLong">How long its first field beyond the limit is, if there is one; that field's content is cut.</param>
    /// <param name="IsOpen">Whether the file ends within a quoted field.</param>
    public sealed record Row(int Line, IReadOnlyList<string> Fields, long? TooLong, bool IsOpen);

    /// <summary>The rows, blank ones left out.</summary>
    public IEnumerable<Row> Rows()
    {
        if (Peek() >= 0) delimiter = said ?? Guess();
        while (Peek() >= 0)
            if (Next() is { } row && row.Fields is not [""]) yield return row;
    }

    private Row Next()
    {
        var (start, fields, field) = (line, new List<string>(), new StringBuilder());
        long? tooLong = null;
        while (true)
        {
            var (length, isOpen) = Field(field);
            if (length > longestField) tooLong ??= length;
            fields.Add(field.ToString());
            if (isOpen) return new(start, fields, tooLong, true);
            var letter = Read();
            if (letter == delimiter) continue;
            if (letter == '\r' && Peek() == '\n') Read();
            line++;
            return new(start, fields, tooLong, false);
        }
    }

    /// <summary>Reads a field up to its delimiter or line end, which stay.</summary>
    /// <returns>How long it is, and whether the file ended within its quotes.</returns>
    private (long Length, bool IsOpen) Field(StringBuilder field)
    {
        field.Clear();
        var (length, quoted) = (0L, false);
        if (Peek() == '"')
        {
            Read();
            quoted = true;
        }
        while (true)
        {
            var letter = Peek();
            if (letter < 0) return (length, quoted);
            if (quoted && letter == '"')
            {
                Read();
                if (Peek() != '"')
                {
                    // What follows the closing quote up to the delimiter is kept: it is more than likely text with stray quotes.
                    quoted = false;
                    continue;
                }
            }
            else if (!quoted && (letter == delimiter || letter is '\r' or '\n'))
            {
                return (length, false);
            }
            if (letter == '\n') line++;
            Read();
            if (++length <= longestField) field.Append((char)letter);
        }
    }

    private char Guess()
    {
        var quoted = false;
        char[] candidates = [',', ';', '\t', '|'];
        var counts = new int[candidates.Length];
        for (var place = at; place < filled && (quoted || buffer[place] is not ('\n' or '\r')); place++)
            if (buffer[place] == '"') quoted = !quoted;
            else if (!quoted && Array.IndexOf(candidates, buffer[place]) is >= 0 and var candidate) counts[candidate]++;
        return candidates[Array.IndexOf(counts, counts.Max())];
    }

    private int Peek() => at < filled || Fill() ? buffer[at] : -1;

    private int Read() => at < filled || Fill() ? buffer[at++] : -1;

    private bool Fill()
    {
        (at, filled) = (0, reader.Read(buffer, 0, buffer.Length));
        return filled > 0;
    }
}
