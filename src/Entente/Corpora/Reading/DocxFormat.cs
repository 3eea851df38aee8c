using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Entente.Corpora;

/// <summary>The paragraphs of a .docx, one article a file unless it is an export of Nexis Uni; deleted text, fields' codes, headers, footers and notes are left out.</summary>
/// <remarks><c>word/document.xml</c> is read as it streams by: nothing is built of it, so neither its depth nor its size can do harm. ECMA-376, part 1, clause 17.3.</remarks>
internal static class DocxFormat
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static IEnumerable<Article> Read(InputFile file, ReadOptions options, Action<Finding> report)
    {
        using var archive = Open(file, options);
        var text = Part(archive, "word/document.xml", file, options, Paragraphs) ?? throw Errors.NotDocx(file.Name);
        TextFormat.CheckLines(text, file.Name, options);
        report(new(file.Name, null, "encoding", "DOCX", "markup"));
        if (NexisFormat.Is(text)) return NexisFormat.Split(text, file.Name, report);
        var article = TextFormat.One(text, file.Name);
        var properties = Part(archive, "docProps/core.xml", file, options, DocxProperties.Read) ?? [];
        return [article with { Fields = [.. article.Fields, .. properties.Where(property => article.Fields.All(field => field.Name != property.Name || field.Value is null))] }];
    }

    private static ZipArchive Open(InputFile file, ReadOptions options)
    {
        var bytes = file.Bytes(options.MaximumBytes);
        try
        {
            return new(new MemoryStream(bytes), ZipArchiveMode.Read);
        }
        catch (InvalidDataException cause)
        {
            throw Errors.NotDocx(file.Name, cause);
        }
    }

    private static T? Part<T>(ZipArchive archive, string name, InputFile file, ReadOptions options, Func<XmlReader, T> read) where T : class
    {
        if (archive.GetEntry(name) is not { } entry) return null;
        var unpacked = 0L;
        using var stream = new BoundedStream(entry.Open(), entry.CompressedLength, count =>
        {
            if ((unpacked += count) > options.MaximumBytes) throw Errors.TooLarge(file.Name, unpacked, options.MaximumBytes);
        }, () => Errors.Bomb(file.Name, entry.CompressedLength));
        using var xml = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
        return read(xml);
    }

    private static string Paragraphs(XmlReader xml)
    {
        var text = new StringBuilder();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p" && IsWord(xml)) text.Append("\n\n");
            if (xml.NodeType != XmlNodeType.Element) continue;
            // What a word processor writes twice, once for old readers, is read once; what is deleted is not read.
            while (xml.NodeType == XmlNodeType.Element && (xml.LocalName == "Fallback" || (IsWord(xml) && xml.LocalName is "del" or "moveFrom" or "instrText" or "delText"))) xml.Skip();
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p" && IsWord(xml)) text.Append("\n\n");
            if (xml.NodeType != XmlNodeType.Element || !IsWord(xml)) continue;
            switch (xml.LocalName)
            {
                case "t" when !xml.IsEmptyElement: Append(text, xml); break;
                case "tab": text.Append('\t'); break;
                case "br" or "cr": text.Append('\n'); break;
                case "noBreakHyphen": text.Append('\u2011'); break;
                case "softHyphen": text.Append('\u00AD'); break;
                case "p" when xml.IsEmptyElement: text.Append("\n\n"); break;
            }
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, XmlReader xml)
    {
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) text.Append(xml.Value);
    }

    private static bool IsWord(XmlReader xml) => xml.NamespaceURI is Word or StrictWord;
}
