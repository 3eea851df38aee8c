using System.Diagnostics;

namespace Entente.Notebooks.Tests;

/// <summary>Jupyter's own package for notebook files, where it is installed.</summary>
internal static class JupyterFormat
{
    private static readonly string Python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    /// <summary>What a Python program prints; skips the test where Python or nbformat is absent, but never in CI.</summary>
    public static string Run(string program, params string[] arguments)
    {
        if (Start("import nbformat", []) is not { Code: 0 })
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI must have python3-nbformat.");
            Assert.Skip("python3 with nbformat is not installed: the check against Jupyter's own schema is left out.");
        }
        var (code, output, error) = Start("import sys, nbformat\n" + program, arguments)!.Value;
        Assert.True(code == 0, error);
        return output;
    }

    public static void Validate(string path) => Run("nbformat.validate(nbformat.read(sys.argv[1], as_version=nbformat.NO_CONVERT))", path);

    private static (int Code, string Output, string Error)? Start(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Python, ["-c", program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
