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

    /// <summary>The same, but for passives: the verb of which it is the subject and that says what it did.</summary>
    Doer,

    /// <summary>The same, where the verb can have its base form: an auxiliary stands between, or the name is one of several that an "and" joins.</summary>
    Predicate,

    /// <summary>Anywhere in the sentence.</summary>
    Sentence,

    /// <summary>Anywhere in the document.</summary>
    Document,

    /// <summary>Where the name stands for a place by another rule.</summary>
    Place,

    /// <summary>In a document of a day between two, which stand for the words: 2003-02-04..2006-06-05.</summary>
    Dated,

    /// <summary>Everywhere.</summary>
    Always,
}
