namespace Entente.Grammar;

/// <summary>The forms that one thread has met, so that a frequent word is looked at once.</summary>
internal sealed class FormCache
{
    /// <summary>Enough for the vocabulary of a large corpus; beyond it the cache starts anew, which bounds its memory.</summary>
    private const int Limit = 1 << 17;

    private readonly Dictionary<string, WordForm> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private readonly WordClusters clusters;
    private readonly WordClasses classes;

    /// <param name="clusters">The classes of words.</param>
    /// <param name="classes">The tags that words can have.</param>
    public FormCache(WordClusters clusters, WordClasses classes) => (this.clusters, this.classes, bySpan) = (clusters, classes, forms.GetAlternateLookup<ReadOnlySpan<char>>());

    public WordForm this[ReadOnlySpan<char> text]
    {
        get
        {
            if (bySpan.TryGetValue(text, out var form)) return form;
            if (forms.Count >= Limit) forms.Clear();
            var word = text.ToString();
            return forms[word] = new(word, clusters, classes);
        }
    }
}
