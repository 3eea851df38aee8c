using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Reads the relation of two actors in a sentence by the rules of a codebook.</summary>
internal sealed class PairRules(Codebook codebook, GrammarModel? grammar)
{
    public Codebook Codebook { get; } = codebook;

    public GrammarModel? Grammar { get; } = grammar;

    /// <summary>
    /// First by the grammar, then by the order of the words. A word that the grammar takes for something else, or that looks like a name, signals nothing unless nothing else does:
    /// a headline may have capitals where a sentence has none.
    /// </summary>
    public RelationReading? Read(RelationPair pair)
    {
        var parsed = Grammar is null ? null : new PairSentence(pair, Codebook, Grammar, names: true);
        if (parsed is not null && (GrammarPath.Read(parsed) ?? GrammarPath.Read(parsed.Untagged()) ?? WordOrder.ReadStrong(parsed)) is { } reading) return reading;
        return WordOrder.Read(new(pair, Codebook, null, names: true)) ?? WordOrder.Read(new(pair, Codebook, null, names: false));
    }
}
