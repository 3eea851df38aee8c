namespace Entente.Notebooks.Jupyter;

/// <summary>Remembers the signatures of the last messages, so that none is taken twice. For use by several threads.</summary>
internal sealed class ReplayGuard
{
    /// <summary>How many are remembered; Jupyter's own default.</summary>
    public const int Memory = 65_536;

    private readonly Queue<string> order = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Whether this signature is new; from then on it is not.</summary>
    public bool IsFirst(string signature)
    {
        lock (seen)
        {
            if (!seen.Add(signature)) return false;
            order.Enqueue(signature);
            if (order.Count > Memory) seen.Remove(order.Dequeue());
            return true;
        }
    }
}
