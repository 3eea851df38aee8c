using System.Text;

namespace Entente.Notebooks.Publishing;

/// <summary>A file to be written.</summary>
/// <param name="Path">Its place below the output folder, with <c>/</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutputFile(string Path, byte[] Content)
{
    /// <summary>A file of text, in UTF-8 without a mark.</summary>
    public static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
