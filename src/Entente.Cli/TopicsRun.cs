using System.Diagnostics;
using System.Globalization;
using Entente.Corpora;
using Entente.Tokens;
using Entente.Topics;

namespace Entente.Cli;

/// <summary>Does what <c>entente topics</c> was asked for, and tells the shell how it went.</summary>
internal sealed class TopicsRun(TopicsArguments arguments)
{
    // So few documents would lose too many words to the limit that suits many.
    private const int ManyDocuments = 200;

    public int Run(CancellationToken cancellationToken)
    {
        try
        {
            if ((arguments.Tokens is null) == (arguments.Inputs.Count == 0))
                return Refuse("name texts or folders of them, or a file of tokens with --tokens; one of the two. See: entente topics --help");
            var texts = Texts(cancellationToken);
            var tokens = texts is null ? TokenFile.Read(arguments.Tokens!) : Cut(texts, cancellationToken);
            var counted = tokens.Count();
            var matrix = (arguments.Tokens is null ? Trimmed(counted) : counted).WithoutEmptyDocuments();
            if (matrix.DocumentCount < counted.DocumentCount)
                Console.Error.WriteLine(Invariant($"{counted.DocumentCount - matrix.DocumentCount} of {counted.DocumentCount} documents have no terms left, and are left out."));
            return Fit(matrix, tokens, texts, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted. Nothing was written.");
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is TopicException or CorpusException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            return Refuse(exception is ArgumentException { ParamName: not null } argument ? argument.Message.Split(" (Parameter", 2)[0] : exception.Message);
        }
    }

    private int Fit(DocumentTermMatrix matrix, Tokens.Tokens tokens, Corpus? texts, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var options = new LdaOptions
        {
            Topics = arguments.Topics,
            Iterations = arguments.Iterations,
            Seed = arguments.Seed,
            Threads = arguments.Threads,
            Alpha = arguments.Alpha,
            LearnAlpha = arguments.Alpha is null,
        };
        var model = LdaModel.Fit(matrix, options, new TopicsProgress(Console.Error), cancellationToken);
        var seconds = clock.Elapsed.TotalSeconds;
        var diagnostics = TopicDiagnostics.Of(model, matrix, tokens, new() { Seeds = arguments.Refits, Bootstraps = arguments.Refits }, cancellationToken);
        model.Write(arguments.Output, diagnostics, texts is null ? null : RepresentativeSentences.Of(model, texts, Words));
        if (arguments.Model is { } path) model.Save(path);
        Console.Out.WriteLine(Invariant($"{options.Topics} topics of {matrix.DocumentCount:#,0} documents, {matrix.Total:#,0} tokens of {matrix.TermCount:#,0} terms, in {seconds:0.00} s. Look at {Path.Combine(arguments.Output, "topics.csv")}"));
        return ExitCode.Success;
    }

    private TokenizerOptions Words => new() { KeepNumbers = false, KeepAddresses = false, MinimumLength = 3, Threads = arguments.Threads };

    /// <summary>The texts without their page furniture; none where a file of tokens was given.</summary>
    private Corpus? Texts(CancellationToken cancellationToken) =>
        arguments.Tokens is null ? new Corpus(arguments.Inputs.SelectMany(input => Corpus.Read(input, cancellationToken: cancellationToken))).Clean() : null;

    private Tokens.Tokens Cut(Corpus texts, CancellationToken cancellationToken) =>
        texts.Segment(arguments.Unit).Tokenize(Words, cancellationToken: cancellationToken).Remove(StopWords.English);

    private static DocumentTermMatrix Trimmed(DocumentTermMatrix matrix) => matrix.Trim(new() { MinimumDocuments = matrix.DocumentCount >= ManyDocuments ? 5 : 2, MaximumDocumentShare = 0.5 });

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"entente: {message}");
        return ExitCode.Usage;
    }
}
