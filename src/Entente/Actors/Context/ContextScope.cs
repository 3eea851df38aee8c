namespace Entente.Actors;

/// <summary>Where a rule looks for its words.</summary>
internal enum ContextScope
{
    /// <summary>Directly before the name, an article between them aside.</summary>
    Before,

    /// <summary>Before the name, joined to it by a hyphen.</summary>
    Prefix,

    /// <summary>Directly after the name.</summary>
    After,

    /// <summary>After the name, joined to it by a hyphen.</summary>
    Suffix,

    /// <summary>After the name and its possessive 's.</summary>
    Possessive,

    /// <summary>A possessive 's after the name, whatever follows.</summary>
    Possessed,

    /// <summary>After the name and a comma.</summary>
    Apposition,

    /// <summary>Joined by a hyphen to a capitalised word after it: the first part of Sino-Russian.</summary>
    Combining,

    /// <summary>After the name, auxiliaries and adverbs between them aside: the verb of which it is the subject.</summary>
    Subject,

    /// <summary>Anywhere in the sentence.</summary>
    Sentence,

    /// <summary>Anywhere in the document.</summary>
    Document,

    /// <summary>Where the name stands for a place by another rule.</summary>
    Place,

    /// <summary>Everywhere.</summary>
    Always,
}
