namespace Entente.Topics;

/// <summary>The documents, or a file of a model, are such that no topics can be found in them or read from it.</summary>
public sealed class TopicException : Exception
{
    internal TopicException(string message, Exception? cause = null) : base(message, cause)
    {
    }
}
