using System.Text.Json;
using Entente.Corpora;

namespace Entente.Benchmarks;

/// <summary>The State of the Union addresses, 1790 to the present: 12 MB of English in a few hundred documents, public domain.</summary>
internal static class Sotu
{
    /// <summary>Where the file is: the first argument, or ../shared/corpora/sotu.jsonl beside the repository.</summary>
    public static string Find(string[] args)
    {
        if (args is [var given, ..]) return given;
        return Path.GetFullPath(Path.Combine(Repository, "..", "shared", "corpora", "sotu.jsonl"));
    }

    /// <summary>The folder of the solution.</summary>
    public static string Repository
    {
        get
        {
            for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
                if (File.Exists(Path.Combine(at.FullName, "Analysis.sln"))) return at.FullName;
            throw new FileNotFoundException("No Analysis.sln above the program, so the corpus must be named: pass the path of a .jsonl file with 'id' and 'text'.");
        }
    }

    public static Document[] Read(string path) => [.. File.ReadLines(path).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        return new Document(json.RootElement.GetProperty("id").GetString()!, json.RootElement.GetProperty("text").GetString()!);
    })];
}
