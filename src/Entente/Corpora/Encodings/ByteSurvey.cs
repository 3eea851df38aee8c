using System.Buffers;
using System.Text;
using Utf8 = System.Text.Unicode.Utf8;

namespace Entente.Corpora;

/// <summary>What one pass over a file's bytes says of its encoding.</summary>
internal sealed class ByteSurvey
{
    private const int ChunkLength = 1 << 16;
    private const int SampleLength = 1 << 18;

    private long length, zerosAtEven, zerosAtOdd;
    private int lines = 1;

    /// <summary>A byte order mark.</summary>
    public (string Name, int Length, Encoding Encoding)? Mark { get; private set; }

    /// <summary>Where the first zero is.</summary>
    public long? FirstZero { get; private set; }

    /// <summary>Where UTF-8 ends.</summary>
    public long? InvalidUtf8 { get; private set; }

    /// <summary>The line in which it ends, from 1.</summary>
    public int InvalidLine { get; private set; }

    /// <summary>The first bytes of the file.</summary>
    public byte[] Head { get; private set; } = [];

    /// <summary>Up to a quarter of a million bytes, from shortly before the first that is not ASCII.</summary>
    public byte[] Sample { get; private set; } = [];

    /// <summary>Whether the text is big-endian UTF-16 or little-endian: Latin text has zeros in nearly all its even places or its odd ones, and in no others.</summary>
    public bool? ZerosAreEverySecondByte => length < 8 || length % 2 != 0 ? null : (zerosAtEven, zerosAtOdd) switch
    {
        (0, var odd) when odd > length / 2 * 0.7 => false,
        (var even, 0) when even > length / 2 * 0.7 => true,
        _ => null,
    };

    public static ByteSurvey Of(Stream stream)
    {
        var survey = new ByteSurvey();
        var buffer = new byte[ChunkLength + 4];
        var kept = 0;
        for (int count; (count = stream.ReadAtLeast(buffer.AsSpan(kept, ChunkLength), ChunkLength, throwOnEndOfStream: false)) > 0;)
        {
            survey.Look(buffer.AsSpan(kept, count));
            kept = survey.Check(buffer.AsSpan(0, kept + count));
        }
        if (kept > 0 && survey.InvalidUtf8 is null) (survey.InvalidUtf8, survey.InvalidLine) = (survey.length - kept, survey.lines);
        return survey;
    }

    private void Look(ReadOnlySpan<byte> chunk)
    {
        if (length == 0)
        {
            Head = chunk[..Math.Min(chunk.Length, 4096)].ToArray();
            Mark = Head switch
            {
                [0xEF, 0xBB, 0xBF, ..] => ("UTF-8", 3, new UTF8Encoding(true, throwOnInvalidBytes: true)),
                [0xFF, 0xFE, ..] => ("UTF-16 LE", 2, new UnicodeEncoding(false, true, throwOnInvalidBytes: true)),
                [0xFE, 0xFF, ..] => ("UTF-16 BE", 2, new UnicodeEncoding(true, true, throwOnInvalidBytes: true)),
                _ => null,
            };
        }
        if (chunk.Contains((byte)0))
        {
            FirstZero ??= length + chunk.IndexOf((byte)0);
            for (var at = 0; at < chunk.Length; at++)
                if (chunk[at] != 0) continue;
                else if ((length + at) % 2 == 0) zerosAtEven++;
                else zerosAtOdd++;
        }
        var high = Sample.Length > 0 ? 0 : chunk.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (high >= 0 && Sample.Length < SampleLength)
        {
            var from = Math.Max(0, high - 200);
            Sample = [.. Sample, .. chunk[from..Math.Min(chunk.Length, from + SampleLength - Sample.Length)]];
        }
        length += chunk.Length;
    }

    /// <summary>Checks that bytes are UTF-8 and moves an unfinished character at their end to the front, for the next chunk.</summary>
    /// <returns>How many bytes are unfinished.</returns>
    private int Check(Span<byte> bytes)
    {
        if (InvalidUtf8 is not null) return 0;
        var whole = bytes.Length;
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
            if (bytes[^back] >= 0xC0 && Rune.DecodeFromUtf8(bytes[^back..], out _, out _) == OperationStatus.NeedMoreData) whole = bytes.Length - back;
        if (Utf8.IsValid(bytes[..whole]))
        {
            lines += bytes[..whole].Count((byte)'\n');
            bytes[whole..].CopyTo(bytes);
            return bytes.Length - whole;
        }
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var size) == OperationStatus.Done) at += size;
        (InvalidUtf8, InvalidLine) = (length - bytes.Length + at, lines + bytes[..at].Count((byte)'\n'));
        return 0;
    }
}
