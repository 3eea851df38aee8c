namespace Entente.Notebooks.Sessions;

/// <summary>The errors of a session, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static class Errors
{
    public static InsufficientExecutionStackException StackOverflow() => new(
        "Methods of this notebook call each other too deeply: the stack is used up. Look for a method that calls itself without an end, or write the recursion as a loop.");

    public static InvalidOperationException ProcessExit() => new(
        "The cell asked to end the process, which would also end the other notebooks. End the cell with `return;`, or throw an exception to say that it failed.");

    public static InvalidOperationException NobodyToAnswer() => new(
        "The cell waits for input, but this notebook runs with nobody there to answer. Make the answer a variable in the cell tagged `parameters`, and pass it with -p NAME=VALUE.");

    public static InvalidOperationException NoSingleKeys(bool headless) => headless ? NobodyToAnswer() : new(
        "The cell reads single characters, which a notebook cannot pass on. Read a whole line with Console.ReadLine().");

    public static InvalidOperationException NoCell() => new(
        "Nothing can be displayed here: no cell is running. Call display(…) from a cell, or from a task that a cell started.");
}
