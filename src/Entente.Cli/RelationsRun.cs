using System.Globalization;
using Entente.Actors;
using Entente.Corpora;
using Entente.Dates;
using Entente.Frames;
using Entente.Relations;

namespace Entente.Cli;

/// <summary>Codes the relations that <c>entente relations</c> was asked for, and writes them.</summary>
internal sealed class RelationsRun(IReadOnlyList<string> inputs, string output, string? codebook, string? lexicon, bool clean)
{
    private const int SkippedShown = 10;

    public int Run(CancellationToken cancellationToken)
    {
        try
        {
            var (actors, signals) = (lexicon is null ? ActorLexicon.Default : ActorLexicon.Read(lexicon), codebook is null ? Codebook.Default : Codebook.Read(codebook));
            var corpus = Corpus.Read(inputs, cancellationToken: cancellationToken);
            foreach (var left in corpus.Report.Filter(row => row.String("field") == "problem").Rows) Console.Error.WriteLine($"entente: {left.String("file")} was left out: {left.String("doubt")}");
            if (clean) corpus = corpus.Clean();
            var relations = corpus.FindRelations(actors, signals, cancellationToken: cancellationToken);
            foreach (var sentence in relations.Skipped.Take(SkippedShown)) Console.Error.WriteLine(Skipped(sentence));
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            Table(relations, corpus.FindDates(cancellationToken: cancellationToken)).WriteCsv(output);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{relations} in {corpus.Count} documents{(relations.Skipped.Count > 0 ? $"; {relations.Skipped.Count} sentences are too long to code" : "")}. Look at {output}"));
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted. Nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (Exception problem) when (problem is CorpusException or CodebookException or LexiconException)
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

    /// <summary>The relations' own table without the perspective, and with the day that the sentence names where it names one.</summary>
    private static DataFrame Table(Relations.Relations relations, DateMentions dates)
    {
        var days = relations.DatedBy(dates).Select(dated => dated.FirstDay ?? dated.LastDay ?? dated.Relation.Document.Date);
        var frame = relations.ToFrame();
        return frame.Drop("perspective", "tense").With(Column.Dates("date", days)).With(frame["tense"]);
    }

    private static string Skipped(SkippedSentence skipped) => string.Create(CultureInfo.InvariantCulture,
        $"entente: {skipped.Sentence.Document.Id}, sentence {skipped.Sentence.Index + 1}: {skipped.WordCount} words are too many for a sentence; it was not coded.");
}
