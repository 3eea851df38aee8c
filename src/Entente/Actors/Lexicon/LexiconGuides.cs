namespace Entente.Actors;

/// <summary>What a lexicon says besides actors and names: what the context makes of a name, and which nouns are roles.</summary>
internal sealed record LexiconGuides(IReadOnlyList<ContextRow> Context, IReadOnlyList<RoleRow> Roles);
