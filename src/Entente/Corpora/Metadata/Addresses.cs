using System.Text.RegularExpressions;

namespace Entente.Corpora;

/// <summary>Finds the address an article was taken from, in the lines around it.</summary>
internal static partial class Addresses
{
    private static readonly string[] Shared = ["facebook.com", "twitter.com", "x.com", "instagram.com", "youtube.com", "youtu.be", "linkedin.com", "t.me", "telegram.me", "vk.com", "whatsapp.com", "tiktok.com", "wa.me", "bsky.app"];

    public static Article.Field? Find(MastheadLines page)
    {
        if (page.Labelled("url") is { } said) return said;
        foreach (var line in page.Last.Concat(page.First).Where(line => Cited().IsMatch(line)))
            if (In(line) is { } cited) return new("url", cited, "how to cite");
        foreach (var (lines, how) in new[] { (page.First, "first lines"), (page.Last, "last lines") })
            foreach (var line in lines.Where(line => Alone().IsMatch(line)))
                if (In(line) is { } alone && IsArticle(alone)) return new("url", alone, how, "an address on a line of its own");
        return null;
    }

    /// <summary>The first address in a line.</summary>
    public static string? In(string line) => Address().Match(line) is { Success: true } match ? match.Value.TrimEnd('.', ',', ';', ')', '>') : null;

    /// <summary>Whether an address leads to a page of its own rather than to an outlet's front page or to its account elsewhere.</summary>
    private static bool IsArticle(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.AbsolutePath.Length > 1
        && !Shared.Any(host => uri.Host == host || uri.Host.EndsWith("." + host, StringComparison.Ordinal));

    [GeneratedRegex(@"https?://[^\s<>""\]]{4,500}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\W*https?://\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b(accessed|retrieved|available at|cite as|to cite this|how to cite|permalink|originally published|original article|first published)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Cited();
}
