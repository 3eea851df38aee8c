namespace Entente.Topics;

/// <summary>The version that models are stamped with.</summary>
internal static class LibraryVersion
{
    public static string Current { get; } = typeof(LibraryVersion).Assembly.GetName().Version!.ToString(3);
}
