using System.Globalization;
using System.Text;
using Entente.Corpora;
using Entente.Frames;

namespace Entente.Grammar;

/// <summary>Reads treebanks in CoNLL-U: comments, words, multiword tokens (1-2) and empty nodes (1.1), sentences parted by blank lines.</summary>
/// <remarks>The format is described at universaldependencies.org/format.html.</remarks>
internal static class ConlluReader
{
    private const int LongestLine = 1 << 16, MostLines = 1 << 17;

    /// <summary>The sentences of a file, one by one.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <param name="annotated">Whether every word must have part of speech, head and relation; otherwise only the forms are read.</param>
    public static IEnumerable<TreebankSentence> Read(string path, bool annotated)
    {
        if (!File.Exists(path)) throw Errors.NoTreebank(path);
        using var reader = new StreamReader(path, new UTF8Encoding(true, true), detectEncodingFromByteOrderMarks: false);
        var (number, from) = (0, 1);
        var lines = new List<string>();
        foreach (var (line, length) in Lines(reader, path))
        {
            number++;
            if (line is null) throw Errors.TreebankLine(path, number, $"{length.ToString("#,0", CultureInfo.InvariantCulture)} characters in one line");
            if (!string.IsNullOrWhiteSpace(line))
            {
                if (lines.Count == 0) from = number;
                lines.Add(line);
                if (lines.Count > MostLines) throw Errors.TreebankLine(path, from, $"a sentence of more than {MostLines.ToString("#,0", CultureInfo.InvariantCulture)} lines");
                continue;
            }
            if (lines.Count > 0) yield return Sentence(path, from, lines, annotated);
            lines = [];
        }
        if (lines.Count > 0) yield return Sentence(path, from, lines, annotated);
    }

    private static IEnumerable<(string? Text, long Length)> Lines(StreamReader reader, string path)
    {
        using var lines = new BoundedLines(reader, LongestLine).GetEnumerator();
        while (true)
        {
            try
            {
                if (!lines.MoveNext()) yield break;
            }
            catch (DecoderFallbackException error)
            {
                throw Errors.TreebankNotUtf8(path, Utf8.FirstInvalidLine(path), error);
            }
            yield return lines.Current;
        }
    }

    private static TreebankSentence Sentence(string path, int from, List<string> lines, bool annotated)
    {
        var words = new List<TreebankWord>();
        var begins = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i][0] == '#')
            {
                begins |= lines[i].StartsWith("# newdoc", StringComparison.Ordinal);
                continue;
            }
            var fields = lines[i].Split('\t');
            if (fields.Length != 10) throw Errors.TreebankLine(path, from + i, $"{fields.Length} columns, where CoNLL-U has 10, parted by tabs");
            if (fields[0].AsSpan().ContainsAny('-', '.'))
            {
                CheckSpecial(path, from + i, fields[0], words.Count);
                continue;
            }
            words.Add(Word(path, from + i, fields, words.Count + 1, annotated));
        }
        if (words.Count == 0) throw Errors.TreebankLine(path, from, "a sentence without words");
        if (annotated) CheckTree(path, words);
        return new(lines, words, begins);
    }

    private static TreebankWord Word(string path, int line, string[] fields, int expected, bool annotated)
    {
        if (Whole(fields[0]) != expected) throw Errors.TreebankLine(path, line, $"the word's number '{fields[0]}', where {expected} comes next");
        if (fields[1].Length == 0) throw Errors.TreebankLine(path, line, "a word without a form");
        if (!annotated) return new(fields[1], fields[2], fields[3], fields[4], -2, fields[7], line);
        if (!UposTags.TryParse(fields[3], out _)) throw Errors.TreebankLine(path, line, $"the part of speech '{fields[3]}', which is not one of the seventeen of Universal Dependencies");
        if (Whole(fields[6]) is not { } head) throw Errors.TreebankLine(path, line, $"the head '{fields[6]}', which is not a number");
        if (fields[7] is "" or "_") throw Errors.TreebankLine(path, line, "a word without a relation");
        return new(fields[1], fields[2], fields[3], fields[4], head - 1, fields[7], line);
    }

    /// <summary>The first numbers of a multiword token (3-4) and of an empty node (3.1) fit where they stand.</summary>
    private static void CheckSpecial(string path, int line, string id, int words)
    {
        var mark = id.AsSpan().IndexOfAny('-', '.');
        var fits = Whole(id[..mark]) is { } first && Whole(id[(mark + 1)..]) is { } second
            && (id[mark] == '-' ? first == words + 1 && second >= first : first == words && second >= 1);
        if (!fits) throw Errors.TreebankLine(path, line, $"the number '{id}' after word {words}");
    }

    private static void CheckTree(string path, List<TreebankWord> words)
    {
        var roots = words.Where(word => word.Head == -1).ToList();
        if (roots.Count != 1) throw Errors.TreebankLine(path, words[0].Line, $"a sentence with {roots.Count} roots, where a tree has one");
        var seen = new int[words.Count];
        for (var start = 0; start < words.Count; start++)
        {
            var at = start;
            for (; at >= 0 && seen[at] == 0; at = words[at].Head)
            {
                if (words[at].Head >= words.Count) throw Errors.TreebankLine(path, words[at].Line, $"the head {words[at].Head + 1} in a sentence of {words.Count} words");
                seen[at] = start + 1;
            }
            if (at >= 0 && seen[at] == start + 1) throw Errors.TreebankLine(path, words[at].Line, "a word that depends on itself, directly or through others");
        }
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
