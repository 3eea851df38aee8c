using Entente.Frames;

namespace Entente.Grammar;

/// <summary>Writes parsed sentences to files.</summary>
public static class ParseFiles
{
    /// <summary>Writes sentences to a file in CoNLL-U, the format of Universal Dependencies (UTF-8), one by one. A file of that name is replaced, in one step and only if all went well.</summary>
    /// <param name="sentences">Parses, or the stream of <see cref="CorpusParses.ParseStream"/>.</param>
    /// <param name="path">The file, in a folder that exists.</param>
    /// <returns>How many sentences there are.</returns>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="FormatException">Text holds half a character (a lone surrogate), which UTF-8 cannot.</exception>
    public static int WriteConllu(this IEnumerable<ParsedSentence> sentences, string path)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var count = 0;
        AtomicFile.Write(path, to =>
        {
            foreach (var sentence in sentences)
            {
                sentence.WriteConllu(to);
                count++;
            }
        });
        return count;
    }
}
