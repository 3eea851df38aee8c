using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Entente.Notebooks.Jupyter;

/// <summary>Ends the kernel when the front end that started it is gone: one that was killed cannot ask. It names itself in <c>JPY_PARENT_PID</c>.</summary>
internal static class ParentWatch
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Watches, on a thread of its own, and calls back once.</summary>
    public static void Start(Action ended)
    {
        if (!long.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), CultureInfo.InvariantCulture, out var parent) || parent <= 1) return;
        new Thread(() =>
        {
            if (OperatingSystem.IsWindows()) WaitForHandle((nint)parent);
            else WaitForProcess((int)parent);
            ended();
        }, 256 * 1024) { IsBackground = true, Name = "parent watch" }.Start();
    }

    // On Windows the variable holds a handle to the process, which the kernel has inherited.
    private static void WaitForHandle(nint handle)
    {
        using var wait = new EventWaitHandle(false, EventResetMode.ManualReset);
        wait.SafeWaitHandle = new SafeWaitHandle(handle, ownsHandle: false);
        wait.WaitOne();
    }

    // A dead parent that nobody has buried still looks alive; but its children have another parent by then.
    private static void WaitForProcess(int parent)
    {
        var isOurs = ParentOf() == parent;
        while (isOurs ? ParentOf() == parent : IsAlive(parent)) Thread.Sleep(Interval);
    }

    private static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "getppid")]
    private static extern int ParentOf();
}
