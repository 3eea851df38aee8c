using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Entente.Notebooks.Sessions;

/// <summary>Runs the <c>dotnet</c> command of the .NET that runs us.</summary>
internal static class DotnetCommand
{
    /// <summary>Runs it to its end and gives its exit code and what it wrote.</summary>
    /// <exception cref="OperationCanceledException">It was told to stop, and was ended with all it had started.</exception>
    public static (int ExitCode, string Output) Run(string folder, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Program(), arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, CreateNoWindow = true,
        };
        // Where we were started by a build or a test, its settings are not meant for this one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // No servers that outlive the cell.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";

        using var process = Process.Start(start)!;
        using var stop = cancellationToken.Register(() => End(process));
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        cancellationToken.ThrowIfCancellationRequested();
        return (process.ExitCode, output);
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has just ended by itself.
        }
    }

    private static string Program()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var ours = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(ours) ? ours : "dotnet";
    }
}
