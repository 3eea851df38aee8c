using System.Diagnostics;
using System.Globalization;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Cli;

/// <summary>Does what <c>entente grammar</c> was asked for, and tells the shell how it went.</summary>
internal sealed class GrammarRun(IReadOnlyList<string> treebanks, TextWriter console)
{
    public int Train(string folder, IReadOnlyList<string> texts, CancellationToken cancellationToken) => Guarded(() =>
    {
        Directory.CreateDirectory(folder);
        var clock = Stopwatch.StartNew();
        GrammarModel model;
        using (var line = new WorkLine(console)) model = GrammarModel.Train(treebanks, new() { Texts = texts }, progress: line, cancellationToken: cancellationToken);
        var path = Path.Combine(folder, "english.grammar");
        model.Write(path);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {new FileInfo(path).Length / 1e6:0.0} MB, trained in {clock.Elapsed.TotalSeconds:0} s."));
    });

    public int Evaluate(string? path, CancellationToken cancellationToken) => Guarded(() =>
    {
        var model = path is null ? GrammarModel.Default : GrammarModel.Read(path);
        GrammarScores scores;
        using (var line = new WorkLine(console)) scores = model.Evaluate(treebanks, line, cancellationToken);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scores.Sentences:#,0} sentences, {scores.Words:#,0} words"));
        Console.Out.WriteLine(Row("UPOS", scores.Upos));
        Console.Out.WriteLine(Row("XPOS", scores.Xpos));
        Console.Out.WriteLine(Row("Lemma", scores.Lemma));
        Console.Out.WriteLine(Row("UAS", scores.Uas));
        Console.Out.WriteLine(Row("LAS", scores.Las));
        Console.Out.WriteLine(Row("LAS with subtypes", scores.FullLas));
    });

    private static string Row(string name, double share) => string.Create(CultureInfo.InvariantCulture, $"{name,-18}{100 * share:0.00}");

    private static int Guarded(Action work)
    {
        try
        {
            work();
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted. Nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is GrammarException or CorpusException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"entente: {exception.Message}");
            return ExitCode.Usage;
        }
    }
}
