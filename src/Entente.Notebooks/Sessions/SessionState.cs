using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Entente.Notebooks.Sessions;

/// <summary>What the cells of a session have left for those after them.</summary>
internal sealed class SessionState
{
    public SessionState(string folder)
    {
        var context = new SessionLoadContext();
        Chain = new SubmissionChain(context);
        References = new SessionReferences(context, Path.GetFullPath(folder));
        Libraries = new LibraryCells(context);
    }

    public SubmissionChain Chain { get; }

    public SessionReferences References { get; }

    public LibraryCells Libraries { get; }

    /// <summary>What a library that a cell declares can see, besides other such libraries.</summary>
    public IEnumerable<MetadataReference> SeenByLibraries => Sessions.References.Default.Concat(References.All.Select(Sessions.References.Of));

    /// <summary>The <c>using</c>s that hold for a library: those of earlier cells that are not its own.</summary>
    public IEnumerable<string> ImportsWith(SyntaxTree library) =>
        Chain.Imports.Except(((CompilationUnitSyntax)library.GetRoot()).Usings.Select(import => import.ToString()));
}
