using System.Runtime.ExceptionServices;
using Entente.Corpora;

namespace Entente.Tokens;

/// <summary>Hands out the documents of a stream in batches to several threads; the first thing that goes wrong stops them all.</summary>
internal sealed class DocumentQueue(IEnumerable<Document> documents, IProgress<WorkProgress>? progress, CancellationToken cancellationToken) : IDisposable
{
    /// <summary>UTF-16 units after which a batch is full.</summary>
    private const int BatchLength = 1 << 18;

    private readonly Lock taking = new();
    private readonly Lock telling = new();
    private readonly IEnumerator<Document> source = documents.GetEnumerator();
    private ExceptionDispatchInfo? stopped;
    private int batches;
    private long done;

    /// <summary>The next documents and their batch's number, from 0; <see langword="null"/> if there are none or the work has stopped.</summary>
    public (int Number, Document[] Documents)? Next()
    {
        lock (taking)
        {
            if (stopped is not null) return null;
            try
            {
                var (batch, length) = (new List<Document>(), 0L);
                while (length < BatchLength && source.MoveNext())
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    batch.Add(source.Current);
                    length += source.Current.Text.Length;
                }
                return batch.Count > 0 ? (batches++, [.. batch]) : null;
            }
            catch (Exception exception)
            {
                Stop(exception);
                return null;
            }
        }
    }

    /// <summary>Reads the documents of a batch; <see langword="null"/> if the work has stopped.</summary>
    public T[]? Work<T>(Document[] batch, Func<Document, T> read)
    {
        try
        {
            var results = new T[batch.Length];
            for (var i = 0; i < batch.Length; i++)
            {
                if (stopped is not null) return null;
                cancellationToken.ThrowIfCancellationRequested();
                results[i] = read(batch[i]);
            }
            lock (telling) progress?.Report(new(done += batch.Length, null, "documents"));
            return results;
        }
        catch (Exception exception)
        {
            Stop(exception);
            return null;
        }
    }

    /// <summary>Throws what stopped the work, as it was thrown.</summary>
    public void ThrowIfStopped() => stopped?.Throw();

    public void Dispose() => source.Dispose();

    private void Stop(Exception exception) => Interlocked.CompareExchange(ref stopped, ExceptionDispatchInfo.Capture(exception), null);
}
