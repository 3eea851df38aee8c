using System.Diagnostics;

namespace Entente.Cli.Tests.Kernels;

/// <summary>Other people's programs that the kernel is tried on. Where one is missing, the test is skipped and says so; in CI it fails.</summary>
internal static class ExternalTool
{
    public const string Python = "/usr/bin/python3";
    public const string Jupyter = "/usr/bin/jupyter";

    /// <summary>Sees to it that a check of a program's presence succeeds.</summary>
    /// <param name="what">What is missing otherwise, and the package that has it.</param>
    /// <param name="program">A program.</param>
    /// <param name="arguments">What makes it succeed if all is there.</param>
    public static void Require(string what, string program, params string[] arguments)
    {
        try
        {
            if (Run(program, arguments, TimeSpan.FromMinutes(1)).ExitCode == 0) return;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // It is not there at all.
        }
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"CI must have {what}.");
        Assert.Skip($"{what} is not installed.");
    }

    /// <summary>Runs a program to its end, which must come in time.</summary>
    public static Result Run(string program, IEnumerable<string> arguments, TimeSpan patience, string? folder = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder ?? "", RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end.\n{output.Result}\n{error.Result}");
        }
        process.WaitForExit();
        return new Result(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>A number from the environment, for long runs by hand; the default is what CI has time for.</summary>
    public static int Count(string variable, int usual) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var count) ? count : usual;
}
