using Entente.Corpora;

namespace Entente.Relations;

/// <summary>Reads the relation of two actors in a sentence by the rules of a codebook.</summary>
internal sealed class PairRules(Codebook codebook)
{
    public Codebook Codebook { get; } = codebook;

    /// <summary>Words that look like names signal nothing, unless nothing else does: a headline may have capitals where a sentence has none.</summary>
    public RelationReading? Read(RelationPair pair) => Read(new PairSentence(pair, Codebook, names: true)) ?? Read(new PairSentence(pair, Codebook, names: false));

    private static RelationReading? Read(PairSentence sentence) => WordOrder.Read(sentence.Words, sentence.Matches, sentence.Source, sentence.Target);
}
