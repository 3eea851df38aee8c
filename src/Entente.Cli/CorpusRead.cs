using System.Globalization;
using Entente.Corpora;

namespace Entente.Cli;

/// <summary>Reads what <c>entente read</c> was asked for, writes it, and tells the shell how it went.</summary>
internal sealed class CorpusRead(ReadArguments arguments)
{
    private const int ProblemsShown = 10;

    private readonly Collector findings = new(keepAll: arguments.Report is not null);

    public int Run(CancellationToken cancellationToken)
    {
        foreach (var output in new[] { arguments.Output, arguments.Report }.OfType<string>())
            if (Refusal(output) is { } refusal) return Refuse(refusal);
        try
        {
            var count = 0;
            Documents(cancellationToken).Select(document =>
            {
                count++;
                return document;
            }).WriteJsonLines(arguments.Output);
            if (arguments.Report is { } report) findings.All.ToFrame().WriteCsv(report);
            return Finish(count);
        }
        catch (Exception exception) when (exception is CorpusException or ArgumentException)
        {
            return Refuse(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse($"{arguments.Output}: cannot be written: {exception.Message} What was there before is unharmed. Free the disk, or name another file with -o.");
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted, and nothing was written.");
            return ExitCode.Interrupted;
        }
    }

    private IEnumerable<Document> Documents(CancellationToken cancellationToken)
    {
        var options = arguments.Options with { Findings = findings };
        // What an outlet repeats on many pages is known only when all of them have been seen.
        return arguments.Clean
            ? Cleaned(Corpus.Read(arguments.Inputs, options, cancellationToken: cancellationToken))
            : Corpus.Stream(arguments.Inputs, options, cancellationToken: cancellationToken);
    }

    /// <summary>The corpus without furniture; what went is in the report, one row a stretch.</summary>
    private Corpus Cleaned(Corpus corpus)
    {
        var cleaned = corpus.Clean();
        var files = findings.All.Where(finding => finding.Document is not null).DistinctBy(finding => finding.Document).ToDictionary(finding => finding.Document!, finding => finding.File, StringComparer.Ordinal);
        if (arguments.Report is not null)
            foreach (var row in cleaned.Removals().Rows)
                findings.All.Add(new(files.GetValueOrDefault(row.String("document")!, ""), row.String("document"), "removed", row.String("text"), $"{row.String("rule")}: {row.String("why")}"));
        return cleaned;
    }

    private int Finish(int count)
    {
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} document{(count == 1 ? "" : "s")} in {arguments.Output}{(arguments.Report is null ? "" : $", and the report in {arguments.Report}")}"));
        foreach (var problem in findings.Problems) Console.Error.WriteLine(problem);
        if (findings.ProblemCount > 0)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{findings.ProblemCount} left out{(findings.ProblemCount > ProblemsShown ? $", of which the first {ProblemsShown} are named" : "")}{(arguments.Report is null ? "; --report FILE.csv lists them" : "")}."));
        return ExitCode.Success;
    }

    private string? Refusal(string output)
    {
        var full = Path.GetFullPath(output);
        if (Directory.Exists(full)) return $"{output}: a folder. Name a file to write.";
        if (!Directory.Exists(Path.GetDirectoryName(full))) return $"{output}: its folder does not exist. Make it, or name another file.";
        var folder = arguments.Inputs.FirstOrDefault(input => Directory.Exists(input) && full.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(input)) + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        return folder is null ? null : $"{output}: stands in {folder}, which is read: the next time it would be read too. Name a file outside of it.";
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"entente: {message}");
        return ExitCode.Usage;
    }

    /// <summary>Keeps the report, or, where nobody asked for it, the first problems and their number.</summary>
    private sealed class Collector(bool keepAll) : IProgress<Finding>
    {
        public List<Finding> All { get; } = [];

        public List<string> Problems { get; } = [];

        public int ProblemCount { get; private set; }

        public void Report(Finding value)
        {
            if (keepAll) All.Add(value);
            if (value.Field == "problem" && ++ProblemCount <= ProblemsShown) Problems.Add(value.Doubt!);
        }
    }
}
