namespace Entente.Notebooks.Jupyter;

/// <summary>Asks whoever sits before the front end.</summary>
internal sealed record InputRequest(string Prompt, bool Password);
