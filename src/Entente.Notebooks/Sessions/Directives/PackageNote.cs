using System.Net;

namespace Entente.Notebooks.Sessions;

/// <summary>Says beneath a cell which packages it got, with the versions that were found: what a reader needs to do the same.</summary>
internal static class PackageNote
{
    public static void Show(OutputCollector outputs, IReadOnlyList<string> packages) => outputs.Display(null, new MimeBundle(
        KeyValuePair.Create("text/plain", $"Packages: {string.Join("; ", packages)}"),
        KeyValuePair.Create("text/html", $"<p>Packages: {string.Join("; ", packages.Select(WebUtility.HtmlEncode))}</p>")), isResult: false);
}
