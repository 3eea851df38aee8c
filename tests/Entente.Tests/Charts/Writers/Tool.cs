using System.Diagnostics;

namespace Entente.Tests.Charts;

/// <summary>Other people's programs: where one is missing the test is skipped, but never in CI.</summary>
internal static class Tool
{
    public static void Run(string name, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists) is not { } program)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"CI must have {name}.");
            Assert.Skip($"{name} is not installed.");
            return;
        }
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (key, value) in environment) start.Environment[key] = value;
        using var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)), $"{name} did not end.");
        Assert.True(process.ExitCode == 0, $"{name}: {errors.Result}");
    }
}
