using System.Text;
using Entente.Corpora;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Documents that other software has cut into words already.</summary>
public static class TokenFile
{
    /// <summary>Reads tokens from a file of one document a line: its id, a tab, and its tokens separated by spaces; in UTF-8.</summary>
    /// <param name="path">The file. Empty lines are passed over.</param>
    /// <returns>One sequence a line, in order; a document without tokens has an empty one.</returns>
    /// <exception cref="TopicException">There is no such file, a line has no tab, an id comes twice, or the file is no UTF-8.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Tokens.Tokens Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (!File.Exists(path)) throw Errors.NoTokenFile(path);
        var (documents, table, seen) = (new List<DocumentTokens>(), new TermTable(), new HashSet<string>(StringComparer.Ordinal));
        var vocabulary = new Vocabulary(table);
        foreach (var (index, line) in Lines(path).Index())
        {
            if (line.Length == 0) continue;
            var tab = line.IndexOf('\t');
            if (tab <= 0) throw Errors.NoTab(path, index + 1);
            if (!seen.Add(line[..tab])) throw Errors.IdTwice(path, index + 1, line[..tab]);
            documents.Add(Read(new Document(line[..tab], line[(tab + 1)..]), table, vocabulary));
        }
        return new(documents, vocabulary, TokenizerOptions.Verbatim);
    }

    private static DocumentTokens Read(Document document, TermTable table, Vocabulary vocabulary)
    {
        var list = new TokenList();
        foreach (var range in document.Text.AsSpan().Split(' '))
        {
            var (start, length) = range.GetOffsetAndLength(document.Text.Length);
            if (length > 0) list.Add(table.Intern(document.Text.AsSpan(start, length)), start, start + length);
        }
        var (ids, starts, ends) = list.ToArrays();
        return new(document, vocabulary, ids, starts, ends);
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        while (true)
        {
            string? line;
            try
            {
                line = reader.ReadLine();
            }
            catch (DecoderFallbackException cause)
            {
                throw Errors.NotUtf8(path, cause);
            }
            if (line is null) yield break;
            yield return line;
        }
    }
}
