using System.Text;

namespace Entente.Frames;

/// <summary>Writes a file aside and puts it in place at the end, so that nobody ever sees half of it.</summary>
internal static class AtomicFile
{
    /// <summary>Writes UTF-8 without a byte order mark.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="FormatException">Text holds a lone surrogate.</exception>
    public static void Write(string path, Action<TextWriter> write) => Place(path, aside =>
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        using var writer = new StreamWriter(aside, append: false, strict) { NewLine = "\n" };
        write(writer);
    });

    /// <summary>Writes bytes.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static void WriteBytes(string path, byte[] bytes) => Place(path, aside => File.WriteAllBytes(aside, bytes));

    private static void Place(string path, Action<string> write)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full);
        if (!Directory.Exists(folder)) throw Errors.NoFolder(path);

        var aside = Path.Combine(folder, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
        try
        {
            write(aside);
            File.Move(aside, full, overwrite: true);
        }
        catch (EncoderFallbackException error)
        {
            throw Errors.LoneSurrogate(path, error);
        }
        finally
        {
            File.Delete(aside);
        }
    }
}
