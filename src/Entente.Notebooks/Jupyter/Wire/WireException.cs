namespace Entente.Notebooks.Jupyter;

/// <summary>A peer sent what the protocol does not allow; its connection, or its message, is dropped and the kernel goes on.</summary>
internal sealed class WireException(string message, Exception? cause = null) : Exception(message, cause);
