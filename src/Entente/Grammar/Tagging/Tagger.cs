namespace Entente.Grammar;

/// <summary>Tells parts of speech: from left to right, and then once more, when the words after have a tag too.</summary>
internal sealed class Tagger(LinearModel first, LinearModel second)
{
    private LinearModel First => first;

    private LinearModel Second => second;

    public void Tag(ReadOnlySpan<WordForm> words, TagSet set, Span<int> tags)
    {
        Pass(first, false, words, set, tags);
        Pass(second, true, words, set, tags);
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

    private static void Pass(LinearModel model, bool isSecond, ReadOnlySpan<WordForm> words, TagSet set, Span<int> tags)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        Span<int> scores = stackalloc int[set.Count];
        for (var at = 0; at < words.Length; at++)
        {
            var count = TagFeatures.Fill(features, words, at, tags, set.Hashes, isSecond);
            model.Score(features[..count], scores);
            tags[at] = Scores.Best(scores);
        }
    }
}
