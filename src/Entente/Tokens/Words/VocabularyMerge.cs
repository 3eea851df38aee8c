namespace Entente.Tokens;

/// <summary>Gives the terms of batches their numbers in the whole, batch after batch in the order of the stream, whichever thread is done first.</summary>
/// <param name="table">The vocabulary of the whole.</param>
internal sealed class VocabularyMerge<TLocal>(TermTable table)
{
    private readonly Lock merging = new();
    private readonly Dictionary<int, ReadBatch<TLocal>> waiting = [];
    private int next;

    /// <summary>Takes a batch.</summary>
    /// <returns>The batches whose terms all have their numbers now: none while an earlier one is being read, or this one and those that waited for it.</returns>
    public List<(int Number, TLocal[] Read, int[] Numbers)> Add(ReadBatch<TLocal> batch)
    {
        var ready = new List<(int, TLocal[], int[])>();
        lock (merging)
        {
            waiting.Add(batch.Number, batch);
            for (; waiting.Remove(next, out var first); next++)
            {
                // Its thread may be adding terms by now; those of this batch stay where they are.
                for (var id = first.TermsBefore; id < first.TermsAfter; id++) first.Numbers.Add(table.Intern(first.Terms, id));
                ready.Add((first.Number, first.Read, first.Numbers.Items));
            }
        }
        return ready;
    }
}
