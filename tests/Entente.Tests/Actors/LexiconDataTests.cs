using Entente.Actors;
using Entente.Corpora;
using Entente.Frames;

namespace Entente.Tests.Actors;

/// <summary>What the two tables of data/lexicon promise to researchers: complete for the states, dated for the persons, one holder an office.</summary>
public sealed class LexiconDataTests
{
    private const string UnitedNations = """
        AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG COD
        CRI CIV HRV CUB CYP CZE DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ
        IRL ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR
        NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM
        ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK TZA THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR USA URY UZB VUT VEN VNM YEM ZMB ZWE
        """;

    /// <summary>Their official name is their name (ISO 3166-1), so it is listed once.</summary>
    private const string OfficialIsName = "ATG BLZ BIH CAN CAF COG COD DOM GEO GRD HUN ISL IRL JAM JPN MNG MNE NZL ROU LCA VCT SLB TKM TUV UKR ARE";

    /// <summary>Their capital has the state's name (Djibouti, San Marino), is an actor's already (Brussels), or is an English word or given name (Malé, Victoria).</summary>
    private const string NoCapital = "DJI SMR BEL MDV SYC";

    /// <summary>Offices that several persons hold at a time.</summary>
    private static readonly string[] Shared =
    [
        "Member of", "Co-chair", "Special ", "EU Special", "EU mediator", "UN envoy", "Personal Envoy", "Foreign policy", "Deputy", "First Deputy", "Leader of the opposition", "Leader of the PKK", "Leader of Hamas",
        "Chechen field commander",
    ];

    private static readonly Lazy<List<Office>> Table = new(() => [.. ReadTable()]);

    private sealed record Office(string Person, string Of, string Name, DateOnly? Since, DateOnly? Until, string Source);

    private static readonly string[] Codes = UnitedNations.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    public static TheoryData<string> Members => new(Codes);

    [Fact]
    public void The_United_Nations_have_193_members() => Assert.Equal(193, Codes.Distinct().Count());

    [Theory]
    [MemberData(nameof(Members))]
    public void Every_member_state_has_its_names(string code)
    {
        var lexicon = ActorLexicon.Default;
        Assert.Equal(ActorKind.State, lexicon[code].Kind);
        var kinds = lexicon.Names.Where(name => name.Actor == code).Select(name => name.Kind).ToHashSet();
        Assert.Contains(NameKind.Name, kinds);
        Assert.Contains(NameKind.Demonym, kinds);
        if (!OfficialIsName.Split(' ').Contains(code)) Assert.Contains(NameKind.Official, kinds);
        if (!NoCapital.Split(' ').Contains(code)) Assert.Contains(NameKind.Metonym, kinds);
    }

    [Fact]
    public void Every_member_state_has_persons_who_stand_for_it() =>
        Assert.Empty(Codes.Except(Table.Value.Select(office => office.Of)));

    [Fact]
    public void Every_actor_has_a_name() =>
        Assert.Empty(ActorLexicon.Default.Actors.Select(actor => actor.Id).Except(ActorLexicon.Default.Names.Select(name => name.Actor)));

    [Fact]
    public void Every_person_has_a_full_name() => Assert.All(
        ActorLexicon.Default.Actors.Where(actor => actor.Kind == ActorKind.Person && !actor.Name.Contains(' ')),
        actor => Assert.Contains(actor.Id, (string[])["SUHARTO", "SUGIONO"]));

    [Fact]
    public void Every_term_says_since_when_or_that_this_is_not_established() =>
        Assert.All(Table.Value, office => Assert.True(office.Since is not null || office.Source.Contains("not established"), office.ToString()));

    [Fact]
    public void Every_term_names_its_office_and_where_its_dates_are_from() =>
        Assert.All(Table.Value, office => Assert.True(office.Name.Length > 0 && office.Source.Length > office.Name.Length + 2, office.ToString()));

    [Fact]
    public void Terms_of_a_person_stand_in_the_order_of_time() => Assert.All(
        Table.Value.GroupBy(office => office.Person),
        terms => Assert.Equal(terms.OrderBy(office => office.Since ?? DateOnly.MinValue), terms));

    [Fact]
    public void One_office_has_one_holder_at_a_time()
    {
        var overlaps =
            from office in Table.Value
            where office.Since is not null && !Shared.Any(prefix => office.Name.StartsWith(prefix, StringComparison.Ordinal))
            group office by (office.Of, office.Name) into holders
            let inOrder = holders.OrderBy(office => office.Since).ThenBy(office => office.Until ?? DateOnly.MaxValue).ToList()
            from pair in inOrder.Zip(inOrder.Skip(1))
            where pair.Second.Since < (pair.First.Until ?? DateOnly.MaxValue)
            select $"{pair.First} and {pair.Second}";
        Assert.Empty(overlaps);
    }

    [Theory]
    [InlineData("lexicon/actors.csv", "of")]
    [InlineData("lexicon/names.csv", "actor")]
    [InlineData("lexicon/context.csv", "means")]
    [InlineData("words/family-name-first.txt", null)]
    public void Every_actor_that_a_file_speaks_of_is_in_the_lexicon(string file, string? column)
    {
        using var reader = new StreamReader(WordList.Open(file));
        var named = column is null
            ? WordList.Read(Path.GetFileName(file))
            : DataFrame.ParseCsv(reader.ReadToEnd(), new CsvOptions { InferTypes = false }).Column<string>(column).Present().Select(text => text.StartsWith("place ", StringComparison.Ordinal) ? text[6..] : text);
        Assert.Empty(named.Except(["=", "-", "place", "attribute", "parts", "elsewhere", ""]).Except(ActorLexicon.Default.Actors.Select(actor => actor.Id)));
        Assert.NotEmpty(named);
    }

    /// <summary>A name that is nobody wherever nothing speaks for it has rules that do.</summary>
    [Fact]
    public void No_rule_takes_a_name_from_its_actor_everywhere()
    {
        using var reader = new StreamReader(WordList.Open("lexicon/context.csv"));
        var rules = DataFrame.ParseCsv(reader.ReadToEnd(), new CsvOptions { InferTypes = false }).Rows.ToLookup(row => row.String("name")!);
        var owners = ActorLexicon.Default.Names.ToDictionary(name => name.Text, name => name.Actor);
        Assert.Empty(rules.Where(own => owners.ContainsKey(own.Key) && !own.Any(row => row.String("means") == "=" || row.String("means") == owners[own.Key]) && own.Any(row => row.String("scope") == "always")).Select(own => own.Key));
    }

    [Theory]
    [InlineData("Fighting spread to Srebrenica.", "BIH")]
    [InlineData("He left Mitrovica for Prizren.", "XKX XKX")]
    [InlineData("Shells fell on Kharkiv, Rafah and Aghdam.", "UKR GAZA AZE")]
    [InlineData("Bombs fell in Donetsk and Banja Luka.", "DONBAS REPUBLIKA-SRPSKA")]
    [InlineData("They met in Mexico City, Northern Ireland and French Guiana.", "MEX NORTHERN-IRELAND GUF")]
    public void Towns_of_conflicts_are_places_of_whom_they_belong_to(string text, string expected) => Assert.Equal(expected, Mentioned.Ids(text));

    [Theory]
    [InlineData("Tung Chee-hwa spoke. Tung left.", "1998-01-01", "TUNG-CHEE-HWA TUNG-CHEE-HWA")]
    [InlineData("Carrie Lam spoke. Lam left.", "2018-01-01", "CARRIE-LAM CARRIE-LAM")]
    [InlineData("Xi Jinping spoke. Xi left.", "2018-01-01", "XI-JINPING XI-JINPING")]
    public void Family_names_are_known_on_whichever_side_they_stand(string text, string date, string expected) => Assert.Equal(expected, Mentioned.Ids(text, date));

    [Theory]
    [InlineData("Dissolution of the Soviet Union was announced.", "SUN")]
    [InlineData("Burma protested.", "MMR")]
    [InlineData("The Swazi king left.", "SWZ")]
    [InlineData("Cote d'Ivoire protested.", "CIV")]
    [InlineData("Србија је одговорила.", "SRB")]
    [InlineData("Odnosi sa Azerbejdžanom su dobri.", "AZE")]
    [InlineData("The Islamic State of Iraq and the Levant claimed it.", "ISIS")]
    [InlineData("The Namibian minister left.", "NAM")]
    [InlineData("Papua New Guinea voted.", "PNG")]
    [InlineData("Guinea-Bissau voted.", "GNB")]
    [InlineData("Nigerien troops left.", "NER")]
    public void States_and_groups_are_found_under_their_other_names(string text, string expected) =>
        Assert.Contains(new[] { new Document("a", text) }.FindMentions(ActorLexicon.Default), mention => mention.Actor.Id == expected);

    private static IEnumerable<Office> ReadTable()
    {
        using var reader = new StreamReader(WordList.Open("lexicon/actors.csv"));
        foreach (var row in DataFrame.ParseCsv(reader.ReadToEnd(), new CsvOptions { InferTypes = false }).Rows)
        {
            string Text(string column) => row[column] as string ?? "";
            DateOnly? Day(string column) => Text(column) is { Length: > 0 } day ? DateOnly.ParseExact(day, "yyyy-MM-dd") : null;
            if (Text("kind") != "person") continue;
            yield return new(Text("id"), Text("of"), Text("source").Split(';')[0].Trim(), Day("since"), Day("until"), Text("source"));
        }
    }
}
