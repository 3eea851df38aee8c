namespace Entente.Charts;

/// <summary>Boxes found by where they are, so that asking whether a place is free does not look at all of them.</summary>
internal sealed class BoxIndex
{
    private const double Side = 32;

    private readonly Dictionary<(int, int), List<Box>> tiles = [];

    public void Add(Box box)
    {
        foreach (var tile in Tiles(box))
        {
            if (!tiles.TryGetValue(tile, out var boxes)) tiles[tile] = boxes = [];
            boxes.Add(box);
        }
    }

    /// <summary>Whether no box shares area with this place.</summary>
    public bool Free(Box place)
    {
        foreach (var tile in Tiles(place))
            if (tiles.TryGetValue(tile, out var boxes))
                foreach (var box in boxes)
                    if (box.Overlaps(place)) return false;
        return true;
    }

    private static IEnumerable<(int, int)> Tiles(Box box)
    {
        for (var x = (int)Math.Floor(box.Left / Side); x <= (int)Math.Floor(box.Right / Side); x++)
            for (var y = (int)Math.Floor(box.Top / Side); y <= (int)Math.Floor(box.Bottom / Side); y++)
                yield return (x, y);
    }
}
