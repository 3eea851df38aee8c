using Microsoft.CodeAnalysis.CSharp;

namespace Entente.Notebooks.Sessions;

/// <summary>Makes the compiler, the weaver and the formatters ready on a thread of its own, on a cell that nobody sees, so that the first one is quick.</summary>
/// <remarks>
/// Cells wait for it. Two compilations that read the same references at the same time make two sets of symbols, of which a later one may mix the
/// two, and then a type is not itself. What is compiled here stays in memory, so that all sessions share its symbols.
/// </remarks>
internal static class WarmUp
{
    private const int StackBytes = 16 * 1024 * 1024;

    private static CSharpCompilation? kept;
    private static Thread? running;

    public static void Start()
    {
        var thread = new Thread(Run, StackBytes) { IsBackground = true, Name = "warm-up" };
        if (Interlocked.CompareExchange(ref running, thread, null) is null) thread.Start();
    }

    /// <summary>Waits until it is done, if it was begun.</summary>
    public static void Await() => Volatile.Read(ref running)?.Join();

    private static void Run()
    {
        try
        {
            var chain = new SubmissionChain(new SessionLoadContext());
            var source = CellSource.Parse("var numbers = new[] { 1, 2 }; string Name(int n) => $\"{n}\"; numbers.Select(Name).First()", CellSource.NameOf(0));
            kept = chain.Compile(source.Tree);
            var submission = chain.Load(kept).Submission!;
            _ = Display.Bundle(submission.Run().GetAwaiter().GetResult());
        }
        catch (CellInterruptedException)
        {
            // An interrupt of some cell may hit this one, which belongs to nobody.
        }
    }
}
