namespace Entente.Notebooks.Surface;

/// <summary>What somebody typed as a password; it is not shown by accident.</summary>
public sealed class PasswordString
{
    private readonly string text;

    internal PasswordString(string text) => this.text = text;

    /// <summary>The password itself.</summary>
    public string GetClearTextPassword() => text;

    /// <summary>Asterisks, as many for every password.</summary>
    public override string ToString() => "********";
}
