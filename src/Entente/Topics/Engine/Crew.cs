namespace Entente.Topics;

/// <summary>Does numbered pieces of work side by side. What they give must not depend on the order they are done in.</summary>
internal sealed class Crew(int threads, CancellationToken cancellationToken)
{
    private readonly ParallelOptions options = new() { MaxDegreeOfParallelism = threads };

    public void Do(int count, Action<int> piece)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (threads == 1 || count == 1)
            for (var i = 0; i < count; i++) piece(i);
        else
            Parallel.For(0, count, options, piece);
    }
}
