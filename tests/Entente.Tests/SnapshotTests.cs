namespace Entente.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("entente").FullName;

    private string Accepted => Path.Combine(folder, "snapshots", "Some.test.txt");

    private string Received => Path.Combine(folder, "snapshots", "Some.test.received.txt");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_missing_snapshot_fails_and_leaves_what_was_received()
    {
        Assert.ThrowsAny<Exception>(() => Snapshot.Match("one", Accepted, accept: false));
        Assert.Equal("one\n", File.ReadAllText(Received));
        Assert.False(File.Exists(Accepted));
    }

    [Fact]
    public void A_difference_fails_with_its_first_line()
    {
        Snapshot.Match("one\ntwo\nthree", Accepted, accept: true);
        var failure = Assert.ThrowsAny<Exception>(() => Snapshot.Match("one\n2\nthree", Accepted, accept: false));
        Assert.Contains("from line 2 on", failure.Message);
        Assert.Contains("accepted: two", failure.Message);
        Assert.Contains("received: 2", failure.Message);
        Assert.Equal("one\ntwo\nthree\n", File.ReadAllText(Accepted));
    }

    [Fact]
    public void The_same_text_passes_whatever_its_line_ends_and_clears_what_was_received()
    {
        Snapshot.Match("one\ntwo", Accepted, accept: true);
        Assert.ThrowsAny<Exception>(() => Snapshot.Match("other", Accepted, accept: false));
        Snapshot.Match("one\r\ntwo\r\n", Accepted, accept: false);
        Assert.False(File.Exists(Received));
    }
}
