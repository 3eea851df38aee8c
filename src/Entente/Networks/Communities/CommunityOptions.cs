namespace Entente.Networks;

/// <summary>How <see cref="NetworkCommunities.DetectCommunities"/> looks for communities.</summary>
public sealed record CommunityOptions
{
    /// <summary>The method; <see cref="CommunityMethod.Leiden"/> by default.</summary>
    public CommunityMethod Method { get; init; } = CommunityMethod.Leiden;

    /// <summary>How finely the network is cut; above 0, 1 by default. More gives more and smaller communities (Reichardt and Bornholdt 2006, doi:10.1103/PhysRevE.74.016110).</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Whether ties count by their weight; true by default, else each as one.</summary>
    public bool Weighted { get; init; } = true;

    /// <summary>Where the order of visits comes from; 42 by default. The same seed gives the same communities on any machine.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>How often the search starts anew, each time from another stream of the seed; the partition of most modularity stays. 1 to 10,000, 10 by default.</summary>
    public int Starts { get; init; } = 10;

    /// <summary>
    /// How often a start of Leiden is run on its own result at most, sooner ended where a pass gains nothing; 1 to 10,000, 10 by default. Networks with communities to be found stand still after a few;
    /// in one that is much like chance each of many passes gains a little. Louvain has one pass, of as many rounds as gain.
    /// </summary>
    public int Passes { get; init; } = 10;

    internal CommunityOptions Checked()
    {
        if (!(Resolution > 0 && double.IsFinite(Resolution))) throw Errors.Between(nameof(Resolution), Resolution, "above 0");
        if (Starts is < 1 or > 10_000) throw Errors.Between(nameof(Starts), Starts, "from 1 to 10,000");
        if (Passes is < 1 or > 10_000) throw Errors.Between(nameof(Passes), Passes, "from 1 to 10,000");
        if (!Enum.IsDefined(Method)) throw Errors.Between(nameof(Method), (int)Method, "a method of CommunityMethod");
        return this;
    }
}
