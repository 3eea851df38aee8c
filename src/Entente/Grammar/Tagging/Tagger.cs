namespace Entente.Grammar;

/// <summary>Tells parts of speech: from left to right, and then those that are in doubt once more, when the words after have a tag too.</summary>
internal sealed class Tagger(LinearModel first, LinearModel second)
{
    /// <summary>A tag whose score is so far ahead of any other is not asked for again: nine of ten are, and hardly one of them would become another.</summary>
    private const int CertainLead = 50;

    private LinearModel First => first;

    private LinearModel Second => second;

    public void Tag(ReadOnlySpan<WordForm> words, TagSet set, Span<int> tags)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        Span<int> scores = stackalloc int[set.Count];
        Span<bool> certain = words.Length <= 1024 ? stackalloc bool[words.Length] : new bool[words.Length];
        for (var at = 0; at < words.Length; at++)
        {
            first.Score(features[..TagFeatures.Fill(features, words, at, tags, set, second: false)], scores);
            Restrict(scores, words[at], set);
            (tags[at], var lead) = Scores.Leading(scores);
            certain[at] = lead >= CertainLead;
        }
        for (var at = 0; at < words.Length; at++)
        {
            if (certain[at]) continue;
            second.Score(features[..TagFeatures.Fill(features, words, at, tags, set, second: true)], scores);
            Restrict(scores, words[at], set);
            tags[at] = Scores.Best(scores);
        }
    }

    /// <summary>Leaves out the tags that a word of <see cref="WordClasses"/> cannot have.</summary>
    private static void Restrict(Span<int> scores, WordForm word, TagSet set)
    {
        if ((word.Classes & set.AllClasses) == 0) return;
        for (var tag = 0; tag < scores.Length; tag++)
            if ((word.Classes & set.Classes[tag]) == 0) scores[tag] = int.MinValue;
    }

    public void Write(ModelWriter writer)
    {
        first.Write(writer);
        second.Write(writer);
    }

    public static Tagger Read(ModelReader reader, int tagCount)
    {
        var tagger = new Tagger(LinearModel.Read(reader), LinearModel.Read(reader));
        reader.Check(tagger.First.ClassCount == tagCount && tagger.Second.ClassCount == tagCount);
        return tagger;
    }
}
