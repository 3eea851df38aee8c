using Entente.Corpora;

namespace Entente.Grammar;

/// <summary>Parses sentences one after another, on one thread: words, tags, tree, labels, lemmas.</summary>
internal sealed class SentenceParser(GrammarWeights weights)
{
    /// <summary>How many hypotheses the parser keeps. Weights are learned with twice as many; more than these find no better trees with them.</summary>
    private const int BeamWidth = 4;

    private readonly FormCache cache = new();
    private readonly BeamSearch search = new();
    private readonly TreeLabelFeatures tree = new();
    private readonly List<TextSpan> spans = [];
    private readonly uint[] features = new uint[TreeLabelFeatures.Most];
    private readonly int[] scores = new int[256];
    private int[] first = [];
    private ulong[] lemmas = [];

    /// <summary>What <see cref="Parse(IReadOnlyList{string})"/> found: tags, heads (the number of words for the root) and labels.</summary>
    public readonly record struct Result(WordForm[] Forms, int[] Tags, int[] Heads, int[] Labels);

    public ParsedSentence Parse(Sentence sentence)
    {
        spans.Clear();
        var text = sentence.Document.Text;
        WordCutter.Cut(text, sentence.Span, spans);
        var forms = new WordForm[spans.Count];
        for (var i = 0; i < forms.Length; i++) forms[i] = cache[text.AsSpan(spans[i].Start, spans[i].Length)];
        var found = Parse(forms);
        var words = new Word[forms.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var tag = found.Tags[i];
            words[i] = new(i, forms[i].Text, Lemma(forms[i], tag), weights.Tags.Parts[tag], weights.Tags.Xpos[tag], found.Heads[i] == words.Length ? -1 : found.Heads[i], weights.Labels[found.Labels[i]], spans[i]);
        }
        return new(sentence, words);
    }

    /// <summary>The same for words that somebody else has cut.</summary>
    public Result Parse(IReadOnlyList<string> words)
    {
        var forms = new WordForm[words.Count];
        for (var i = 0; i < forms.Length; i++) forms[i] = cache[words[i]];
        return Parse(forms);
    }

    public string Lemma(WordForm form, int tag) => Known(form, tag).Lemma;

    private (string Lemma, ulong Hash) Known(WordForm form, int tag)
    {
        if (form.Lemmas.TryGetValue(tag, out var known)) return known;
        var lemma = weights.Lemmatizer.Lemma(form, tag, weights.Tags);
        return form.Lemmas[tag] = (lemma, FeatureKey.Of(lemma));
    }

    private Result Parse(WordForm[] forms)
    {
        var length = forms.Length;
        var (tags, heads, labels) = (new int[length], new int[length], new int[length]);
        if (length == 0) return new(forms, tags, heads, labels);
        weights.Tagger.Tag(forms, weights.Tags, tags);
        if (first.Length < length || first.Length > 1 << 16) (first, lemmas) = (new int[2 * length], new ulong[2 * length]);
        for (var word = 0; word < length; word++) lemmas[word] = Known(forms[word], tags[word]).Hash;
        search.Input.Set(forms, tags, lemmas, weights.Tags);
        var best = search.Run(new Scorer(weights.Moves), weights.ArcLabels, weights.RootLabel, BeamWidth);
        search.Read(best, heads, first);
        OneRoot(heads);
        tree.Set(search.Input, heads, first);
        for (var word = 0; word < length; word++) labels[word] = heads[word] == length ? weights.RootLabel : Label(word);
        return new(forms, tags, heads, labels);
    }

    /// <summary>Where several words were left to the artificial root, the first keeps its place and the others depend on it.</summary>
    private static void OneRoot(int[] heads)
    {
        var root = Array.IndexOf(heads, heads.Length);
        for (var word = root + 1; word < heads.Length; word++)
            if (heads[word] == heads.Length) heads[word] = root;
    }

    /// <summary>The best label of an arc that is not the root's.</summary>
    private int Label(int word)
    {
        var all = scores.AsSpan(0, weights.Labels.Length);
        weights.TreeLabels.Score(features.AsSpan(0, tree.Fill(features, word)), all);
        all[weights.RootLabel] = int.MinValue;
        return Scores.Best(all);
    }

    private readonly struct Scorer(MoveModel model) : IMoveScorer
    {
        public void Score(ReadOnlySpan<uint> features, Span<int> scores) => model.Score(features, scores);
    }
}
