using System.Globalization;
using System.Text.Json;
using Entente.Corpora;
using Entente.Dates;

namespace Entente.Tests.Dates;

/// <summary>One case of the public specification in <c>specification/</c>, and this library's answer to it.</summary>
internal sealed record SpecificationCase(string File, int Number, string Input, IReadOnlyList<string> Expected, IReadOnlyList<string> Words, IReadOnlyList<string> Found, IReadOnlyList<string> FoundWords)
{
    public bool HasValues => Expected.SequenceEqual(Found);

    public bool HasWords => Words.SequenceEqual(FoundWords, StringComparer.OrdinalIgnoreCase);

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Entente.Tests", "Dates", "specification");

    public static IReadOnlyList<SpecificationCase> All(string file) =>
        [.. JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Folder, file))).RootElement.EnumerateArray().Select((json, number) => Read(file, number, json))];

    private static SpecificationCase Read(string file, int number, JsonElement json)
    {
        var input = json.GetProperty("Input").GetString()!;
        DateOnly? reference = json.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var time)
            ? DateOnly.FromDateTime(DateTime.Parse(time.GetString()!, CultureInfo.InvariantCulture)) : null;
        var results = json.GetProperty("Results").EnumerateArray().ToList();
        var found = new Corpus(new Document("case", input) { Date = reference }).FindDates()
            .Where(mention => mention.Kind == (file.Contains("Period", StringComparison.Ordinal) ? DateKind.Interval : DateKind.Date)).ToList();
        return new(file, number, input,
            [.. results.Select(result => result.GetProperty("Value")).Select(value => Line(value.GetProperty("Timex").GetString()!, Ends(value.GetProperty("PastResolution")), Ends(value.GetProperty("FutureResolution"))))],
            [.. results.Select(result => result.GetProperty("Text").GetString()!)],
            [.. found.Select(mention => Line(mention.Timex, Ends(mention.Past, mention.Kind), Ends(mention.Future, mention.Kind)))],
            [.. found.Select(mention => mention.Span.In(input))]);
    }

    private static string Line(string timex, string past, string future) => $"{timex} past {past} future {future}";

    private static string Ends(JsonElement resolution) => resolution.TryGetProperty("date", out var date) ? date.GetString()!
        : $"{(resolution.TryGetProperty("startDate", out var start) ? start.GetString() : "")}..{(resolution.TryGetProperty("endDate", out var end) ? end.GetString() : "")}";

    private static string Ends(DateResolution? resolution, DateKind kind) => kind == DateKind.Date
        ? resolution is { } day ? $"{day.Start:yyyy-MM-dd}" : "0001-01-01"
        : $"{resolution?.Start:yyyy-MM-dd}..{resolution?.End:yyyy-MM-dd}";
}
