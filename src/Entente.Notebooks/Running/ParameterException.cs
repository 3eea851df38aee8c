namespace Entente.Notebooks.Running;

/// <summary>A parameter was given that the notebooks cannot take; the message says which, why, and what to do.</summary>
public sealed class ParameterException : Exception
{
    internal ParameterException(string message) : base(message) { }
}
