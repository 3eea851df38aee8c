namespace Entente.Grammar;

/// <summary>Counts what a parser gets right.</summary>
internal sealed class TreebankScorer(GrammarWeights weights)
{
    private readonly SentenceParser parser = new(weights);
    private int sentences, words, upos, xpos, lemmas, attached, labelled, fully;

    public void Add(TreebankSentence sentence)
    {
        var found = parser.Parse([.. sentence.Words.Select(word => word.Text)]);
        sentences++;
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var (word, tag, label) = (sentence.Words[i], found.Tags[i], weights.Labels[found.Labels[i]]);
            words++;
            if (weights.Tags.Parts[tag].Upos() == word.Upos) upos++;
            if (weights.Tags.Xpos[tag] == word.Xpos) xpos++;
            if (word.Lemma == "_" || parser.Lemma(found.Forms[i], tag) == word.Lemma) lemmas++;
            if ((found.Heads[i] == sentence.Words.Count ? -1 : found.Heads[i]) != word.Head) continue;
            attached++;
            if (Universal(label) == Universal(word.Relation)) labelled++;
            if (label == word.Relation) fully++;
        }
    }

    public GrammarScores Scores => new(sentences, words, Share(upos), Share(xpos), Share(lemmas), Share(attached), Share(labelled), Share(fully));

    private double Share(int right) => words == 0 ? 0 : (double)right / words;

    private static string Universal(string relation) => relation.Split(':')[0];
}
