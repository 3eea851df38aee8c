using System.Globalization;
using Entente.Corpora;
using Entente.Dates;

namespace Entente.Cli;

/// <summary>Finds the dates that <c>entente dates</c> was asked for, and writes them.</summary>
internal sealed class DatesCommandRun(IReadOnlyList<string> inputs, string output, DateOptions options, bool clean)
{
    public int Run(CancellationToken cancellationToken)
    {
        try
        {
            var corpora = inputs.Select(input => Corpus.Read(input, cancellationToken: cancellationToken)).ToList();
            foreach (var left in corpora.SelectMany(Problems)) Console.Error.WriteLine($"entente: {left}");
            var documents = corpora.SelectMany(corpus => clean ? corpus.Clean() : corpus).ToList();
            var dates = documents.FindDates(options, cancellationToken: cancellationToken);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            dates.ToFrame().WriteCsv(output);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{dates.Count} expressions of time in {documents.Count} documents, {dates.Count(date => date.IsResolved)} of them resolved. Look at {output}"));
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted. Nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (CorpusException problem)
        {
            Console.Error.WriteLine($"entente: {problem.Message}");
            return ExitCode.Usage;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"entente: {output}: the table could not be written: {problem.Message} What was there before is unharmed. Name another file with -o.");
            return ExitCode.Usage;
        }
    }

    private static IEnumerable<string> Problems(Corpus corpus) =>
        corpus.Report.Filter(row => row.String("field") == "problem").Rows.Select(row => $"{row.String("file")} was left out: {row.String("doubt")}");
}
