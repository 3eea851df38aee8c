using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Grammar;
using Entente.Relations;

namespace Entente.Cli;

/// <summary>Answers the questions that <c>entente classify</c> was given, in their order.</summary>
internal sealed class ClassifyCommandRun(string input, string output, string? codebookFile, string? trainFile, string? grammarFile, bool wordOrder)
{
    private const int BrokenShown = 10;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Run(CancellationToken cancellationToken)
    {
        try
        {
            var codebook = codebookFile is null ? Codebook.Default : Codebook.Read(codebookFile);
            var grammar = wordOrder ? null : grammarFile is null ? GrammarModel.Default : GrammarModel.Read(grammarFile);
            var (pairs, broken) = Read(input, PairLine.Parse);
            cancellationToken.ThrowIfCancellationRequested();
            var classifier = trainFile is null ? new RelationClassifier(codebook, grammar) : Fit(codebook, grammar, trainFile);
            var answers = pairs.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(pair => Answer(pair, classifier.Classify(pair))).ToList();
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            // Aside first, so that nobody ever sees half of it.
            var aside = $"{output}.{Path.GetRandomFileName()}";
            File.WriteAllText(aside, string.Concat(answers.Select(answer => answer + "\n")));
            File.Move(aside, output, overwrite: true);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} pairs classified by '{codebook.Name}'. Look at {output}"));
            return broken > 0 ? ExitCode.Failure : ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted. Nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (Exception problem) when (problem is CodebookException or GrammarException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"entente: {problem.Message}");
            return ExitCode.Usage;
        }
    }

    private static RelationClassifier Fit(Codebook codebook, GrammarModel? grammar, string file)
    {
        var (coded, _) = Read(file, line =>
        {
            var pair = PairLine.ParseCoded(line);
            return codebook.Categories.Any(category => category.Name == pair.Category || category.OtherNames.Contains(pair.Category))
                ? pair
                : throw new FormatException($"'{pair.Category}' is no category of '{codebook.Name}': {string.Join(", ", codebook.Categories.Select(category => category.Name))}");
        });
        var classifier = RelationClassifier.Fit(codebook, coded, new() { Grammar = grammar });
        var (rules, learned) = (new RelationClassifier(codebook, grammar).Score(coded), classifier.Scores);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Learned from {coded.Count} coded sentences. Macro-F1, cross-validated, and of the rules alone:"));
        foreach (var (own, other) in learned.Zip(rules))
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {own.Level,-9} {100 * own.MacroF1:0.0} ({100 * other.MacroF1:0.0})"));
        return classifier;
    }

    /// <summary>The lines of a file; a line that cannot be read is told and left out.</summary>
    private static (List<T> Lines, int Broken) Read<T>(string file, Func<string, T> parse)
    {
        var (read, broken) = (new List<T>(), 0);
        foreach (var (index, line) in File.ReadLines(file).Index())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                read.Add(parse(line));
            }
            catch (FormatException problem)
            {
                broken++;
                if (broken <= BrokenShown) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"entente: {file}, line {index + 1}: {problem.Message}. The line was left out."));
            }
        }
        if (broken > BrokenShown) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"entente: {file}: {broken - BrokenShown} more lines were left out."));
        return (read, broken);
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
