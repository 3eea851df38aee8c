namespace Entente.Notebooks.Jupyter;

/// <summary>Tells a new subscriber that from now on it misses nothing (protocol 5.5).</summary>
internal sealed record Welcome(string Subscription);
