using Entente.Corpora;

namespace Entente.Grammar;

/// <summary>Trains a <see cref="Lemmatizer"/>.</summary>
internal static class LemmatizerTrainer
{
    private const int MostScripts = 200;

    /// <param name="words">Forms, tags (-1 where the set has none) and lemmas.</param>
    /// <param name="set">The tags.</param>
    /// <param name="rounds">How often the forms are gone through.</param>
    public static Lemmatizer Train(IEnumerable<(WordForm Form, int Tag, string Lemma)> words, TagSet set, int rounds)
    {
        // The lemma that a form with a tag has most often; the first by ordinal where two are as frequent.
        var types = words.Where(word => word.Tag >= 0 && word.Lemma != "_").CountBy(word => (word.Form.Text, word.Tag, word.Lemma))
            .GroupBy(pair => (pair.Key.Text, pair.Key.Tag))
            .Select(group => (Form: new WordForm(group.Key.Text, WordClusters.None), group.Key.Tag, Lemma: group.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Lemma, StringComparer.Ordinal).First().Key.Lemma, Count: group.Sum(pair => pair.Value)))
            .OrderBy(type => type.Form.Text, StringComparer.Ordinal).ThenBy(type => type.Tag).ToList();
        var scripts = types.Select(type => LemmaScript.Of(type.Form, type.Lemma)).OfType<LemmaScript>().CountBy(script => script).Where(pair => pair.Value > 1)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal).Select(pair => pair.Key).Take(MostScripts).ToList();
        if (scripts.Count == 0) scripts.Add(new(false, 0, ""));

        // A form is seen once a round: steps that become smaller would end before the rules outweigh what single forms taught.
        var perceptron = new Perceptron(scripts.Count, isSteady: true);
        Span<uint> features = stackalloc uint[LemmaFeatures.Most];
        Span<int> scores = stackalloc int[scripts.Count];
        for (var round = 0; round < rounds; round++)
            foreach (var number in Shuffle.Order(types.Count, round))
            {
                var type = types[number];
                var truth = LemmaScript.Of(type.Form, type.Lemma) is { } script ? scripts.IndexOf(script) : -1;
                if (truth < 0) continue;
                var count = LemmaFeatures.Fill(features, type.Form, set.Hashes[type.Tag]);
                perceptron.Score(features[..count], scores);
                perceptron.Update(features[..count], truth, Scores.Best(scores));
            }
        var model = Perceptron.Average([perceptron], Precision.Fine);
        var rules = new Lemmatizer([], scripts, model);
        // What the rules get right is not kept; an exception in capitals is kept as it is, others in lower case, where a capital only begins a sentence.
        var known = new SortedDictionary<(string, int), string>(Comparer<(string Form, int Tag)>.Create((a, b) => string.CompareOrdinal(a.Form, b.Form) is not 0 and var order ? order : a.Tag.CompareTo(b.Tag)));
        foreach (var type in types)
            if (rules.ByScript(type.Form, type.Tag, set) != type.Lemma) known[(type.Form.Text, type.Tag)] = type.Lemma;
        var seen = types.Select(type => (type.Form.Text, type.Tag)).ToHashSet();
        foreach (var (form, tag, lemma) in Irregular(set))
            if (tag >= 0 && !seen.Contains((form, tag)) && rules.ByScript(new(form, WordClusters.None), tag, set) != lemma) known.TryAdd((form, tag), lemma);
        return new(known.Select(entry => (entry.Key.Item1, entry.Key.Item2, entry.Value)), scripts, model);
    }

    /// <summary>The forms that are made by no rule, by the word lists.</summary>
    private static IEnumerable<(string Form, int Tag, string Lemma)> Irregular(TagSet set)
    {
        foreach (var verb in WordList.Lines("irregular-verbs.txt").Select(line => line.Split(' ')))
        {
            yield return (verb[1], set["VERB", "VBD"], verb[0]);
            yield return (verb[2], set["VERB", "VBN"], verb[0]);
        }
        foreach (var noun in WordList.Lines("irregular-nouns.txt").Select(line => line.Split(' '))) yield return (noun[1], set["NOUN", "NNS"], noun[0]);
    }
}
