namespace Entente.Networks;

/// <summary>How communities are looked for.</summary>
public enum CommunityMethod
{
    /// <summary>Leiden: as Louvain, but communities are refined before they are joined, so that none falls into pieces. Traag, Waltman and van Eck 2019, doi:10.1038/s41598-019-41695-z.</summary>
    Leiden,

    /// <summary>Louvain: nodes move to the neighbouring community that gains most modularity, then communities become nodes. Blondel and others 2008, doi:10.1088/1742-5468/2008/10/P10008.</summary>
    Louvain,
}
