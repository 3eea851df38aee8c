using System.Runtime.CompilerServices;
using System.Text;

namespace Entente.Tests;

/// <summary>Compares a text with the one that was accepted before and is kept in <c>snapshots/</c> beside the test.</summary>
/// <remarks>Run the tests with ENTENTE_ACCEPT=1 to accept what they give now, and read the difference before committing it.</remarks>
internal static class Snapshot
{
    /// <summary>Fails, and leaves a <c>.received.txt</c>, where the text differs from the accepted one or there is none.</summary>
    public static void Match(string actual, [CallerMemberName] string name = "", [CallerFilePath] string test = "") =>
        Match(actual, PathOf(name, test), accept: Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1");

    internal static void Match(string actual, string path, bool accept)
    {
        var received = Path.ChangeExtension(path, ".received.txt");
        var now = Normal(actual);
        var before = File.Exists(path) ? Normal(File.ReadAllText(path)) : null;
        if (before != now && !accept)
        {
            Write(received, now);
            Assert.Fail(before is null ? $"There is no snapshot {path}. What was received is beside it; ENTENTE_ACCEPT=1 accepts it." : Difference(path, before, now));
        }
        if (before != now) Write(path, now);
        File.Delete(received);
    }

    private static string Difference(string path, string before, string now)
    {
        string[] old = before.Split('\n'), received = now.Split('\n');
        var line = old.Zip(received).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            {path} differs from line {line + 1} on.
            accepted: {old.ElementAtOrDefault(line) ?? "(the end)"}
            received: {received.ElementAtOrDefault(line) ?? "(the end)"}
            ENTENTE_ACCEPT=1 accepts what was received.
            """;
    }

    /// <summary>The compiler may have mapped the root of the path away, but not what is below the project.</summary>
    private static string PathOf(string name, string test)
    {
        const string project = "tests/Entente.Tests/";
        var below = test.Replace('\\', '/');
        below = below[(below.LastIndexOf(project, StringComparison.Ordinal) + project.Length)..];
        var folder = Path.Combine([Repository.Root, "tests", "Entente.Tests", .. below.Split('/')[..^1], "snapshots"]);
        return Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(below)}.{name}.txt");
    }

    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
