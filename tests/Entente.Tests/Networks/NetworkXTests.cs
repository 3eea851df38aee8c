using System.Diagnostics;
using System.Text.Json;
using Entente.Networks;

namespace Entente.Tests.Networks;

/// <summary>What is written is what networkx reads. Where Python or networkx is missing the test is skipped, but never in CI.</summary>
public sealed class NetworkXTests : IDisposable
{
    private static readonly string Script = Path.Combine(Repository.Root, "tests", "Entente.Tests", "Networks", "read_networks.py");

    private readonly string folder = Directory.CreateTempSubdirectory("entente-networkx-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(".gexf", true)]
    [InlineData(".graphml", true)]
    [InlineData(".net", false)]
    [InlineData(".csv", false)]
    public void Networkx_reads_the_nodes_ties_weights_and_clubs_that_were_written(string ending, bool holdsAttributes)
    {
        var path = Path.Combine(folder, "karate" + ending);
        KarateClub.Network.Write(path);
        using var read = Read(path);
        Assert.False(read.RootElement.GetProperty("directed").GetBoolean());
        Assert.Equal(
            KarateClub.Network.Nodes.Rows.Select(row => (row.String("id"), holdsAttributes ? row.String("club") : null)).Order(),
            read.RootElement.GetProperty("nodes").EnumerateArray().Select(node => (node[0].GetString(), node[1].GetString())).Order());
        Assert.Equal(
            KarateClub.Network.Edges.Rows.Select(row => Tie(row.String("source")!, row.String("target")!, row.Real("weight")!.Value)).Order(),
            read.RootElement.GetProperty("edges").EnumerateArray().Select(tie => Tie(tie[0].GetString()!, tie[1].GetString()!, tie[2].GetDouble())).Order());
    }

    [Fact]
    public void Networkx_reads_a_network_with_time()
    {
        var path = Path.Combine(folder, "time.gexf");
        new NetworkSeries(new NetworkPeriod("2020", new(2020, 1, 1), new(2020, 12, 31), KarateClub.Network)).Write(path);
        using var read = Read(path);
        Assert.Equal(78, read.RootElement.GetProperty("edges").GetArrayLength());
    }

    private static (string, string, double) Tie(string one, string other, double weight) => string.CompareOrdinal(one, other) < 0 ? (one, other, weight) : (other, one, weight);

    private static JsonDocument Read(string path)
    {
        // The Python of the system comes first, for that is the one that packages of the system are for.
        foreach (var python in new[] { "/usr/bin/python3", "python3" })
        {
            try
            {
                using var process = Process.Start(new ProcessStartInfo(python, [Script, path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
                var error = process.StandardError.ReadToEndAsync();
                var output = process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                if (process.ExitCode == 0) return JsonDocument.Parse(output);
                if (!error.Result.Contains("No module named 'networkx'", StringComparison.Ordinal)) Assert.Fail(error.Result);
            }
            catch (System.ComponentModel.Win32Exception)
            {
                // There is no such program: try the next.
            }
        }
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI must have python3-networkx.");
        Assert.Skip("python3 with networkx is not installed.");
        return JsonDocument.Parse("{}");
    }
}
