namespace Entente.Tokens;

/// <summary>For each term of a thread's vocabulary its number in the whole; one thread adds at a time, others go on reading what they were given.</summary>
internal sealed class TermNumbers
{
    private int count;

    /// <summary>The numbers so far; what follows them has no meaning.</summary>
    public int[] Items { get; private set; } = new int[1024];

    public void Add(int number)
    {
        if (count == Items.Length)
        {
            var longer = new int[count * 2];
            Items.CopyTo(longer, 0);
            Items = longer;
        }
        Items[count++] = number;
    }
}
