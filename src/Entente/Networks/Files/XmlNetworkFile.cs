using System.Globalization;
using System.Xml;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>XML in and out, with nothing resolved and nothing that depends on the machine.</summary>
internal static class XmlNetworkFile
{
    /// <summary>Reads a file element by element; what is no XML, or asks for something outside, is a named error.</summary>
    /// <param name="path">The file.</param>
    /// <param name="root">What its outermost element is called.</param>
    /// <param name="read">Called at each element, with its line. It may read on as far as the element's end.</param>
    public static void Read(string path, string root, Action<XmlReader, int> read)
    {
        var file = Path.GetFileName(path);
        using var stream = File.OpenRead(path);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, IgnoreWhitespace = true, CloseInput = true,
        });
        try
        {
            var isFirst = true;
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element) continue;
                if (isFirst && reader.LocalName != root) throw Errors.FileRoot(file, Line(reader), root, reader.LocalName);
                isFirst = false;
                read(reader, Line(reader));
            }
        }
        catch (XmlException problem)
        {
            // The reader's own words are about settings of XmlReader, which nobody who reads a network has heard of.
            throw problem.Message.Contains("DTD", StringComparison.Ordinal) ? Errors.FileDtd(file, DocumentTypeLine(path), problem) : Errors.FileXml(file, problem);
        }
    }

    /// <summary>The reader refuses a document type without saying where it is.</summary>
    private static int DocumentTypeLine(string path) => File.ReadLines(path).TakeWhile(line => !line.Contains("<!DOCTYPE", StringComparison.Ordinal)).Count() + 1;

    public static int Line(XmlReader reader) => ((IXmlLineInfo)reader).LineNumber;

    public static XmlWriter Writer(TextWriter writer) => XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, IndentChars = " ", NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize });

    /// <summary>Text as it may stand in XML.</summary>
    /// <exception cref="ArgumentException">It holds a sign that XML has no way to write.</exception>
    public static string Checked(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) i++;
            else throw Errors.XmlText(text, text[i]);
        }
        return text;
    }

    /// <summary>A value as text; reals as XML Schema writes them.</summary>
    public static string? Text(Column column, int row) => column is Column<double> reals && reals.TryRead(row, out var real)
        ? double.IsPositiveInfinity(real) ? "INF" : double.IsNegativeInfinity(real) ? "-INF" : real.ToString("R", CultureInfo.InvariantCulture)
        : column.Format(row) is { } text ? Checked(text) : null;

    public static ColumnType Type(string? name) => name?.ToLowerInvariant() switch
    {
        "int" or "integer" or "long" or "short" or "byte" => ColumnType.Whole,
        "float" or "double" or "bigdecimal" => ColumnType.Real,
        "boolean" => ColumnType.Boolean,
        _ => ColumnType.String,
    };

    public static string Type(ColumnType type) => type switch
    {
        ColumnType.Whole => "long",
        ColumnType.Real => "double",
        ColumnType.Boolean => "boolean",
        _ => "string",
    };
}
