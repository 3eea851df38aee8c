namespace Entente.Corpora;

/// <summary>One file to read: on the disk, or an entry of an archive.</summary>
/// <param name="Name">What it is called in the report and in errors: its path below the input, with slashes.</param>
/// <param name="Open">Opens it from its first byte; it may be opened more than once.</param>
/// <param name="Stamp">What changes when the file does; a constant where nothing can change.</param>
internal sealed record InputFile(string Name, Func<Stream> Open, Func<(long Length, DateTime Written)> Stamp)
{
    /// <summary>The ending in lower case, with its full stop.</summary>
    public string Kind => Path.GetExtension(Name).ToLowerInvariant();

    public static InputFile OnDisk(string path, string name) => new(name,
        () => new FileStream(path, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 1 << 16 }),
        () => new FileInfo(path) is { Exists: true } file ? (file.Length, file.LastWriteTimeUtc) : (-1, default));

    /// <summary>The whole file.</summary>
    /// <exception cref="CorpusException">It is larger than allowed.</exception>
    public byte[] Bytes(long allowed)
    {
        using var stream = Open();
        if (stream.CanSeek && stream.Length > allowed) throw Errors.TooLarge(Name, stream.Length, allowed);
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > allowed) throw Errors.TooLarge(Name, bytes.Length, allowed);
        }
        return bytes.ToArray();
    }
}
