namespace Entente.Notebooks.Sessions;

/// <summary>A value that is on show, and can be replaced where it stands: for progress, or for a chart that refines itself.</summary>
public sealed class DisplayedValue
{
    private readonly OutputCollector outputs;
    private readonly string id;
    private readonly string[] mimeTypes;

    internal DisplayedValue(OutputCollector outputs, string id, string[] mimeTypes) => (this.outputs, this.id, this.mimeTypes) = (outputs, id, mimeTypes);

    /// <summary>Shows another value in the place of this one, also from a later cell.</summary>
    public void Update(object? value) => outputs.Update(id, value, Display.Bundle(value, mimeTypes));
}
