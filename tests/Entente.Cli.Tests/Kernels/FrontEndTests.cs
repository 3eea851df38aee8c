using System.Diagnostics;
using Entente.Notebooks.Tests.Jupyter;

namespace Entente.Cli.Tests.Kernels;

/// <summary>Front ends as people use them: the transport of VS Code, and Jupyter Notebook in a browser.</summary>
public sealed class FrontEndTests(InstalledKernel kernel)
{
    private const string Chromium = "/usr/bin/chromium";

    [Fact]
    public void A_client_with_the_transport_of_VS_Code_probes_executes_interrupts_asks_and_restarts()
    {
        var modules = Npm("zeromq@6.8.0");
        var result = ExternalTool.Run("node", [InstalledKernel.Script("raw_client.js"), kernel.Spec], TimeSpan.FromMinutes(5), environment: new Dictionary<string, string> { ["NODE_PATH"] = modules });
        Assert.True(result.ExitCode == 0 && result.Output.TrimEnd().EndsWith("all", StringComparison.Ordinal), result.Output + result.Error);
    }

    [Fact]
    public void A_notebook_in_a_browser_shows_charts_stops_completes_and_helps()
    {
        ExternalTool.Require("jupyter-notebook", ExternalTool.Jupyter, "notebook", "--version");
        ExternalTool.Require("chromium", Chromium, "--version");
        var modules = Npm("playwright-core@1.65.1");
        using var copy = InstalledKernel.Notebooks();
        var pictures = Environment.GetEnvironmentVariable("ENTENTE_PICTURES") ?? Path.Combine(copy.Path, "pictures");
        Directory.CreateDirectory(pictures);
        var port = KernelProcess.FreePorts(1)[0];
        var start = new ProcessStartInfo(ExternalTool.Jupyter, ["notebook", "--no-browser", "--ip=127.0.0.1", $"--port={port}", "--NotebookApp.port_retries=0", "--NotebookApp.token=", "--NotebookApp.password=", "--allow-root"])
        {
            WorkingDirectory = copy.Path, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var (name, value) in kernel.Environment) start.Environment[name] = value;
        using var server = Process.Start(start)!;
        _ = server.StandardError.ReadToEndAsync();
        _ = server.StandardOutput.ReadToEndAsync();
        try
        {
            WaitFor(port);
            var result = ExternalTool.Run("node", [InstalledKernel.Script("front_end.js"), $"http://127.0.0.1:{port}", "notebooks/03-partnerships-and-disputes.ipynb", pictures],
                TimeSpan.FromMinutes(5), environment: new Dictionary<string, string> { ["NODE_PATH"] = modules, ["CHROMIUM"] = Chromium });
            Assert.True(result.ExitCode == 0 && result.Output.TrimEnd().EndsWith("all", StringComparison.Ordinal), result.Output + result.Error);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
        }
        Assert.True(Directory.GetFiles(pictures, "*.png").Length >= 5, "A picture is missing.");
    }

    /// <summary>The folder of a package from npm, fetched once on a machine.</summary>
    private static string Npm(string package)
    {
        ExternalTool.Require("node", "node", "--version");
        ExternalTool.Require("npm", "npm", "--version");
        var folder = Path.Combine(Path.GetTempPath(), "entente-npm-" + package.Replace('@', '-'));
        if (!Directory.Exists(Path.Combine(folder, "node_modules", package.Split('@')[0])))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "package.json"), "{\"private\":true}");
            ExternalTool.Require($"{package} from npm", "npm", "install", "--prefix", folder, "--no-audit", "--no-fund", package);
        }
        return Path.Combine(folder, "node_modules");
    }

    private static void WaitFor(int port)
    {
        for (var clock = Stopwatch.StartNew(); ; Thread.Sleep(100))
        {
            try
            {
                using var tcp = new System.Net.Sockets.TcpClient("127.0.0.1", port);
                return;
            }
            catch (System.Net.Sockets.SocketException) when (clock.Elapsed < TimeSpan.FromMinutes(1))
            {
            }
        }
    }
}
