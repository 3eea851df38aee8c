namespace Entente.Dates;

/// <summary>From where a relation has its date; the nearer, the larger.</summary>
public enum DateBasis
{
    /// <summary>From nowhere: neither its sentence nor its document tells one.</summary>
    None,

    /// <summary>From the document's date of publication: when it was told, not when it happened.</summary>
    Document,

    /// <summary>From another clause of its sentence.</summary>
    Sentence,

    /// <summary>From its own clause.</summary>
    Clause,
}
