using System.Text;
using System.Text.Json;
using System.Xml;

namespace Entente.Corpora;

/// <summary>Reads one file by its format, and notices what is wrong with the file rather than with its content.</summary>
internal static class FileReader
{
    /// <exception cref="CorpusException">The file cannot be opened, is not what its ending says, or changed while it was read.</exception>
    public static IEnumerable<Article> Read(InputFile file, ReadOptions options, Action<Finding> report)
    {
        var before = file.Stamp();
        using var articles = Opened(file, options, report).GetEnumerator();
        for (var more = true; more;)
        {
            Article? article = null;
            try
            {
                more = articles.MoveNext();
                if (more) article = articles.Current;
            }
            catch (Exception cause) when (file.Stamp() != before)
            {
                throw Errors.Changed(file.Name, cause);
            }
            catch (Exception cause) when (cause is InvalidDataException or XmlException or JsonException or DecoderFallbackException)
            {
                throw Errors.Broken(file.Name, cause);
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                throw Errors.Unreadable(file.Name, cause);
            }
            if (file.Stamp() != before) throw Errors.Changed(file.Name);
            if (article is not null) yield return article;
        }
    }

    /// <summary>Nothing is opened before the first article is asked for, so that no error escapes the loop that names them.</summary>
    private static IEnumerable<Article> Opened(InputFile file, ReadOptions options, Action<Finding> report)
    {
        foreach (var article in Formats.Of(file.Kind)!(file, options, report)) yield return article;
    }
}
