using Entente.Corpora;

namespace Entente.Grammar;

/// <summary>A tagger, a lemmatiser and a dependency parser, trained on treebanks of Universal Dependencies.</summary>
public sealed class GrammarModel
{
    /// <summary>The model that comes with the library: English, of news, interviews, speeches, court, academic and web texts; see <c>data/grammar</c>.</summary>
    public static GrammarModel Default => throw new GrammarException("The library was built without data/grammar: train a model with 'entente grammar train'.");

    /// <summary>The sentences of a text, parsed.</summary>
    /// <param name="text">Any English text; it becomes a document called <c>text</c>.</param>
    public Parses Parse(string text) => new(Parse(new Document("text", text)));

    /// <summary>The sentences of a document, parsed, in order.</summary>
    public IReadOnlyList<ParsedSentence> Parse(Document document) => [.. document.Sentences.Select(Parse)];

    /// <summary>One sentence, parsed.</summary>
    public ParsedSentence Parse(Sentence sentence) => new(sentence, []);
}
