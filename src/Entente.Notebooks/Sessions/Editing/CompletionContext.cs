namespace Entente.Notebooks.Sessions;

/// <summary>What kind of place the cursor is at.</summary>
internal enum CompletionContext
{
    /// <summary>Nothing can be said, or a name is being given.</summary>
    Nothing,

    /// <summary>After a dot.</summary>
    Member,

    /// <summary>A namespace or a type is meant.</summary>
    Type,

    /// <summary>An attribute is meant.</summary>
    Attribute,

    /// <summary>A property of an object that is being made.</summary>
    Initializer,

    /// <summary>A statement or an expression.</summary>
    Expression,
}
