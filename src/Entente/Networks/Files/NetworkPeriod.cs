namespace Entente.Networks;

/// <summary>A network of one period.</summary>
/// <param name="Key">What the period is called, such as <c>2020</c> or <c>2020-Q3</c>.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day; not before the first.</param>
/// <param name="Network">The nodes and ties there were.</param>
public sealed record NetworkPeriod(string Key, DateOnly First, DateOnly Last, Network Network);
