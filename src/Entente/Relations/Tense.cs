namespace Entente.Relations;

/// <summary>When a sentence tells that a relation happens or holds, by the verbs of the sentence; its dates are another matter.</summary>
public enum Tense
{
    /// <summary>The sentence has no finite verb that would say so, as a headline may not.</summary>
    Unknown,

    /// <summary>It happened, or held: "signed", "has signed", "was an ally", "the former partners".</summary>
    Past,

    /// <summary>It happens or holds now: "supports", "is an ally", "may support".</summary>
    Present,

    /// <summary>It is announced or expected: "will sign", "plans to sign".</summary>
    Future,
}
