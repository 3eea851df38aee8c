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

    /// <summary>The class with the highest score, the first of them in a tie, and how far it is ahead of the next.</summary>
    public static (int Class, int Lead) Leading(ReadOnlySpan<int> scores)
    {
        var (best, first, second) = (0, scores[0], int.MinValue);
        for (var i = 1; i < scores.Length; i++)
        {
            var score = scores[i];
            if (score <= second) continue;
            if (score > first) (best, first, second) = (i, score, first);
            else second = score;
        }
        return (best, second == int.MinValue ? int.MaxValue : first - second);
    }
}
