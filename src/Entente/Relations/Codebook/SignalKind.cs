namespace Entente.Relations;

/// <summary>How the words of a signal are inflected, and how its actors stand around it.</summary>
public enum SignalKind
{
    /// <summary>The first word is a verb: "sign a deal".</summary>
    Verb,

    /// <summary>The last word is a noun: "strategic partnership".</summary>
    Noun,

    /// <summary>The words stay as they are: "hostile".</summary>
    Adjective,
}
