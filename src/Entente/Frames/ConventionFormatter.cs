namespace Entente.Frames;

/// <summary>Writes a value in one MIME type; see <see cref="TypeFormatterSourceAttribute"/> for who calls it.</summary>
internal sealed class ConventionFormatter(string mimeType, Func<object, string> format)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        writer.Write(format(instance));
        return true;
    }
}
