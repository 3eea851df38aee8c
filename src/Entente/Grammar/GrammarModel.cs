using System.Collections.Concurrent;
using Entente.Corpora;

namespace Entente.Grammar;

/// <summary>A tagger, a lemmatiser and a dependency parser, trained on treebanks of Universal Dependencies.</summary>
/// <remarks>
/// An averaged perceptron tags in two passes; a transition-based parser with beam search (arc-eager, structured perceptron) finds the tree; two classifiers find the labels.
/// Weights are whole numbers, so a sentence has the same parse on any machine. One model serves any number of threads.
/// Sources: Collins (2002), doi 10.3115/1118693.1118694; Zhang and Nivre (2011), aclanthology.org/P11-2033; Huang, Fayong and Guo (2012), aclanthology.org/N12-1015; Koo, Carreras and Collins (2008), aclanthology.org/P08-1068.
/// </remarks>
public sealed partial class GrammarModel
{
    private static readonly Lazy<GrammarModel> English = new(ReadDefault);
    private readonly ConcurrentBag<SentenceParser> parsers = [];

    internal GrammarModel(GrammarWeights weights) => Weights = weights;

    /// <summary>The model that comes with the library: English, of news, interviews, speeches, court, academic and web texts; <c>data/README.md</c> says of what it was made, and how good it is.</summary>
    public static GrammarModel Default => English.Value;

    internal GrammarWeights Weights { get; }

    /// <summary>A model that <c>entente grammar train</c> made.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="GrammarException">There is no such file, or it is no model, or it is damaged.</exception>
    public static GrammarModel Read(string path)
    {
        if (!File.Exists(path)) throw Errors.NoModel(path);
        return new(GrammarWeights.Read(File.ReadAllBytes(path), path));
    }

    /// <summary>The sentences of a text, parsed.</summary>
    /// <param name="text">Any English text; it becomes a document called <c>text</c>.</param>
    public Parses Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(Parse(new Document("text", text)));
    }

    /// <summary>The sentences of a document's body, parsed, in order.</summary>
    /// <param name="document">The document.</param>
    public IReadOnlyList<ParsedSentence> Parse(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Parse(document.Sentences, CancellationToken.None);
    }

    /// <summary>One sentence, parsed.</summary>
    /// <param name="sentence">A sentence of a document.</param>
    public ParsedSentence Parse(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Parse([sentence], CancellationToken.None)[0];
    }

    internal ParsedSentence[] Parse(IReadOnlyList<Sentence> sentences, CancellationToken cancellationToken)
    {
        using var lease = new Lease(this);
        return lease.Parser.Parse(sentences, cancellationToken);
    }

    /// <summary>A parser of its own, for one thread at a time.</summary>
    internal SentenceParser NewParser() => new(Weights);

    private static GrammarModel ReadDefault()
    {
        using var stream = WordList.Open("grammar/" + GrammarWeights.FileName);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(GrammarWeights.Read(bytes, "data/grammar/" + GrammarWeights.FileName));
    }

    /// <summary>A parser out of those that wait, or a new one; what it has learned of words stays with it.</summary>
    private readonly struct Lease : IDisposable
    {
        private readonly GrammarModel model;

        public Lease(GrammarModel model)
        {
            this.model = model;
            Parser = model.parsers.TryTake(out var parser) ? parser : model.NewParser();
        }

        public SentenceParser Parser { get; }

        public void Dispose() => model.parsers.Add(Parser);
    }
}
