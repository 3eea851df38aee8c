using System.IO.Compression;

namespace Entente.Corpora;

/// <summary>The files in a .zip, read where they are: nothing is ever unpacked to the disk.</summary>
internal sealed class ZipInput : IDisposable
{
    private readonly string name;
    private readonly long allowed;
    private readonly FileStream stream;
    private readonly ZipArchive archive;
    private readonly Dictionary<int, long> unpacked = [];
    private long total;

    /// <param name="path">Where the archive is.</param>
    /// <param name="name">What it is called in the report.</param>
    /// <param name="options">How many bytes its entries may hold together.</param>
    /// <exception cref="CorpusException">It is no archive, or one that was cut short.</exception>
    public ZipInput(string path, string name, ReadOptions options)
    {
        (this.name, allowed) = (name, options.MaximumArchiveBytes);
        try
        {
            stream = File.OpenRead(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw Errors.Unreadable(name, cause);
        }
        try
        {
            archive = new(stream, ZipArchiveMode.Read, leaveOpen: true);
            Names = [.. archive.Entries.Select(entry => entry.FullName)];
        }
        catch (Exception cause) when (cause is InvalidDataException or IOException or ArgumentException)
        {
            stream.Dispose();
            throw Errors.BrokenArchive(name, cause);
        }
    }

    private IReadOnlyList<string> Names { get; }

    /// <summary>The files to read, by ordinal order of their paths; what is not to be read goes to the report.</summary>
    /// <param name="prefix">What stands before their names in the report.</param>
    /// <param name="report">Where entries that are refused are put down.</param>
    public IEnumerable<InputFile> Files(string prefix, Action<Finding> report)
    {
        foreach (var (place, path) in Names.Index().OrderBy(entry => entry.Item, StringComparer.Ordinal).ThenBy(entry => entry.Index))
        {
            var parts = path.Replace('\\', '/').Split('/');
            if (parts[^1].Length == 0) continue;
            if (parts.Contains("..") || parts[0].Length == 0 || parts[0].Contains(':')) report(Finding.Problem(prefix + name, Errors.Climbs(name, path)));
            else if (!parts.Any(part => part is ['.', ..] or "__MACOSX")) yield return Entry(place, prefix + string.Join('/', parts));
        }
    }

    public void Dispose()
    {
        archive.Dispose();
        stream.Dispose();
    }

    private InputFile Entry(int place, string file) => new(file, () => Open(place, file), () => default);

    private BoundedStream Open(int place, string file)
    {
        var entry = archive.Entries[place];
        var opened = 0L;
        return new(entry.Open(), entry.CompressedLength, count =>
        {
            // An entry that is read twice, once for its encoding, counts once.
            var before = unpacked.GetValueOrDefault(place);
            if ((opened += count) <= before) return;
            unpacked[place] = opened;
            if ((total += opened - before) > allowed) throw Errors.ArchiveTooLarge(name, allowed);
        }, () => Errors.Bomb(file, entry.CompressedLength));
    }
}
