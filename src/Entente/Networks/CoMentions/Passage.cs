namespace Entente.Networks;

/// <summary>Where two actors appear together: the sentences of the two mentions that stand nearest to each other in the unit.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Date">Its date, if known.</param>
/// <param name="FirstSentence">Zero-based, the sentence of the mention that comes first.</param>
/// <param name="LastSentence">The sentence of the other; the same one where both stand in it.</param>
/// <param name="Text">The sentences; an ellipsis stands for those between that are left out.</param>
public sealed record Passage(string DocumentId, DateOnly? Date, int FirstSentence, int LastSentence, string Text);
