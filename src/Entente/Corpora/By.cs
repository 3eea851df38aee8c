namespace Entente.Corpora;

/// <summary>The unit in which text is cut or counted.</summary>
public enum By
{
    /// <summary>The whole document.</summary>
    Document,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A sentence.</summary>
    Sentence,
}
