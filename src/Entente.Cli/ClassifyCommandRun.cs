using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Relations;

namespace Entente.Cli;

/// <summary>Answers the questions that <c>entente classify</c> was given, in their order.</summary>
internal sealed class ClassifyCommandRun(string input, string output, string? codebookFile)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Run(CancellationToken cancellationToken)
    {
        try
        {
            var codebook = codebookFile is null ? Codebook.Default : Codebook.Read(codebookFile);
            var (pairs, broken) = Read();
            var classifier = new RelationClassifier(codebook);
            var answers = pairs.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(pair => Answer(pair, classifier.Classify(pair))).ToList();
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            File.WriteAllText(output, string.Concat(answers.Select(answer => answer + "\n")));
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} pairs classified by '{codebook.Name}'. Look at {output}"));
            return broken > 0 ? ExitCode.Failure : ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted. Nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (Exception problem) when (problem is CodebookException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"entente: {problem.Message}");
            return ExitCode.Usage;
        }
    }

    /// <summary>The questions of the file; a line that is none is told and left out.</summary>
    private (List<RelationPair> Pairs, int Broken) Read()
    {
        var (pairs, broken) = (new List<RelationPair>(), 0);
        foreach (var (index, line) in File.ReadLines(input).Index())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                pairs.Add(PairLine.Parse(line));
            }
            catch (FormatException problem)
            {
                broken++;
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"entente: {input}, line {index + 1}: {problem.Message}. The line was left out."));
            }
        }
        return (pairs, broken);
    }

    private static string Answer(RelationPair pair, RelationReading? reading) => JsonSerializer.Serialize(new
    {
        id = pair.Id,
        root = reading?.Category.Name,
        quad = reading?.Category.Quadrant.Replace(' ', '_'),
        binary = reading is null ? null : reading.Category.Sign > 0 ? "cooperation" : "conflict",
        rule = reading?.Rule,
    }, Plain);
}
