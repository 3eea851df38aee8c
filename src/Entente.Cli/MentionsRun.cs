using System.Globalization;
using Entente.Actors;
using Entente.Corpora;
using Entente.Frames;

namespace Entente.Cli;

/// <summary>Finds the mentions that <c>entente mentions</c> was asked for, and writes them.</summary>
internal sealed class MentionsRun(MentionsArguments arguments)
{
    public int Run(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var file in new[] { arguments.Output, arguments.Unknown, arguments.Sample }.OfType<string>())
                if (Path.GetExtension(file).ToLowerInvariant() is not ("" or ".csv")) throw new ArgumentException($"{file}: tables are written as CSV. Name a file ending in .csv.");
            var lexicon = arguments.Lexicon is { } folder ? ActorLexicon.Read(folder) : ActorLexicon.Default;
            var corpus = Corpus.Read(arguments.Inputs, cancellationToken: cancellationToken);
            foreach (var left in Problems(corpus)) Console.Error.WriteLine($"entente: {left}");
            if (arguments.Clean) corpus = corpus.Clean();
            using var progress = new DocumentProgress(Console.Error, !Console.IsErrorRedirected, corpus.Count);
            var mentions = corpus.FindMentions(lexicon, arguments.Options, progress, cancellationToken);
            progress.Dispose();
            // All is found before anything is written, so that whoever interrupts has no half of it.
            var tables = new List<(string File, DataFrame Table)> { (arguments.Output, mentions.ToFrame()) };
            if (arguments.Unknown is { } unknown) tables.Add((unknown, corpus.FindUnknownNames(lexicon, cancellationToken: cancellationToken).ToFrame()));
            if (arguments.Sample is { } sample) tables.Add((sample, corpus.SampleMentions(lexicon, new() { Seed = arguments.Seed, Mentions = arguments.Options }, cancellationToken)));
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (file, table) in tables) Write(file, table);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{mentions.Count} mentions of {mentions.Select(mention => mention.Actor.Id).Distinct().Count()} actors in {corpus.Count} documents. Look at {arguments.Output}"));
            if (mentions.Count == 0) Console.Error.WriteLine("entente: no actor was found. Names need capitals, and only those of the lexicon are found: --unknown FILE.csv lists the names that it lacks.");
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted. Nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (Exception problem) when (problem is CorpusException or LexiconException or ArgumentException)
        {
            Console.Error.WriteLine($"entente: {problem.Message.Split(" (Parameter", 2)[0]}");
            return ExitCode.Usage;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"entente: {arguments.Output}: the table could not be written: {problem.Message} What was there before is unharmed. Name another file with -o.");
            return ExitCode.Usage;
        }
    }

    private static void Write(string path, DataFrame frame)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        frame.WriteCsv(path);
    }

    private static IEnumerable<string> Problems(Corpus corpus) =>
        corpus.Report.Filter(row => row.String("field") == "problem").Rows.Select(row => $"{row.String("file")} was left out: {row.String("doubt")}");
}
