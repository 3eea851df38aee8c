namespace Entente.Dates;

/// <summary>A series cut into stretches of one level each.</summary>
/// <param name="Breaks">How many values lie before each break, rising; empty for one level throughout.</param>
/// <param name="Means">The level of each stretch: one more than breaks.</param>
/// <param name="Rss">The sum of the squared distances of the values from their levels.</param>
/// <param name="Bic">Schwarz's criterion: n (ln(2π RSS/n) + 1) + 2(m + 1) ln n, with m breaks; the smaller, the better. −∞ where the levels fit exactly.</param>
public sealed record BreakModel(IReadOnlyList<int> Breaks, IReadOnlyList<double> Means, double Rss, double Bic);
