using Entente.Actors;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>Codes the sentences of documents that name two actors or more.</summary>
internal sealed class DocumentCoder(ActorLexicon lexicon, Codebook codebook, RelationOptions options)
{
    private readonly SentenceCoder coder = new(codebook);

    public (List<Relation> Relations, List<SkippedSentence> Skipped) Code(IReadOnlyList<Document> documents)
    {
        var (found, skipped) = (new List<(Sentence Sentence, List<Word> Words, List<Mention> Mentions, List<SignalMatch> Matches)>(), new List<SkippedSentence>());
        foreach (var document in documents)
            foreach (var group in MentionFinder.Find(document, lexicon, options.Mentions).Where(mention => mention.Kind != MentionKind.Attribute).GroupBy(mention => mention.Sentence.Index))
            {
                var mentions = group.ToList();
                if (!mentions.Exists(mention => mention.IsActor) || mentions.TrueForAll(mention => mention.Represents == mentions[0].Represents)) continue;
                var sentence = mentions[0].Sentence;
                var words = Word.Split(document.Text, sentence.Span.Start, sentence.Span.End);
                if (words.Count > options.LongestSentence) skipped.Add(new(sentence, words.Count));
                else if (coder.Find(words, mentions) is { Count: > 0 } matches) found.Add((sentence, words, mentions, matches));
            }
        // All at once: the parser's parts then take turns by batches, and their weights stay near.
        var parses = Semicolons.Parse(options.Grammar, found.ConvertAll(one => one.Sentence));
        return ([.. found.Zip(parses).SelectMany(pair => coder.Code(pair.Second, pair.First.Words, pair.First.Mentions, pair.First.Matches))], skipped);
    }
}
