namespace Entente.Networks;

/// <summary>When nodes and ties are there.</summary>
/// <param name="Nodes">The periods of each node.</param>
/// <param name="Edges">The periods of each tie, by its ids in ordinal order, and its weight in each.</param>
internal sealed record NetworkTimes(Dictionary<string, List<NetworkPeriod>> Nodes, Dictionary<(string, string), List<(NetworkPeriod Period, double Weight)>> Edges);
