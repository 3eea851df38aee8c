namespace Entente.Notebooks.Running;

/// <summary>Whether two paths name the same file, by the habit of the system.</summary>
internal static class FileNames
{
    private static readonly StringComparison Habit = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public static bool AreSame(string? left, string? right) => string.Equals(left, right, Habit);
}
