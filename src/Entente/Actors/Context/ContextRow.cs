namespace Entente.Actors;

/// <summary>A row of <c>context.csv</c> as it is written.</summary>
internal sealed record ContextRow(string Name, ContextScope Scope, string Words, string Means, string Why)
{
    /// <summary>The actor that the column "means" names, if it names one.</summary>
    public string? Actor => Means switch
    {
        "=" or "-" or "place" or "attribute" or "parts" or "elsewhere" => null,
        _ => Means.StartsWith("place ", StringComparison.Ordinal) ? Means[6..] : Means,
    };

    /// <summary>What the name means.</summary>
    public ContextMeaning Meaning => Means switch
    {
        "-" => ContextMeaning.Nobody,
        "attribute" => ContextMeaning.Attribute,
        "parts" => ContextMeaning.Parts,
        "elsewhere" => ContextMeaning.Elsewhere,
        _ => Means == "place" || Means.StartsWith("place ", StringComparison.Ordinal) ? ContextMeaning.Place : ContextMeaning.Actor,
    };
}
