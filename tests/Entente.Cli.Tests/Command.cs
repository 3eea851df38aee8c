using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Entente.Cli.Tests;

/// <summary>The built command, as a process of its own.</summary>
internal static partial class Command
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "Entente.Cli.dll");

    /// <summary>Runs the command in a folder.</summary>
    /// <param name="folder">The current folder of the command.</param>
    /// <param name="arguments">What is typed after <c>entente</c>.</param>
    public static Result Run(string folder, params string[] arguments) => Run(folder, _ => { }, arguments);

    /// <summary>Runs the command, and presses Ctrl-C once a line of its output contains a text.</summary>
    public static Result RunAndInterrupt(string folder, string at, params string[] arguments) =>
        Run(folder, started => started.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains(at, StringComparison.Ordinal) == true) _ = Kill(started.Id, 2);
        }, arguments);

    /// <summary>Runs the command, and presses Ctrl-C while it reads a file that does not end until then.</summary>
    /// <param name="folder">The current folder of the command.</param>
    /// <param name="input">A file of the command's input, which is made.</param>
    /// <param name="arguments">What is typed after <c>entente</c>.</param>
    public static Result RunAndInterruptAsItReads(string folder, string input, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among files.");
        const int ownersAlone = 0x180;
        Assert.Equal(0, MakePipe(input, ownersAlone));
        return Run(folder, started => Task.Run(() =>
        {
            // Opens once the command opens the other end, when it has long been ready to hear.
            using var pipe = new FileStream(input, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            _ = Kill(started.Id, 2);
            Thread.Sleep(1000);
        }), arguments);
    }

    private static Result Run(string folder, Action<Process> watch, string[] arguments)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", Assembly, .. arguments])
            {
                WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            },
        };
        var (output, error) = (new List<string>(), new List<string>());
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(error, line.Data);
        watch(process);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"entente {string.Join(' ', arguments)} did not end.\n{string.Join('\n', output)}\n{string.Join('\n', error)}");
        }
        process.WaitForExit();
        return new Result(process.ExitCode, string.Join('\n', output), string.Join('\n', error));
    }

    private static void Keep(List<string> lines, string? line)
    {
        if (line is not null) lock (lines) lines.Add(line);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);

    [LibraryImport("libc", EntryPoint = "mkfifo", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakePipe(string path, uint mode);
}

/// <summary>How the command ended, and what it said.</summary>
internal sealed record Result(int ExitCode, string Output, string Error);
