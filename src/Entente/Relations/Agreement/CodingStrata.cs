namespace Entente.Relations;

/// <summary>By what the sentences of a coding sheet are drawn, so that rare ones come up often enough.</summary>
public enum CodingStrata
{
    /// <summary>By the category that the rules give.</summary>
    Category,

    /// <summary>By the pair of actors.</summary>
    Pair,

    /// <summary>By who tells it: the document's outlet, else author, else the document itself.</summary>
    Outlet,
}
