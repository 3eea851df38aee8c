namespace Entente.Tokens;

/// <summary>What reading a batch of documents gave.</summary>
/// <param name="Number">Its place in the stream.</param>
/// <param name="Terms">The vocabulary of the thread that read it.</param>
/// <param name="TermsBefore">The size of that vocabulary before it.</param>
/// <param name="TermsAfter">And after it.</param>
/// <param name="Numbers">The numbers of that vocabulary's terms in the whole, as far as they are known.</param>
/// <param name="Read">What each document gave, in the numbers of that vocabulary.</param>
internal sealed record ReadBatch<TLocal>(int Number, TermTable Terms, int TermsBefore, int TermsAfter, TermNumbers Numbers, TLocal[] Read);
