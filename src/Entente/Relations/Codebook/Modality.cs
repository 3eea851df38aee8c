namespace Entente.Relations;

/// <summary>Whether a relation is told as a fact.</summary>
public enum Modality
{
    /// <summary>It is told as something that happened, happens or stands.</summary>
    Asserted,

    /// <summary>It is announced, promised, planned or expected: "will meet", "agreed to withdraw".</summary>
    Intended,

    /// <summary>It hangs on a condition or a possibility: "might attack", "if it withdrew".</summary>
    Hypothetical,

    /// <summary>It was refused, has failed or was broken off: "refused to meet".</summary>
    Refused,
}
