namespace Entente.Tokens;

/// <summary>The final identifiers of terms that were counted above a table: those of the table stay as they are.</summary>
/// <param name="First">How many terms the table had.</param>
/// <param name="Own">The identifiers of the terms that came to them, in their order.</param>
internal sealed record TermMap(int First, int[] Own)
{
    public int this[int id] => id < First ? id : Own[id - First];
}
