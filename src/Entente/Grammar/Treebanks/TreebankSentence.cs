namespace Entente.Grammar;

/// <summary>A sentence of a CoNLL-U file: its words, and its lines as they stand in the file, so that nothing is lost when it is written again.</summary>
/// <param name="Lines">All lines, comments, multiword tokens and empty nodes included.</param>
/// <param name="Words">The words, in order.</param>
/// <param name="BeginsDocument">Whether a comment says that a document begins here.</param>
internal sealed record TreebankSentence(IReadOnlyList<string> Lines, IReadOnlyList<TreebankWord> Words, bool BeginsDocument);
