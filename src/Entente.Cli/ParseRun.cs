using System.Globalization;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Cli;

/// <summary>Parses what <c>entente parse</c> was asked for, writes it, and tells the shell how it went.</summary>
internal sealed class ParseRun(IReadOnlyList<string> inputs, string output, string? modelPath, int threads, bool clean)
{
    public int Run(CancellationToken cancellationToken)
    {
        try
        {
            if (threads < 0) return Refuse(string.Create(CultureInfo.InvariantCulture, $"--threads {threads}: a negative number. Give 0 for one a processor, or how many."));
            var treebanks = inputs.Where(input => input.EndsWith(".conllu", StringComparison.OrdinalIgnoreCase)).ToList();
            if (treebanks.Count > 0 && treebanks.Count < inputs.Count)
                return Refuse($"{inputs.Except(treebanks).First()}: not CoNLL-U, as {treebanks[0]} is. Words of CoNLL-U files stay as they are cut, those of texts are cut: parse the ones and the others into two files.");
            var model = modelPath is null ? GrammarModel.Default : GrammarModel.Read(modelPath);
            int count;
            using (var line = new WorkLine(Console.Error))
                count = treebanks.Count > 0 ? model.ParseConllu(treebanks, output, line, cancellationToken) : Documents(cancellationToken).ParseStream(new() { Model = model, Threads = threads }, line, cancellationToken).WriteConllu(output);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:#,0} sentence{(count == 1 ? "" : "s")} in {output}"));
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted. Nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is GrammarException or CorpusException or FormatException)
        {
            return Refuse(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse($"{output}: cannot be written: {exception.Message} What was there before is unharmed. Name another file with -o.");
        }
    }

    private IEnumerable<Document> Documents(CancellationToken cancellationToken)
    {
        var problems = new Problems();
        // What an outlet repeats on many pages is known only when all of them have been seen.
        return clean
            ? Corpus.Read(inputs, new() { Findings = problems }, cancellationToken: cancellationToken).Clean()
            : Corpus.Stream(inputs, new() { Findings = problems }, cancellationToken: cancellationToken);
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"entente: {message}");
        return ExitCode.Usage;
    }

    /// <summary>Says which files were left out.</summary>
    private sealed class Problems : IProgress<Finding>
    {
        public void Report(Finding value)
        {
            if (value.Field == "problem") Console.Error.WriteLine($"entente: {value.Doubt}");
        }
    }
}
