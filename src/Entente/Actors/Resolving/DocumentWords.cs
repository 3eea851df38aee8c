using Entente.Corpora;

namespace Entente.Actors;

/// <summary>The words of a document, sentence by sentence, until it is disposed of.</summary>
internal sealed class DocumentWords : IDisposable
{
    private readonly List<int> starts = [];
    private readonly LexiconMatcher lexicon;
    private HashSet<int>? present;

    public DocumentWords(Document document, LexiconMatcher lexicon)
    {
        (Document, this.lexicon, Words) = (document, lexicon, WordLists.Rent());
        foreach (var sentence in document.Sentences)
        {
            starts.Add(Words.Count);
            WordReader.Read(document.Text, sentence.Span.Start, sentence.Span.End, lexicon.Spellings, Words);
        }
        starts.Add(Words.Count);
    }

    public Document Document { get; }

    public string Text => Document.Text;

    public List<TextWord> Words { get; }

    /// <summary>The indexes of a sentence's first word and after its last one.</summary>
    public (int Start, int End) Range(int sentence) => (starts[sentence], starts[sentence + 1]);

    public bool Has(int word) => Present.Contains(word);

    public bool HasCapital(int word, Shape least) => Words.Exists(one => one.Id == word && one.Shape >= least);

    public bool IsArticle(int word) => lexicon.Terms.Articles.Contains(Words[word].Id);

    /// <summary>Whether the word is a form of "be".</summary>
    public bool IsBeing(int word) => lexicon.Terms.Being.Contains(Words[word].Id);

    public bool IsAuxiliary(int word) => lexicon.Terms.Auxiliaries.Contains(Words[word].Id);

    public bool IsPreposition(int word) => lexicon.Terms.Prepositions.Contains(Words[word].Id) || lexicon.Terms.Continuing.Contains(Words[word].Id);

    public bool IsAnd(int word) => Words[word].Id == lexicon.Terms.And;

    /// <summary>Whether a possessive 's follows the word.</summary>
    public bool IsPossessive(int last, int end) =>
        last + 1 < end && Words[last + 1] is { Gap: Gap.Apostrophe } next && next.End - next.Start == 1 && Text[next.Start] is 's' or 'S';

    /// <summary>The index of the first word from an index on that is no auxiliary; of up to three.</summary>
    public int AfterAuxiliaries(int first, int end)
    {
        var at = first;
        while (at < end && at < first + 3 && lexicon.Terms.Auxiliaries.Contains(Words[at].Id)) at++;
        return at;
    }

    public void Dispose() => WordLists.Return(Words);

    /// <summary>The word as it is written.</summary>
    public ReadOnlySpan<char> this[int word] => Text.AsSpan(Words[word].Start, Words[word].End - Words[word].Start);

    private HashSet<int> Present => present ??= [.. Words.Where(word => word.Id != 0).Select(word => word.Id)];
}
