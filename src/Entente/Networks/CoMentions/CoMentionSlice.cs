namespace Entente.Networks;

/// <summary>The network of some of the documents.</summary>
/// <param name="Key">The outlet or period.</param>
/// <param name="FirstDate">The earliest date of its documents, if any is known.</param>
/// <param name="Network">Who appears with whom in them.</param>
public sealed record CoMentionSlice(string Key, DateOnly? FirstDate, CoMentionNetwork Network);
