namespace Entente.Notebooks.Sessions;

/// <summary>A variable that a cell declares at its top level.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as C# writes it, without <c>?</c>: <c>string</c>, <c>int</c>, <c>System.DateOnly</c>, <c>Entente.Corpora.By</c>.</param>
/// <param name="IsNullable">Whether it may be <see langword="null"/>.</param>
/// <param name="IsConstant">Whether it is a <c>const</c> or <c>readonly</c>, and so cannot be given another value.</param>
/// <param name="EnumMembers">The members' names where the type is an enum; empty otherwise.</param>
/// <param name="Value">Its initial value as text where that is a constant of the language; <see langword="null"/> otherwise.</param>
public sealed record DeclaredVariable(string Name, string Type, bool IsNullable, bool IsConstant, IReadOnlyList<string> EnumMembers, string? Value);
