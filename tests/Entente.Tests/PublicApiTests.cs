using Entente.Frames;

namespace Entente.Tests;

public sealed class PublicApiTests
{
    /// <summary>A change of the public surface shows in review. ENTENTE_ACCEPT=1 accepts it.</summary>
    [Fact]
    public void The_public_surface_is_the_one_that_was_accepted() => Snapshot.Match(PublicApi.Print(typeof(DataFrame).Assembly));
}
