namespace Entente.Corpora;

/// <summary>Unpacks an entry of an archive no further than its bounds: by its own ratio and by what all entries may hold together.</summary>
/// <remarks>What an archive says of its sizes is not believed: bytes are counted as they come.</remarks>
internal sealed class BoundedStream(Stream inner, long packedLength, Action<long> count, Func<CorpusException> bomb) : Stream
{
    /// <summary>Text packs to a tenth or so; no honest text packs a hundred times better than that.</summary>
    public const int HighestRatio = 200;

    /// <summary>Below this many bytes the ratio says nothing: an empty form repeated is no bomb.</summary>
    private const long Harmless = 1_000_000;

    private long unpacked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => unpacked; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        unpacked += read;
        count(read);
        return unpacked <= Harmless || unpacked / HighestRatio <= packedLength ? read : throw bomb();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
