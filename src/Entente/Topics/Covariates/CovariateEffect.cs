namespace Entente.Topics;

/// <summary>A topic's expected share at one level of a covariate.</summary>
/// <param name="Covariate">The covariate.</param>
/// <param name="Level">Its level; of the date, the first day or the last.</param>
/// <param name="Topic">Zero-based.</param>
/// <param name="Share">The expected share, from 0 to 1.</param>
/// <param name="Low">The interval's lower end, 0 or more.</param>
/// <param name="High">The interval's upper end, 1 or less.</param>
/// <param name="Difference">The share minus that at the covariate's first level; 0 there.</param>
/// <param name="DifferenceLow">The lower end of the difference's interval.</param>
/// <param name="DifferenceHigh">The upper end of the difference's interval.</param>
public sealed record CovariateEffect(string Covariate, string Level, int Topic, double Share, double Low, double High, double Difference, double DifferenceLow, double DifferenceHigh);
