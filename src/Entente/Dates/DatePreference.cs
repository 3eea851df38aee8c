namespace Entente.Dates;

/// <summary>Which resolution to take where the last and the next of that name are possible: "in July", "on Friday".</summary>
public enum DatePreference
{
    /// <summary>The next where the sentence speaks of the future ("will", "plans to", "by Friday"), otherwise the last.</summary>
    ByTense,

    /// <summary>The last, on or before the document's date.</summary>
    Past,

    /// <summary>The next, on or after the document's date.</summary>
    Future,
}
