using Entente.Corpora;

namespace Entente.Dates;

/// <summary>The grammar of expressions of time: rules over tokens, each of which looks a bounded number of tokens ahead; the longest match wins.</summary>
internal sealed partial class Grammar
{
    private const Role Starters = Role.Month | Role.Weekday | Role.Season | Role.Unit | Role.Today | Role.Cardinal | Role.Hundred | Role.Ordinal | Role.Decade | Role.Relative | Role.Anaphoric
        | Role.Same | Role.Part | Role.Comparative | Role.Commencing | Role.Rest | Role.Vague | Role.Half | Role.The | Role.Article | Role.My | Role.In | Role.On | Role.Until | Role.From | Role.Between
        | Role.By | Role.Since | Role.Before | Role.After | Role.For | Role.Within | Role.Now | Role.More | Role.Less | Role.Recent | Role.Every | Role.About | Role.Often | Role.Fuzzy
        | Role.QuarterLetter | Role.Holiday | Role.Number | Role.During;

    /// <summary>No expression of any sense holds more expressions inside each other.</summary>
    private const int DeepestNesting = 5;

    private readonly Dictionary<int, Match> simple = [];
    private int depth;
    private TokenRun run = new();

    /// <summary>The expressions of a run, in order.</summary>
    public void Read(TokenRun tokens, List<Reading> readings)
    {
        run = tokens;
        simple.Clear();
        for (var at = 0; at < run.Count;)
        {
            var match = (run[at].Roles & Starters) != 0 ? Longest(at) : Match.None;
            if (!match.Found)
            {
                at++;
                continue;
            }
            readings.Add(new(new TextSpan(run[at].Start, run[match.End - 1].End), match.Node!, match.IsForeign, NamesForeignMonth(at, match.End)));
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
        Consider(ref best, Range(at));
        Consider(ref best, Bound(at));
        Consider(ref best, About(at));
        Consider(ref best, Simple(at));
        Consider(ref best, Duration(at));
        Consider(ref best, Set(at));
        Consider(ref best, Vague(at));
        return best;

        void Consider(ref Match known, in Match match)
        {
            if (match.Found && match.End > known.End && !match.IsWeak && !IsRagged(at, match.End)) known = match;
        }
    }

    /// <summary>An expression that is no range and has no words around it, remembered by place.</summary>
    private Match Simple(int at)
    {
        if (simple.TryGetValue(at, out var known)) return known;
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
        best = Match.Longer(best, Weekday(at));
        best = Match.Longer(best, NamedDay(at));
        best = Match.Longer(best, NamedUnit(at));
        best = Match.Longer(best, PartOfYear(at));
        best = Match.Longer(best, Season(at));
        best = Match.Longer(best, Decade(at));
        best = Match.Longer(best, Holiday(at));
        best = Match.Longer(best, Remainder(at));
        best = Match.Longer(best, Around(at));
        best = Match.Longer(best, Shift(at));
        best = Match.Longer(best, Span(at));
        best = Match.Longer(best, Part(at));
        depth--;
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
        return Is(end - 1, Role.Number) && IsGlue(end) && Is(end + 1, Role.Number);
    }

    /// <summary>Whether figures count or name something: "No. 25", "Articles 5/2020".</summary>
    private bool IsCount(int at)
    {
        for (var steps = 0; steps < 3 && Is(at - 1, Role.Sign) && Is(at - 2, Role.Number); steps++) at -= 2;
        return Is(at - 1, Role.Counter) || (IsSign(at - 1, '.') && Is(at - 2, Role.Counter));
    }

    /// <summary>Whether a clause ends here: at a full stop, a comma, or the end of the run where no word follows.</summary>
    private bool IsClauseEnd(int at) => at >= run.Count ? !run.PrecedesWord : Is(at, Role.Sign) && !IsSign(at, '-') && !IsSign(at, '/') && !Is(at + 1, Role.Number);

    /// <summary>Whether a word that is no part of dates begins here with a small letter.</summary>
    private bool IsSmallWord(int at) => at == run.Count && run.PrecedesWord && run.PrecedesSmall;

    private bool IsCapitalWord(int at) => at == run.Count && run.PrecedesWord && !run.PrecedesSmall;
}
