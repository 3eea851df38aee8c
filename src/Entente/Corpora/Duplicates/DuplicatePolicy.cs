namespace Entente.Corpora;

/// <summary>Which document of a group of duplicates stays.</summary>
public enum DuplicatePolicy
{
    /// <summary>The one published first; one without a date comes after those with one, and of one day the first of the corpus stays.</summary>
    Earliest,

    /// <summary>The one with most words; of equals the first of the corpus.</summary>
    Longest,

    /// <summary>The first of the corpus.</summary>
    First,

    /// <summary>The one published last; one without a date comes after those with one, and of one day the first of the corpus stays.</summary>
    Latest,
}
