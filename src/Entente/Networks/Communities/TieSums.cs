namespace Entente.Networks;

/// <summary>The weights of ties summed by where they lead, in the order in which a place is met first; cleared at the cost of what it holds.</summary>
internal sealed class TieSums(int count)
{
    private readonly double[] sums = new double[count];
    private readonly bool[] isTouched = new bool[count];
    private readonly int[] touched = new int[count];
    private int found;

    /// <summary>The places that ties lead to.</summary>
    public ReadOnlySpan<int> Touched => touched.AsSpan(0, found);

    /// <summary>The weight of the ties to a place; 0 where none lead.</summary>
    public double this[int to] => sums[to];

    public void Add(int to, double weight)
    {
        sums[to] += weight;
        if (isTouched[to]) return;
        isTouched[to] = true;
        touched[found++] = to;
    }

    public void Clear()
    {
        foreach (var to in Touched) (sums[to], isTouched[to]) = (0, false);
        found = 0;
    }
}
