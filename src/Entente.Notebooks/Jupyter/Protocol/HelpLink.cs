namespace Entente.Notebooks.Jupyter;

/// <summary>An entry in a front end's help menu.</summary>
internal sealed record HelpLink(string Text, string Url);
