using Entente.Actors;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>Codes the sentences of one document that name two actors or more.</summary>
internal sealed class DocumentCoder(ActorLexicon lexicon, Codebook codebook, RelationOptions options)
{
    private readonly SentenceCoder coder = new(codebook, options.Grammar.Parse);

    public (List<Relation> Relations, List<SkippedSentence> Skipped) Code(Document document)
    {
        var (relations, skipped) = (new List<Relation>(), new List<SkippedSentence>());
        foreach (var group in MentionFinder.Find(document, lexicon, options.Mentions).Where(mention => mention.IsActor).GroupBy(mention => mention.Sentence.Index))
        {
            var mentions = group.ToList();
            if (mentions.TrueForAll(mention => mention.Represents == mentions[0].Represents)) continue;
            var sentence = mentions[0].Sentence;
            var words = Word.Split(document.Text, sentence.Span.Start, sentence.Span.End);
            if (words.Count > options.LongestSentence) skipped.Add(new(sentence, words.Count));
            else relations.AddRange(coder.Code(sentence, words, mentions));
        }
        return (relations, skipped);
    }
}
