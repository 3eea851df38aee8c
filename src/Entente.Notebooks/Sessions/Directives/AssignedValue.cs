namespace Entente.Notebooks.Sessions;

/// <summary>What a <c>#!set</c> gives a variable.</summary>
/// <param name="Kind">Where the value comes from.</param>
/// <param name="Text">The literal, the prompt, or the other variable's name.</param>
internal sealed record AssignedValue(AssignedValueKind Kind, string Text);

/// <summary>Where the value of a <c>#!set</c> comes from.</summary>
internal enum AssignedValueKind
{
    /// <summary>It stands there.</summary>
    Literal,

    /// <summary>Another variable has it.</summary>
    Variable,

    /// <summary>The user is asked: <c>@input:"Prompt"</c>.</summary>
    Input,

    /// <summary>The user is asked, and what is typed is hidden: <c>@password:"Prompt"</c>.</summary>
    Password,
}
