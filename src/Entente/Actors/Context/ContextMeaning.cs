namespace Entente.Actors;

/// <summary>What a name means in a context.</summary>
internal enum ContextMeaning
{
    /// <summary>The actor it names.</summary>
    Actor,

    /// <summary>Nobody of the lexicon.</summary>
    Nobody,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A quality of somebody else.</summary>
    Attribute,

    /// <summary>Not one actor, but those whose names it is made of: Serbia and Montenegro, after they parted.</summary>
    Parts,

    /// <summary>Nobody of the lexicon, here and wherever the document has the same name without a hint of its own: the Lebanon of "Lebanon, N.H.".</summary>
    Elsewhere,
}
