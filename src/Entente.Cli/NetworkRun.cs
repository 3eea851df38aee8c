using System.Globalization;
using Entente.Actors;
using Entente.Corpora;
using Entente.Frames;
using Entente.Networks;

namespace Entente.Cli;

/// <summary>Counts the network that <c>entente network</c> was asked for, and writes it.</summary>
internal sealed class NetworkRun(NetworkArguments arguments)
{
    private readonly Problems problems = new();

    public int Run(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var file in new[] { arguments.Output, arguments.Evidence }.OfType<string>())
                if (Refusal(file) is { } refusal) return Refuse(refusal);
            var network = Trimmed(Counted(cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
            Write(network);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{network.Nodes.Count} actors and {network.Edges.Count} pairs by {network.Unit}, from {network.DocumentCount} documents that name any. Look at {arguments.Output}"));
            foreach (var problem in problems.Texts) Console.Error.WriteLine($"entente: {problem}");
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted. Nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (Exception problem) when (problem is CorpusException or LexiconException or ArgumentException)
        {
            return Refuse(problem is ArgumentException { ParamName: not null } ? problem.Message.Split(" (Parameter", 2)[0] : problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Refuse($"{arguments.Output}: cannot be written: {problem.Message} What was there before is unharmed. Free the disk, or name another file with -o.");
        }
    }

    private CoMentionNetwork Counted(CancellationToken cancellationToken)
    {
        var lexicon = arguments.Lexicon is { } folder ? ActorLexicon.Read(folder) : ActorLexicon.Default;
        using var progress = new DocumentProgress(Console.Error, !Console.IsErrorRedirected);
        return Documents(cancellationToken).CountCoMentions(lexicon, new() { Unit = arguments.Unit }, progress, cancellationToken);
    }

    private IEnumerable<Document> Documents(CancellationToken cancellationToken)
    {
        var options = new ReadOptions { Findings = problems };
        // What an outlet repeats on many pages is known only when all of them have been seen.
        return arguments.Clean
            ? Corpus.Read(arguments.Inputs, options, cancellationToken: cancellationToken).Clean()
            : Corpus.Stream(arguments.Inputs, options, cancellationToken: cancellationToken);
    }

    private CoMentionNetwork Trimmed(CoMentionNetwork network)
    {
        if (arguments.Minimum > 1) network = network.Trim(arguments.Minimum);
        return arguments.Backbone is { } alpha ? network.Backbone(alpha) : network;
    }

    private void Write(CoMentionNetwork network)
    {
        if (arguments.Period is { } period) network.ByPeriod(period).ToSeries().Write(arguments.Output);
        else if (IsTable(arguments.Output)) network.ToFrame().WriteCsv(arguments.Output);
        else network.Write(arguments.Output);
        if (arguments.Evidence is not { } file) return;
        var sentences = network.ToEvidenceFrame();
        var rows = sentences.Column<long>("row").Present().Select(row => network.Edges[(int)row]).ToList();
        new DataFrame([Column.Strings("source", rows.Select(pair => pair.Source.Id)), Column.Strings("target", rows.Select(pair => pair.Target.Id)), .. sentences.Drop("row").Columns]).WriteCsv(file);
    }

    private string? Refusal(string file)
    {
        var full = Path.GetFullPath(file);
        if (Directory.Exists(full)) return $"{file}: a folder. Name a file to write.";
        if (!Directory.Exists(Path.GetDirectoryName(full))) return $"{file}: its folder does not exist. Make it, or name another file.";
        if (file == arguments.Evidence) return IsTable(file) ? null : $"--evidence {file}: it is a table. Name a file ending in .csv.";
        var ending = Path.GetExtension(file).ToLowerInvariant();
        if (arguments.Period is not null && ending != ".gexf") return $"{file}: only .gexf knows time. Name a file ending in .gexf, or leave out --over-time.";
        return ending is ".csv" or ".gexf" or ".graphml" or ".net" ? null : $"{file}: no format for that ending. Name a file ending in .csv, .gexf, .graphml or .net.";
    }

    private static bool IsTable(string file) => Path.GetExtension(file).Equals(".csv", StringComparison.OrdinalIgnoreCase);

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"entente: {message}");
        return ExitCode.Usage;
    }

    /// <summary>Keeps what could not be read, up to ten.</summary>
    private sealed class Problems : IProgress<Finding>
    {
        public List<string> Texts { get; } = [];

        public void Report(Finding value)
        {
            if (value.Field == "problem" && Texts.Count < 10) Texts.Add($"{value.File} was left out: {value.Doubt}");
        }
    }
}
