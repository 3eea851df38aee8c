namespace Entente.Tokens;

/// <summary>Tokens of one document while they are gathered.</summary>
internal struct TokenList() : DocumentTokenizer.ISink
{
    private readonly List<int> ids = [];
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    public readonly int Count => ids.Count;

    public readonly void Add(int id, int start, int end)
    {
        ids.Add(id);
        starts.Add(start);
        ends.Add(end);
    }

    public readonly (int[] Ids, int[] Starts, int[] Ends) ToArrays() => ([.. ids], [.. starts], [.. ends]);
}
