namespace Entente.Notebooks.Jupyter;

/// <summary>Notes for whoever looks into the kernel's own console: what it dropped and why. Bounded, so that an attacker cannot fill a disk.</summary>
internal sealed class KernelLog(TextWriter console)
{
    private const int Maximum = 200;
    private int lines;

    public void Write(string line)
    {
        var number = Interlocked.Increment(ref lines);
        if (number > Maximum) return;
        lock (console)
        {
            console.WriteLine($"entente kernel: {line}");
            if (number == Maximum) console.WriteLine("entente kernel: further notes are not written.");
            console.Flush();
        }
    }
}
