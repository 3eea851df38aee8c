using System.Runtime.Intrinsics;
using Entente.Corpora;

namespace Entente.Grammar;

/// <summary>Parses sentences on one thread: words, tags, tree, labels, lemmas.</summary>
/// <remarks>Each part goes through a batch of sentences before the next part begins: the weights of one part fit into the processor's cache, those of all do not.</remarks>
internal sealed class SentenceParser(GrammarWeights weights)
{
    /// <summary>Sentences that one part goes through at a time.</summary>
    private const int BatchLength = 64;

    /// <summary>As many hypotheses as the weights are learned with, as long as they are in reach of the best: mostly that is one.</summary>
    private static readonly BeamLimits Limits = new(8, 700);

    private readonly FormCache cache = new(weights.Clusters, WordClasses.All);
    private readonly BeamSearch search = new();
    private readonly TreeLabelFeatures tree = new(weights.Labels);
    private readonly List<SentenceDraft> drafts = [];
    private readonly uint[] features = new uint[TreeLabelFeatures.Most];
    private readonly int[] scores = new int[256];

    /// <summary>What is found in sentences of documents.</summary>
    public ParsedSentence[] Parse(IReadOnlyList<Sentence> sentences, CancellationToken cancellationToken)
    {
        var parsed = new ParsedSentence[sentences.Count];
        for (var from = 0; from < parsed.Length; from += BatchLength)
        {
            var count = Math.Min(BatchLength, parsed.Length - from);
            while (drafts.Count < count) drafts.Add(new());
            for (var i = 0; i < count; i++) Cut(sentences[from + i], drafts[i]);
            Find(count, cancellationToken);
            for (var i = 0; i < count; i++) parsed[from + i] = Finished(sentences[from + i], drafts[i]);
        }
        return parsed;
    }

    /// <summary>What is found in words that somebody else has cut; it holds until the next call.</summary>
    public SentenceDraft Parse(IReadOnlyList<string> words)
    {
        if (drafts.Count == 0) drafts.Add(new());
        drafts[0].Begin(words.Count);
        for (var i = 0; i < words.Count; i++) drafts[0].Forms[i] = cache[words[i]];
        Find(1, CancellationToken.None);
        return drafts[0];
    }

    public string Lemma(WordForm form, int tag) => Known(form, tag).Lemma;

    private void Cut(Sentence sentence, SentenceDraft draft)
    {
        var text = sentence.Document.Text;
        draft.Spans.Clear();
        WordCutter.Cut(text, sentence.Span, draft.Spans);
        draft.Begin(draft.Spans.Count);
        for (var i = 0; i < draft.Length; i++) draft.Forms[i] = cache[text.AsSpan(draft.Spans[i].Start, draft.Spans[i].Length)];
    }

    /// <summary>Tags, trees and labels of the first drafts.</summary>
    private void Find(int count, CancellationToken cancellationToken)
    {
        for (var i = 0; i < count; i++) Tag(drafts[i]);
        for (var i = 0; i < count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Attach(drafts[i]);
        }
        for (var i = 0; i < count; i++) Label(drafts[i]);
    }

    private void Tag(SentenceDraft draft)
    {
        weights.Tagger.Tag(draft.Forms.AsSpan(0, draft.Length), weights.Tags, draft.Tags);
        for (var word = 0; word < draft.Length; word++) draft.Lemmas[word] = Known(draft.Forms[word], draft.Tags[word]).Hash;
    }

    private void Attach(SentenceDraft draft)
    {
        if (draft.Length == 0) return;
        search.Input.Set(draft, weights.Tags);
        var best = search.Run(new Scorer(weights.Moves), weights.ArcLabels, weights.RootLabel, Limits);
        search.Read(best, draft.Heads, draft.FirstLabels);
        OneRoot(draft.Heads.AsSpan(0, draft.Length));
        // What was moved from the artificial root below the first has the root's label still.
        for (var word = 0; word < draft.Length; word++) draft.Certain[word] = draft.FirstLabels[word] != weights.RootLabel && search.IsCertain(draft.Heads[word], word);
    }

    /// <summary>Where several words were left to the artificial root, the first keeps its place and the others depend on it.</summary>
    private static void OneRoot(Span<int> heads)
    {
        var root = heads.IndexOf(heads.Length);
        for (var word = root + 1; word < heads.Length; word++)
            if (heads[word] == heads.Length) heads[word] = root;
    }

    private void Label(SentenceDraft draft)
    {
        search.Input.Set(draft, weights.Tags);
        tree.Set(search.Input, draft.Heads, draft.FirstLabels);
        for (var word = 0; word < draft.Length; word++)
        {
            draft.Labels[word] = draft.Heads[word] == draft.Length ? weights.RootLabel : draft.Certain[word] ? draft.FirstLabels[word] : Label(word);
            tree.Relabel(word, draft.Labels[word]);
        }
    }

    /// <summary>The best label of an arc that is not the root's.</summary>
    private int Label(int word)
    {
        var all = scores.AsSpan(0, weights.Labels.Length);
        weights.TreeLabels.Score(features.AsSpan(0, tree.Fill(features, word)), all);
        all[weights.RootLabel] = int.MinValue;
        return Scores.Best(all);
    }

    private ParsedSentence Finished(Sentence sentence, SentenceDraft draft)
    {
        var words = new Word[draft.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var (form, tag, head) = (draft.Forms[i], draft.Tags[i], draft.Heads[i]);
            words[i] = new(i, form.Text, Lemma(form, tag), weights.Tags.Parts[tag], weights.Tags.Xpos[tag], head == words.Length ? -1 : head, weights.Labels[draft.Labels[i]], draft.Spans[i]);
        }
        return new(sentence, words);
    }

    private (string Lemma, ulong Hash) Known(WordForm form, int tag)
    {
        if (form.Lemmas.TryGetValue(tag, out var known)) return known;
        var lemma = weights.Lemmatizer.Lemma(form, tag, weights.Tags);
        return form.Lemmas[tag] = (lemma, FeatureKey.Of(lemma));
    }

    private readonly struct Scorer(MoveModel model) : IMoveScorer
    {
        public Vector128<int> Score(Span<uint> features) => model.Score(features);
    }
}
