namespace Entente.Relations;

/// <summary>By whom relations are told apart.</summary>
public enum Perspective
{
    /// <summary>The document's perspective in the corpus's own labels, else its outlet, its author, or itself (<see cref="Corpora.Document.Voice"/>).</summary>
    Voice,

    /// <summary>The document's outlet.</summary>
    Outlet,

    /// <summary>The document's author.</summary>
    Author,

    /// <summary>Who is quoted or reported as saying it (<see cref="Relation.Speaker"/>).</summary>
    Speaker,
}
