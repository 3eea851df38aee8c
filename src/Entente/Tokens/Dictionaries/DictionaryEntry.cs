namespace Entente.Tokens;

/// <summary>One entry of a dictionary: a pattern and the categories it stands for.</summary>
/// <param name="Categories">From the outermost to the innermost: "Europe", "oceans", "west".</param>
/// <param name="Pattern">A word or phrase.</param>
public sealed record DictionaryEntry(IReadOnlyList<string> Categories, TermPattern Pattern);
