namespace Entente.Networks;

/// <summary>A signed network of one period.</summary>
/// <param name="Key">What the period is called, such as <c>2020</c> or <c>2020-Q3</c>.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Network">Who stood with whom and against whom.</param>
public sealed record SignedPeriod(string Key, DateOnly First, DateOnly Last, SignedNetwork Network);
