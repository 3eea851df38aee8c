using Entente.Corpora;

namespace Entente.Dates;

/// <summary>The grammar of expressions of time: rules over tokens, each of which looks a bounded number of tokens ahead; the longest match wins.</summary>
internal sealed partial class DateGrammar
{
    private const Role Starters = Role.Month | Role.Weekday | Role.Season | Role.Unit | Role.Today | Role.Cardinal | Role.Hundred | Role.Ordinal | Role.Decade | Role.Relative | Role.Anaphoric
        | Role.Same | Role.Part | Role.Comparative | Role.Commencing | Role.Rest | Role.Vague | Role.Half | Role.The | Role.Article | Role.My | Role.In | Role.On | Role.Until | Role.From | Role.Between
        | Role.By | Role.Since | Role.Before | Role.After | Role.For | Role.Within | Role.Now | Role.More | Role.Less | Role.Recent | Role.Every | Role.About | Role.Often | Role.Fuzzy
        | Role.QuarterLetter | Role.Holiday | Role.Number | Role.During | Role.Mixed;

    /// <summary>What a number with a unit can begin with.</summary>
    private const Role Quantities = Role.Number | Role.Cardinal | Role.Article | Role.Vague | Role.Half;

    /// <summary>No expression of any sense holds more expressions inside each other.</summary>
    private const int DeepestNesting = 5;

    private Match[] simple = [];
    private bool[] known = [];
    private int depth;
    private TokenRun run = new();

    /// <summary>The expressions of a run, in order.</summary>
    public void Read(TokenRun tokens, List<Reading> readings)
    {
        run = tokens;
        if (known.Length < run.Count) (simple, known) = (new Match[run.Count * 2], new bool[run.Count * 2]);
        Array.Clear(known, 0, run.Count);
        for (var at = 0; at < run.Count;)
        {
            var match = (run[at].Roles & Starters) != 0 ? Longest(at) : Match.None;
            if (!match.Found)
            {
                at++;
                continue;
            }
            readings.Add(new(new TextSpan(run[at].Start, run[match.End - 1].End), match.Node!, match.IsForeign, NamesForeignMonth(at, match.End), match.IsForeign && run[at].IsSurely(Role.Weekday)));
            at = match.End;
        }
    }

    private bool NamesForeignMonth(int at, int end)
    {
        for (; at < end; at++) if (IsForeignMonth(at)) return true;
        return false;
    }

    private Match Longest(int at)
    {
        var best = Match.None;
        var token = run[at];
        Consider(ref best, Range(at));
        if (token.Is(Role.Since | Role.Until | Role.By | Role.Before | Role.After)) Consider(ref best, Bound(at));
        if (token.Is(Role.About)) Consider(ref best, About(at));
        Consider(ref best, Simple(at));
        if (token.Is(Quantities | Role.More | Role.Less | Role.About | Role.Unit)) Consider(ref best, Duration(at));
        if (token.Is(Role.Often | Role.Weekday | Role.Every | Role.Cardinal | Role.Number)) Consider(ref best, Set(at));
        if (token.Is(Role.Fuzzy | Role.Now | Role.The | Role.Recent | Role.Relative | Role.Anaphoric | Role.Unit)) Consider(ref best, Vague(at));
        return best;

        void Consider(ref Match longest, in Match match)
        {
            if (match.Found && match.End > longest.End && !match.IsWeak && !IsRagged(at, match.End)) longest = match;
        }
    }

    /// <summary>An expression that is no range and has no words around it, remembered by place.</summary>
    private Match Simple(int at)
    {
        if (at >= run.Count) return Match.None;
        if (known[at]) return simple[at];
        if (depth == DeepestNesting) return Match.None;
        depth++;
        var token = At(at);
        var best = Match.None;
        if (token.Is(Role.Number | Role.Month | Role.Weekday | Role.The | Role.Ordinal | Role.Cardinal | Role.Relative | Role.Unit))
        {
            best = Match.Longer(best, Figures(at));
            best = Match.Longer(best, CalendarDay(at));
            best = Match.Longer(best, NthWeekday(at));
            best = Match.Longer(best, CalendarMonth(at));
            best = Match.Longer(best, Year(at));
            best = Match.Longer(best, BareDay(at));
        }
        if (token.Is(Role.Number | Role.Month | Role.The | Role.Mixed)) best = Match.Longer(best, Impossible(at));
        if (token.Is(Role.Weekday | Role.On | Role.Relative)) best = Match.Longer(best, Weekday(at));
        if (token.Is(Role.Today | Role.The | Role.Unit)) best = Match.Longer(best, NamedDay(at));
        if (token.Is(Role.The | Role.My | Role.Unit | Role.Relative | Role.Anaphoric | Role.Same)) best = Match.Longer(best, NamedUnit(at));
        if (token.Is(Role.The | Role.Number | Role.Ordinal | Role.Cardinal | Role.Relative | Role.Unit | Role.QuarterLetter)) best = Match.Longer(best, PartOfYear(at));
        if (token.Is(Role.The | Role.Relative | Role.Season)) best = Match.Longer(best, Season(at));
        if (token.Is(Role.The | Role.Number | Role.Ordinal | Role.Cardinal | Role.Decade | Role.Article) || token.IsSign('\'')) best = Match.Longer(best, Decade(at));
        if (token.Is(Role.Holiday | Role.Relative)) best = Match.Longer(best, Holiday(at));
        if (token.Is(Role.The | Role.Rest | Role.Comparative)) best = Match.Longer(best, Remainder(at));
        if (token.Is(Role.The | Role.Unit | Role.Commencing)) best = Match.Longer(best, Around(at));
        if (token.Is(Quantities | Role.In)) best = Match.Longer(best, Shift(at));
        if (token.Is(Quantities | Role.The | Role.Relative | Role.Within | Role.More | Role.Less | Role.For | Role.Ordinal)) best = Match.Longer(best, Span(at));
        if (token.Is(Role.Part)) best = Match.Longer(best, Part(at));
        depth--;
        known[at] = true;
        return simple[at] = best;
    }

    /// <summary>The token at a place; one without roles outside the run.</summary>
    private Token At(int at) => at >= 0 && at < run.Count ? run[at] : default;

    private bool Is(int at, Role role) => at >= 0 && at < run.Count && run[at].Is(role);

    private bool IsSign(int at, char sign) => at >= 0 && at < run.Count && run[at].IsSign(sign);

    /// <summary>The place after a token of that role, or the same place.</summary>
    private int Past(int at, Role role) => Is(at, role) ? at + 1 : at;

    private int Past(int at, char sign) => IsSign(at, sign) ? at + 1 : at;

    /// <summary>A sign that joins figures without white space around it.</summary>
    private bool IsGlue(int at) => Is(at, Role.Sign) && !run[at].Has(TokenForm.Spaced) && at + 1 < run.Count && !run[at + 1].Has(TokenForm.Spaced);

    /// <summary>Whether a match tears figures apart, as in 12/2020/55, or the figures count or name something, as in "No. 12/2020".</summary>
    private bool IsRagged(int at, int end)
    {
        if (Is(at, Role.Number) && IsCount(at)) return true;
        if (Is(at, Role.Number) && IsGlue(at - 1) && Is(at - 2, Role.Number) && !run[at].Has(TokenForm.Plural)) return true;
        return Is(end - 1, Role.Number) && ((IsGlue(end) && Is(end + 1, Role.Number)) || (IsSign(end, '.') && end + 1 == run.Count && run.PrecedesGlued));
    }

    /// <summary>Whether figures count or name something: "No. 25", "Articles 5/2020".</summary>
    private bool IsCount(int at)
    {
        for (var steps = 0; steps < 3 && Is(at - 1, Role.Sign) && Is(at - 2, Role.Number); steps++) at -= 2;
        return Is(at - 1, Role.Counter) || (IsSign(at - 1, '.') && Is(at - 2, Role.Counter));
    }

    /// <summary>Whether a clause ends here: at a full stop, a comma, or the end of the run where no word follows.</summary>
    private bool IsClauseEnd(int at) => at >= run.Count ? !run.PrecedesWord : Is(at, Role.Sign) && !IsSign(at, '-') && !IsSign(at, '/') && !Is(at + 1, Role.Number) && !(at + 1 == run.Count && run.PrecedesGlued);

    /// <summary>Whether a word that is no part of dates begins here with a small letter.</summary>
    private bool IsSmallWord(int at) => at == run.Count && run.PrecedesWord && run.PrecedesSmall;

    private bool IsCapitalWord(int at) => (at == run.Count && run.PrecedesWord && !run.PrecedesSmall) || (Is(at, Role.Counted) && run[at].Has(TokenForm.Capital));
}
