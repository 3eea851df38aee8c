namespace Entente.Tests.Tokens;

/// <summary>The small files of figures beside these tests; each names its source at the top.</summary>
internal static class TestData
{
    public static string Path(string name) => System.IO.Path.Combine(Repository.Root, "tests", "Entente.Tests", "Tokens", "data", name);

    /// <summary>The lines that are neither empty nor comments.</summary>
    public static IEnumerable<string> Lines(string name) => File.ReadLines(Path(name)).Where(line => line.Length > 0 && line[0] != '#');
}
