namespace Entente.Grammar;

/// <summary>The moves that lead to a tree.</summary>
internal static class Oracle
{
    /// <summary>The moves of the arc-eager system, words being taken off the stack as soon as they are complete.</summary>
    /// <param name="heads">A projective tree: the head of each word, the number of words for the root.</param>
    public static sbyte[] Moves(ReadOnlySpan<int> heads)
    {
        var moves = new List<sbyte>(2 * heads.Length);
        var lastDependent = new int[heads.Length + 1];
        for (var word = 0; word < heads.Length; word++) lastDependent[heads[word]] = word;
        var stack = new Stack<(int Word, bool Headed)>();
        for (var next = 0; next < heads.Length || stack.Count > 0;)
        {
            var hasTop = stack.TryPeek(out var top);
            if (hasTop && !top.Headed && heads[top.Word] == next)
            {
                moves.Add(Move.Left);
                stack.Pop();
            }
            else if (hasTop && next < heads.Length && heads[next] == top.Word)
            {
                moves.Add(Move.Right);
                stack.Push((next++, true));
            }
            else if (hasTop && top.Headed && (lastDependent[top.Word] < next || next == heads.Length))
            {
                moves.Add(Move.Reduce);
                stack.Pop();
            }
            else
            {
                moves.Add(Move.Shift);
                stack.Push((next++, false));
            }
        }
        return [.. moves];
    }

    /// <summary>The same tree with arcs that cross others lifted to the head's head until none does.</summary>
    /// <remarks>Nivre and Nilsson (2005), doi 10.3115/1219840.1219853, without marking what was lifted.</remarks>
    public static int[] Projective(int[] heads)
    {
        var lifted = (int[])heads.Clone();
        while (Crossing(lifted) is { } word) lifted[word] = lifted[lifted[word]];
        return lifted;
    }

    /// <summary>The word with the shortest arc that spans a word which its head does not dominate; <see langword="null"/> in a projective tree.</summary>
    private static int? Crossing(int[] heads)
    {
        int? found = null;
        for (var word = 0; word < heads.Length; word++)
        {
            var (low, high) = (Math.Min(word, heads[word]), Math.Max(word, heads[word]));
            if (heads[word] == heads.Length || found is { } other && high - low >= Math.Abs(heads[other] - other)) continue;
            for (var between = low + 1; between < high; between++)
            {
                var at = between;
                while (at != heads[word] && at != heads.Length) at = heads[at];
                if (at == heads[word]) continue;
                found = word;
                break;
            }
        }
        return found;
    }
}
