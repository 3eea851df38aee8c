using Entente.Corpora;

namespace Entente.Networks;

/// <summary>Adds a unit to those of <see cref="By"/>.</summary>
public static class ByTokens
{
    extension(By)
    {
        /// <summary>A window of tokens: <c>By.Tokens(20)</c>. <see cref="CoMentionUnit"/> says what it holds.</summary>
        /// <param name="count">How many tokens; 2 to 100,000.</param>
        /// <exception cref="ArgumentOutOfRangeException">It is another number.</exception>
        public static CoMentionUnit Tokens(int count) => CoMentionUnit.OfTokens(count);
    }
}
