using System.Reflection;

namespace Entente.Notebooks.Sessions;

/// <summary>A compiled and loaded piece of a cell.</summary>
/// <param name="Run">Runs it and gives its value.</param>
/// <param name="Instance">The object that has its variables, once it has begun to run.</param>
internal sealed record Submission(Func<Task<object?>> Run, Func<object?> Instance)
{
    /// <summary>The value of one of its variables; null where it has none, or none yet.</summary>
    public object? this[string variable] => Instance() is { } instance
        ? instance.GetType().GetField(variable, BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(instance)
        : null;
}
