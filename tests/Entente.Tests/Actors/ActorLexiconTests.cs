using Entente.Actors;
using Entente.Corpora;
using Entente.Tests.Corpora;

namespace Entente.Tests.Actors;

public sealed class ActorLexiconTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_lexicon_in_the_library_is_whole()
    {
        var lexicon = ActorLexicon.Default;
        Assert.All(lexicon.Names, name => Assert.NotNull(lexicon[name.Actor]));
        Assert.Equal(lexicon.Actors.Count, lexicon.Actors.Select(actor => actor.Id).Distinct().Count());
        Assert.Equal("Serbia", lexicon["SRB"].Name);
        Assert.All(lexicon.Actors, actor => Assert.False(string.IsNullOrEmpty(actor.Source)));
        Assert.All(lexicon.Actors.Where(actor => actor.Kind == ActorKind.Person), actor => Assert.NotEmpty(actor.Terms));
    }

    [Fact]
    public void An_unknown_actor_is_an_error_that_names_the_nearest()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => ActorLexicon.Default["Serbai"]);
        Assert.Contains("'Serbia' (SRB)", error.Message);
    }

    [Fact]
    public void With_adds_an_actor_and_leaves_the_lexicon_as_it_was()
    {
        var lexicon = ActorLexicon.Default.With(new Actor("AVIM", "Center for Eurasian Studies", ActorKind.Organisation), "AVİM");
        Assert.Equal("AVIM", Assert.Single(new[] { new Document("a", "AVIM published it.") }.FindMentions(lexicon)).Actor.Id);
        Assert.Throws<KeyNotFoundException>(() => ActorLexicon.Default["AVIM"]);
        Assert.Throws<LexiconException>(() => ActorLexicon.Default.With(new Actor("X", "X", ActorKind.State), "Serbia"));
    }

    [Fact]
    public void With_adds_names_of_any_kind()
    {
        var lexicon = ActorLexicon.Default.With(new ActorName("USA", "Ohioans", NameKind.Demonym), new ActorName("SRB", "Andrićev venac", NameKind.Metonym));
        Assert.Equal([MentionKind.Demonym, MentionKind.Metonym], new[] { new Document("a", "Ohioans wrote to Andrićev venac.") }.FindMentions(lexicon).Select(mention => mention.Kind));
        Assert.Contains("'Serbia' (SRB)", Assert.Throws<KeyNotFoundException>(() => ActorLexicon.Default.With(new ActorName("Serbai", "Srbija", NameKind.Name))).Message);
    }

    [Fact]
    public void With_takes_the_names_of_both_where_an_actor_is_given_twice()
    {
        var lexicon = ActorLexicon.Default.With([(new Actor("AVIM", "Center", ActorKind.Organisation), ["Avimcenter"]), (new Actor("AVIM", "Center for Eurasian Studies", ActorKind.Organisation), ["AVİM"])]);
        Assert.Equal("Center for Eurasian Studies", lexicon["AVIM"].Name);
        Assert.Equal(["AVIM", "AVIM"], new[] { new Document("a", "Avimcenter is AVIM.") }.FindMentions(lexicon).Select(mention => mention.Actor.Id));
    }

    [Fact]
    public void With_refuses_what_no_table_may_say()
    {
        Assert.Contains("2020-01-01", Assert.Throws<LexiconException>(() => ActorLexicon.Default.With(new Actor("NEW", "New One", ActorKind.Person) { Terms = [new("SRB", new(2021, 1, 1), new(2020, 1, 1))] })).Message);
        Assert.Contains("'New One' is blank", Assert.Throws<LexiconException>(() => ActorLexicon.Default.With(new Actor(" ", "New One", ActorKind.State))).Message);
        Assert.Contains("'New One' is blank", Assert.Throws<LexiconException>(() => ActorLexicon.Default.With(new Actor(null!, "New One", ActorKind.State))).Message);
    }

    [Fact]
    public void Two_rows_of_one_id_are_terms_of_one_actor()
    {
        folder.Write("actors.csv", "id,name,kind,of,since,until,source\nSRB,Serbia,state,,,,x\nSRB,Serbia again,state,,,,x\n");
        folder.Write("names.csv", "actor,name,as\nSRB,Serbia,name\n");
        var error = Assert.Throws<LexiconException>(() => ActorLexicon.Read(folder.Path)).Message;
        Assert.Contains("actors.csv, line 3", error);
        Assert.Contains("'Serbia' (state) in a row before", error);
    }

    [Theory]
    [InlineData("SRB,Serbia,state,,,,x", "SRB,,name", "names.csv, line 2")]
    [InlineData("SRB,,state,,,,x", "SRB,Serbia,name", "actors.csv, line 2")]
    [InlineData("SRB,Serbia,planet,,,,x", "SRB,Serbia,name", "'planet' is no kind")]
    [InlineData("SRB,Serbia,state,,,,x", "SRB,Serbia,nickname", "'nickname' is no as")]
    [InlineData("SRB,Serbia,state,,,,x", "XXX,Serbia,name", "no actor 'XXX'")]
    [InlineData("A,Somebody,person,SRB,2020-01-01,,x", "A,Somebody,person", "'SRB', which has no row")]
    [InlineData("SRB,Serbia,state,SRB,2020-01-01,2019-01-01,x", "SRB,Serbia,name", "before it starts")]
    [InlineData("SRB,Serbia,state,SRB,2020-13-01,,x", "SRB,Serbia,name", "'2020-13-01'")]
    public void A_row_that_cannot_be_used_is_an_error_that_names_file_and_line(string actor, string name, string expected)
    {
        folder.Write("actors.csv", "id,name,kind,of,since,until,source\n" + actor + "\n");
        folder.Write("names.csv", "actor,name,as\n" + name + "\n");
        Assert.Contains(expected, Assert.Throws<LexiconException>(() => ActorLexicon.Read(folder.Path)).Message);
    }

    [Theory]
    [InlineData("ZED,\"Zed,state,,,,x\nYED,Yed,state,,,,x")]
    [InlineData("ZED,Ze\"d,state,,,,x\nYED,Yed,state,,,,x")]
    public void A_stray_quotation_mark_is_an_error_that_names_file_and_line(string actors)
    {
        folder.Write("actors.csv", "id,name,kind,of,since,until,source\n" + actors + "\n");
        folder.Write("names.csv", "actor,name,as\nZED,Zed,name\n");
        Assert.Contains("actors.csv, line 2: the row cannot be cut into columns", Assert.Throws<LexiconException>(() => ActorLexicon.Read(folder.Path)).Message);
    }

    [Theory]
    [InlineData("id,name,kind,since,until,source\nZED,Zed,state,,,x\n", "actors.csv, line 1: there is no column 'of'")]
    [InlineData("id,name,kind,of,since,until,source\nZED,Zed,state\n", "actors.csv, line 2: the row has 3 fields")]
    public void A_column_or_field_that_is_missing_is_an_error(string actors, string expected)
    {
        folder.Write("actors.csv", actors);
        folder.Write("names.csv", "actor,name,as\nZED,Zed,name\n");
        Assert.Contains(expected, Assert.Throws<LexiconException>(() => ActorLexicon.Read(folder.Path)).Message);
    }

    [Fact]
    public void Actors_that_stand_for_themselves_or_for_nobody_are_refused()
    {
        var itself = new Actor("AAA", "Aland", ActorKind.State) { Terms = [new("AAA", null, null)] };
        Assert.Contains("stands for itself", Assert.Throws<LexiconException>(() => ActorLexicon.Default.With(itself)).Message);
        var nobody = new Actor("AAA", "Aland", ActorKind.State) { Terms = [new("BBB", null, null)] };
        Assert.Contains("'BBB'", Assert.Throws<LexiconException>(() => ActorLexicon.Default.With(nobody)).Message);
        Assert.Throws<LexiconException>(() => ActorLexicon.Default.With(new Actor("AAA", "Aland", ActorKind.State), " "));
        folder.Write("actors.csv", "id,name,kind,of,since,until,source\nA,Aland,state,B,,,x\nB,Bland,state,A,,,x\n");
        folder.Write("names.csv", "actor,name,as\nA,Aland,name\n");
        Assert.Throws<LexiconException>(() => ActorLexicon.Read(folder.Path));
    }

    [Fact]
    public void A_name_of_two_actors_is_refused_when_the_lexicon_is_read()
    {
        folder.Write("actors.csv", "id,name,kind,of,since,until,source\nA,Aland,state,,,,x\nB,Bland,state,,,,x\n");
        folder.Write("names.csv", "actor,name,as\nA,Same,name\nB,Same,name\n");
        Assert.Contains("names both A and B", Assert.Throws<LexiconException>(() => ActorLexicon.Read(folder.Path)).Message);
    }

    [Fact]
    public void A_missing_table_is_an_error() => Assert.Contains("actors.csv", Assert.Throws<LexiconException>(() => ActorLexicon.Read(folder.Path)).Message);

    [Fact]
    public void The_frame_has_a_row_for_each_name() => Assert.Equal(ActorLexicon.Default.Names.Count, ActorLexicon.Default.ToFrame().RowCount);
}
