using System.IO.Compression;

namespace Entente.Tests.Corpora;

/// <summary>Archives for tests.</summary>
internal static class Zip
{
    public static byte[] Of(params (string Name, string Text)[] entries) => Of([.. entries.Select(entry => (entry.Name, System.Text.Encoding.UTF8.GetBytes(entry.Text)))]);

    public static byte[] Of((string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                stream.Write(content);
            }
        return bytes.ToArray();
    }

    /// <summary>A word processor's document of these paragraphs.</summary>
    public static byte[] Docx(params string[] paragraphs) => OfXml(string.Concat(paragraphs.Select(paragraph => $"<w:p><w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(paragraph)}</w:t></w:r></w:p>")));

    /// <summary>A word processor's document with this XML in its body.</summary>
    public static byte[] OfXml(string body, params (string Name, string Text)[] others) => Of([("[Content_Types].xml", "<Types/>"), ("word/document.xml",
        $"<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"), .. others]);
}
