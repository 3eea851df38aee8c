namespace Entente.Notebooks.Running;

/// <summary>A parameter and the value it has in one notebook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Given">What was given for it; <see langword="null"/> where the notebook's own value stands.</param>
/// <param name="Used">
/// The value that the notebook sees: a path that was given is rewritten to be relative to the notebook's folder. <see langword="null"/> where
/// the notebook's own value is not a plain constant.
/// </param>
public sealed record ParameterValue(string Name, string? Given, string? Used);
