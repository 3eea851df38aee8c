using System.Xml;

namespace Entente.Corpora;

/// <summary>What the properties of a .docx say; often of the program's user rather than of the article.</summary>
internal static class DocxProperties
{
    public static IReadOnlyList<Article.Field> Read(XmlReader xml)
    {
        var fields = new List<Article.Field>();
        while (!xml.EOF)
        {
            var name = xml.NodeType == XmlNodeType.Element ? xml.LocalName : "";
            if (name is not ("title" or "creator" or "created"))
            {
                xml.Read();
                continue;
            }
            var value = xml.ReadElementContentAsString().Trim();
            if (value.Length == 0) continue;
            fields.Add(name switch
            {
                "title" => new("title", value, "document properties"),
                "creator" => new("author", value, "document properties", "may be whoever saved the file"),
                _ => new("date", value, "document properties", "the day the file was made"),
            });
        }
        return fields;
    }
}
