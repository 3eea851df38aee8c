using System.Globalization;

namespace Entente.Relations;

/// <summary>Puts labels in an order, or reads them as numbers.</summary>
internal static class Scale
{
    /// <summary>The labels from low to high: as the order says, else as numbers.</summary>
    public static IReadOnlyList<string> Ranked(IReadOnlyList<string> labels, IReadOnlyList<string>? order)
    {
        if (order is null) return [.. labels.OrderBy(Number)];
        return labels.FirstOrDefault(label => !order.Contains(label)) is { } stranger ? throw Errors.NotInOrder(stranger, order) : order;
    }

    public static double Number(string label) =>
        double.TryParse(label, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : throw Errors.NoNumber(label);
}
