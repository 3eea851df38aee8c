using Entente.Corpora;

namespace Entente.Grammar;

/// <summary>Trains a <see cref="GrammarModel"/> on treebanks; the same treebanks give the same bytes on any machine and any number of threads.</summary>
/// <remarks>
/// What a later part learns from an earlier one comes from a part that has not seen the sentence: tags and first labels are told by models of the other folds of documents
/// (jack-knifing), so the parser learns from errors such as it will meet.
/// </remarks>
internal sealed class GrammarTrainer
{
    /// <summary>What stays of a model: weights from these sizes on, in sixteenths, kept in quarters. Smaller weights say less than they cost in time and length.</summary>
    private static readonly Precision Tags = new(7, 4), Arcs = new(10, 4), Trees = new(20, 4), Moves = new(30, 4);

    /// <summary>How many hypotheses the parser keeps while it learns.</summary>
    private const int BeamWidth = 8;

    /// <summary>Treebanks of fewer words give small models anyway, of which all is kept.</summary>
    private const int FewWords = 50_000;

    /// <summary>Parsers that learn from the same sentences, each in an order of its own; the mean of their weights errs less than any of them.</summary>
    private const int Parsers = 5;

    /// <summary>As many taggers and models of labels do likewise.</summary>
    private const int Copies = 3;

    private readonly GrammarTrainingOptions options;
    private readonly IProgress<WorkProgress>? progress;
    private readonly CancellationToken cancellationToken;
    private readonly IReadOnlyList<TreebankSentence> sentences;
    private readonly WordClusters clusters;
    private readonly WordForm[][] forms;
    private readonly int[] folds;
    private readonly TagSet set;
    private readonly string[] labels;
    private readonly int[][] gold;
    private readonly int[][] heads;
    private readonly int[][] relations;
    private long done;

    public GrammarTrainer(IReadOnlyList<TreebankSentence> sentences, GrammarTrainingOptions options, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        (this.sentences, this.options, this.progress, this.cancellationToken) = (sentences, options, progress, cancellationToken);
        clusters = ClusterTrainer.Train(Keys(), Step);
        var cache = new FormCache(clusters, WordClasses.Training);
        forms = [.. sentences.Select(sentence => sentence.Words.Select(word => cache[word.Text]).ToArray())];
        folds = Folds(sentences, options.Folds);
        set = TagSet.Of(sentences.SelectMany(sentence => sentence.Words));
        labels = [.. sentences.SelectMany(sentence => sentence.Words).CountBy(word => word.Relation)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).Take(GrammarWeights.MostLabels)];
        gold = [.. sentences.Select(sentence => sentence.Words.Select(word => set[word.Upos, word.Xpos]).ToArray())];
        heads = [.. sentences.Select(sentence => sentence.Words.Select(word => word.Head < 0 ? sentence.Words.Count : word.Head).ToArray())];
        relations = [.. sentences.Select(sentence => sentence.Words.Select(word => Array.IndexOf(labels, word.Relation)).ToArray())];
    }

    public GrammarWeights Train()
    {
        var all = Enumerable.Range(0, sentences.Count).ToList();
        var lemmatizer = LemmatizerTrainer.Train(sentences.SelectMany((sentence, i) => sentence.Words.Select((word, at) => (forms[i][at], gold[i][at], word.Lemma))), set, options.LemmaRounds);
        var taggers = SideBySide(options.Folds + 1, fold => TaggerTrainer.Train(Others(forms, fold), Others(gold, fold), set, Rounds(options.TagRounds, fold), CopyCount(fold), IsWhole(fold) ? Kept(Tags) : Precision.Fine, Step));
        var tags = new int[sentences.Count][];
        foreach (var i in all) taggers[folds[i]].Tag(forms[i], set, tags[i] = new int[forms[i].Length]);
        var lemmas = forms.Select((words, i) => words.Select((word, at) => FeatureKey.Of(lemmatizer.Lemma(word, tags[i][at], set))).ToArray()).ToArray();

        var arcs = SideBySide(options.Folds + 1, fold => LabelTrainer.Train([.. all.Where(i => folds[i] != fold).Select(i => (forms[i], tags[i], lemmas[i], heads[i], relations[i]))], set, labels.Length, options.LabelRounds, CopyCount(fold),
            IsWhole(fold) ? Kept(Arcs) : Precision.Fine, Step));
        LinearModel? trees = null;
        var parsers = SideBySide<ParserTrainer?>(Parsers + 1, part =>
        {
            if (part < Parsers) return TrainParser(part, tags, lemmas, arcs);
            trees = TrainTreeLabels(tags, lemmas, arcs);
            return null;
        });
        return new(set, clusters, taggers[^1], lemmatizer, labels, arcs[^1], ParserTrainer.Model(parsers.OfType<ParserTrainer>(), Kept(Moves)), trees!);
    }

    /// <summary>The keys of the words of all sentences, the treebanks' and the texts'.</summary>
    private List<uint[]> Keys()
    {
        var cache = new FormCache(WordClusters.None, WordClasses.Training);
        var keys = sentences.Select(sentence => sentence.Words.Select(word => WordClusters.Key(cache[word.Text].Folded)).ToArray()).ToList();
        if (options.Texts.Count == 0) return keys;
        var spans = new List<TextSpan>();
        foreach (var sentence in Corpus.Read(options.Texts, cancellationToken: cancellationToken).SelectMany(document => document.Sentences))
        {
            spans.Clear();
            var text = sentence.Document.Text;
            WordCutter.Cut(text, sentence.Span, spans);
            keys.Add([.. spans.Select(span => WordClusters.Key(cache[text.AsSpan(span.Start, span.Length)].Folded))]);
        }
        return keys;
    }

    private ParserTrainer TrainParser(int number, int[][] tags, ulong[][] lemmas, LinearModel[] arcs)
    {
        var trainer = new ParserTrainer(Array.IndexOf(labels, Deprel.Root), BeamWidth);
        var trees = Array.ConvertAll(heads, Oracle.Projective);
        foreach (var round in Shuffle.Rounds(number, options.MoveRounds))
        {
            foreach (var i in Shuffle.Order(sentences.Count, round))
            {
                cancellationToken.ThrowIfCancellationRequested();
                trainer.Learn(forms[i], tags[i], lemmas[i], set, trees[i], arcs[folds[i]]);
            }
            Step();
        }
        return trainer;
    }

    private LinearModel TrainTreeLabels(int[][] tags, ulong[][] lemmas, LinearModel[] arcs)
    {
        var (input, cache) = (new ParserInput(), new LabelCache());
        var first = forms.Select((words, i) =>
        {
            input.Set(words, tags[i], lemmas[i], set);
            cache.Clear(words.Length);
            return words.Select((_, word) => heads[i][word] == words.Length ? Array.IndexOf(labels, Deprel.Root) : cache[arcs[folds[i]], input, heads[i][word], word]).ToArray();
        }).ToList();
        return TreeLabelTrainer.Train([.. forms.Select((words, i) => (words, tags[i], lemmas[i], heads[i], first[i], relations[i]))], set, labels, Array.IndexOf(labels, Deprel.Root), options.LabelRounds, Copies, Kept(Trees), Step);
    }

    private Precision Kept(Precision precision) => forms.Sum(words => words.Length) < FewWords ? Precision.Fine : precision;

    /// <summary>Whether it is the model of all documents, which stays.</summary>
    private bool IsWhole(int fold) => fold == options.Folds;

    private int CopyCount(int fold) => IsWhole(fold) ? Copies : 1;

    /// <summary>Models that only serve the training of others make do with two thirds of the rounds.</summary>
    private int Rounds(int rounds, int fold) => IsWhole(fold) ? rounds : Math.Max(1, rounds * 2 / 3);

    /// <summary>The folds by documents, so that a name of one document is new to the others' models; where no documents are marked, by tens of sentences.</summary>
    private static int[] Folds(IReadOnlyList<TreebankSentence> sentences, int count)
    {
        var (folds, document, within) = (new int[sentences.Count], 0, 0);
        for (var i = 0; i < folds.Length; i++)
        {
            if (i > 0 && (sentences[i].BeginsDocument || ++within == 50)) (document, within) = (document + 1, 0);
            folds[i] = document % count;
        }
        return folds;
    }

    /// <summary>What does not belong to a fold; everything for a fold that does not exist.</summary>
    private List<T> Others<T>(T[] of, int fold) => [.. of.Where((_, i) => folds[i] != fold)];

    private T[] SideBySide<T>(int count, Func<int, T> work)
    {
        var results = new T[count];
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken }, i => results[i] = work(i));
        }
        catch (AggregateException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        return results;
    }

    /// <summary>One more round of some part is done.</summary>
    private void Step()
    {
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(new(Interlocked.Increment(ref done), ClusterTrainer.Rounds + options.Folds * Rounds(options.TagRounds, 0) + Copies * options.TagRounds + (options.Folds + 2 * Copies) * options.LabelRounds + Parsers * options.MoveRounds, "rounds"));
    }
}
