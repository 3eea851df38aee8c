using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Entente.Tests.Charts;

/// <summary>A picture of grey dots from 0 (black) to 255 (white), read from what the renderers write.</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Dots)
{
    /// <summary>Reads a PNG of eight bits a channel, RGB or RGBA, not interlaced (ISO/IEC 15948).</summary>
    public static GreyPicture ReadPng(string path)
    {
        var file = File.ReadAllBytes(path);
        var (width, height, channels) = (Number(file, 16), Number(file, 20), file[25] == 6 ? 4 : 3);
        Assert.Equal((8, 0), (file[24], file[28]));
        var packed = new MemoryStream();
        for (var at = 8; at < file.Length; at += 12 + Number(file, at))
            if (Encoding.ASCII.GetString(file, at + 4, 4) == "IDAT") packed.Write(file, at + 8, Number(file, at));
        packed.Position = 0;
        using var stream = new ZLibStream(packed, CompressionMode.Decompress);
        var (before, line, dots) = (new byte[width * channels], new byte[width * channels], new byte[width * height]);
        for (var y = 0; y < height; y++)
        {
            var filter = stream.ReadByte();
            stream.ReadExactly(line);
            for (var i = 0; i < line.Length; i++)
            {
                var (left, above, corner) = (i < channels ? 0 : line[i - channels], before[i], i < channels ? 0 : before[i - channels]);
                line[i] += (byte)(filter switch { 0 => 0, 1 => left, 2 => above, 3 => (left + above) / 2, _ => Paeth(left, above, corner) });
            }
            for (var x = 0; x < width; x++) dots[y * width + x] = Grey(line.AsSpan(x * channels));
            (before, line) = (line, before);
        }
        return new(width, height, dots);
    }

    /// <summary>Reads a binary PPM.</summary>
    public static GreyPicture ReadPpm(string path)
    {
        var file = File.ReadAllBytes(path);
        var (words, at) = (new List<string>(), 0);
        while (words.Count < 4)
        {
            var end = Array.FindIndex(file, at, letter => letter is (byte)'\n' or (byte)' ');
            words.Add(Encoding.ASCII.GetString(file, at, end - at));
            at = end + 1;
        }
        Assert.Equal(("P6", "255"), (words[0], words[3]));
        var (width, height) = (int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture), int.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture));
        return new(width, height, [.. Enumerable.Range(0, width * height).Select(i => Grey(file.AsSpan(at + 3 * i)))]);
    }

    /// <summary>How much two pictures differ: the mean of what their dots differ by, from 0 to 1.</summary>
    public double Difference(GreyPicture other)
    {
        Assert.Equal((Width, Height), (other.Width, other.Height));
        return Dots.Zip(other.Dots).Average(pair => Math.Abs(pair.First - pair.Second) / 255d);
    }

    private static byte Grey(ReadOnlySpan<byte> colour) => (byte)Math.Round(0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]);

    private static int Paeth(int left, int above, int corner)
    {
        var (a, b, c) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - 2 * corner));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }

    private static int Number(byte[] file, int at) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
}
