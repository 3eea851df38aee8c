namespace Entente.Relations;

/// <summary>Words that change what the signal after them means: "refuse to meet" is no meeting, "end the blockade" no blockade.</summary>
/// <param name="Name">What the codebook calls it: intention, refusal, ending.</param>
public sealed record Modifier(string Name)
{
    /// <summary>What a signal of words of cooperation becomes; <see langword="null"/> where it stays what it is.</summary>
    public Category? VerbalCooperation { get; init; }

    /// <summary>What a signal of deeds of cooperation becomes; <see langword="null"/> where it stays what it is.</summary>
    public Category? MaterialCooperation { get; init; }

    /// <summary>What a signal of words of conflict becomes; <see langword="null"/> where it stays what it is.</summary>
    public Category? VerbalConflict { get; init; }

    /// <summary>What a signal of deeds of conflict becomes; <see langword="null"/> where it stays what it is.</summary>
    public Category? MaterialConflict { get; init; }

    /// <summary>What the words mean where no signal follows them; <see langword="null"/> where they mean nothing alone.</summary>
    public Category? Alone { get; init; }

    /// <summary>Whether the changed relation is told as a fact.</summary>
    public Modality Modality { get; init; }

    /// <summary>Whether a signal that keeps its category is denied.</summary>
    public bool Denies { get; init; }

    /// <summary>Whether it changes nothing: its words only keep signals from being seen in them.</summary>
    internal bool IsIdle => Modality == Modality.Asserted && !Denies && (VerbalCooperation ?? MaterialCooperation ?? VerbalConflict ?? MaterialConflict ?? Alone) is null;

    /// <summary>What a signal of this category becomes under the words of this modifier.</summary>
    public Category Of(Category category) => (category.Sign > 0, category.IsMaterial) switch
    {
        (true, false) => VerbalCooperation,
        (true, true) => MaterialCooperation,
        (false, false) => VerbalConflict,
        (false, true) => MaterialConflict,
    } ?? category;
}
