using System.Text;

namespace Entente.Corpora;

/// <summary>Turns a file's bytes into text; a byte that has no meaning in the file's encoding is an error and never replaced.</summary>
internal static class TextDecoder
{
    /// <summary>A file's encoding and the row of the report that says how it is known.</summary>
    /// <param name="Encoding">It throws on invalid bytes.</param>
    /// <param name="Mark">How many bytes of byte order mark come first.</param>
    /// <param name="Found">The row.</param>
    public sealed record Verdict(Encoding Encoding, int Mark, Article.Field Found);

    /// <summary>The encoding of that name, or <see langword="null"/>.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The whole text of a file.</summary>
    /// <exception cref="CorpusException">It is too large, not text, or in no encoding that is known.</exception>
    public static (string Text, Article.Field Encoding) Text(InputFile file, ReadOptions options)
    {
        var bytes = file.Bytes(options.MaximumBytes);
        var verdict = Judge(new MemoryStream(bytes), file, options);
        try
        {
            return (verdict.Encoding.GetString(bytes, verdict.Mark, bytes.Length - verdict.Mark), verdict.Found);
        }
        catch (DecoderFallbackException invalid)
        {
            throw Errors.Binary(file.Name, verdict.Mark + Math.Max(0, invalid.Index));
        }
    }

    /// <summary>A reader of a file too large to hold; the file is gone through twice, once for its encoding.</summary>
    public static (TextReader Reader, Article.Field Encoding) Reader(InputFile file, ReadOptions options)
    {
        Verdict verdict;
        using (var first = file.Open()) verdict = Judge(first, file, options);
        return (new StreamReader(file.Open(), verdict.Encoding, detectEncodingFromByteOrderMarks: verdict.Mark > 0, bufferSize: 1 << 16), verdict.Found);
    }

    private static Verdict Judge(Stream stream, InputFile file, ReadOptions options)
    {
        var survey = ByteSurvey.Of(stream);
        if (options.Encoding is { } said) return new(Named(said)!, survey.Mark?.Length ?? 0, new("encoding", Named(said)!.WebName, "said in the options"));
        if (survey.Mark is { } mark)
            return mark.Name != "UTF-8" || survey.InvalidUtf8 is null ? new(mark.Encoding, mark.Length, new("encoding", mark.Name, "byte order mark")) : throw Errors.NotUtf8(file.Name, survey.InvalidUtf8.Value, survey.InvalidLine);
        if (survey.ZerosAreEverySecondByte is { } bigEndian)
            return new(new UnicodeEncoding(bigEndian, false, throwOnInvalidBytes: true), 0, new("encoding", bigEndian ? "UTF-16 BE" : "UTF-16 LE", "every second byte is zero", "no byte order mark"));
        if (survey.FirstZero is { } zero) throw Errors.Binary(file.Name, zero);
        if (survey.InvalidUtf8 is not { } invalid) return new(new UTF8Encoding(false, throwOnInvalidBytes: true), 0, new("encoding", "UTF-8", "valid throughout"));
        var declared = file.Kind is ".html" or ".htm" or ".xhtml" ? HtmlCharset.Declared(survey.Head) : null;
        if (declared is not null && Named(declared) is { } html && html.CodePage != 65001) return new(html, 0, new("encoding", html.WebName, "markup"));
        return CodePages.Best(survey.Sample) is { } best
            ? new(best.Encoding, 0, new("encoding", best.Encoding.WebName, "letter frequencies", best.Doubt))
            : throw Errors.NotUtf8(file.Name, invalid, survey.InvalidLine);
    }
}
