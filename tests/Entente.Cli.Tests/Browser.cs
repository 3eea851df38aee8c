using System.Diagnostics;

namespace Entente.Cli.Tests;

/// <summary>A real browser without a window: a test that asks for it is skipped where there is no Chromium, but never in CI.</summary>
internal static class Browser
{
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>What a page has become once its scripts have run.</summary>
    public static string Dom(string path, int width = 1400)
    {
        if (Browsers.FirstOrDefault(File.Exists) is not { } browser)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI must have Chromium.");
            Assert.Skip("Chromium is not installed: what a browser makes of the figures is left out.");
            return "";
        }
        var profile = Directory.CreateTempSubdirectory("entente-chromium-").FullName;
        try
        {
            string[] arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-component-update", "--disable-sync",
                $"--user-data-dir={profile}", $"--window-size={width},1000", "--dump-dom", new Uri(path).AbsoluteUri];
            using var process = Process.Start(new ProcessStartInfo(browser, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            _ = process.StandardError.ReadToEndAsync();
            var dom = process.StandardOutput.ReadToEndAsync();
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), "Chromium did not end.");
            return dom.Result;
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }
}
