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
}
