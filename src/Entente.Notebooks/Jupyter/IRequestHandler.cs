namespace Entente.Notebooks.Jupyter;

/// <summary>Answers some kinds of requests.</summary>
internal interface IRequestHandler
{
    /// <summary>Answers a request; false where it is of a kind somebody else answers.</summary>
    bool Answer(JupyterMessage request, ReplyChannel channel);
}
