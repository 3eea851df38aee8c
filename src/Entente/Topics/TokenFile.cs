using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Documents that other software has cut into words already.</summary>
public static class TokenFile
{
    /// <summary>Reads counts from a file of one document a line: its id, a tab, and its tokens separated by spaces; in UTF-8.</summary>
    /// <param name="path">The file. Empty lines are passed over.</param>
    /// <returns>One row a line, in order; a document without tokens has an empty row.</returns>
    /// <exception cref="TopicException">A line has no tab, an id comes twice, or the file is no UTF-8.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static DocumentTermMatrix Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var (documents, rows, table, counter, seen) = (new List<DocumentVariables>(), new List<byte[]>(), new TermTable(), new TermCounter(), new HashSet<string>(StringComparer.Ordinal));
        var number = 0;
        foreach (var line in Lines(path))
        {
            number++;
            if (line.Length == 0) continue;
            var tab = line.IndexOf('\t');
            if (tab <= 0) throw Errors.NoTab(path, number);
            var id = line[..tab];
            if (!seen.Add(id)) throw Errors.IdTwice(path, number, id);
            foreach (var token in line.AsSpan(tab + 1).Split(' '))
                if (line.AsSpan(tab + 1)[token] is { Length: > 0 } word) counter.Add(table.Intern(word));
            documents.Add(new() { Id = id });
            rows.Add(TermCounter.Row(counter.Take(), null));
        }
        return new(documents, new(table), [.. rows], holdsCounts: true);
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(path, new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true));
        while (true)
        {
            string? line;
            try
            {
                line = reader.ReadLine();
            }
            catch (System.Text.DecoderFallbackException cause)
            {
                throw Errors.NotUtf8(path, cause);
            }
            if (line is null) yield break;
            yield return line;
        }
    }
}
