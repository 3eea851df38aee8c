namespace Entente.Actors;

/// <summary>A row of <c>roles.csv</c> as it is written.</summary>
internal sealed record RoleRow(string Role, RoleKind Kind, string Offices);
