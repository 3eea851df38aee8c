namespace Entente.Grammar;

/// <summary>Reads scores of classes.</summary>
internal static class Scores
{
    /// <summary>The class with the highest score; the first of them in a tie.</summary>
    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }
}
