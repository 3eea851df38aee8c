namespace Entente.Grammar;

/// <summary>Tells lemmas: those that are known by heart, and otherwise by a script that a classifier chooses by the form's letters and its tag.</summary>
internal sealed class Lemmatizer
{
    private readonly Dictionary<(string Form, int Tag), string> known;
    private readonly LemmaScript[] scripts;
    private readonly LinearModel model;

    public Lemmatizer(IEnumerable<(string Form, int Tag, string Lemma)> known, IEnumerable<LemmaScript> scripts, LinearModel model)
    {
        this.known = known.ToDictionary(entry => (entry.Form, entry.Tag), entry => entry.Lemma);
        (this.scripts, this.model) = ([.. scripts], model);
    }

    public string Lemma(WordForm form, int tag, TagSet set)
    {
        if (known.TryGetValue((form.Text, tag), out var lemma)) return lemma;
        if (set.Parts[tag] != PartOfSpeech.Propn && !ReferenceEquals(form.Lower, form.Text) && known.TryGetValue((form.Lower, tag), out lemma)) return lemma;
        return ByScript(form, tag, set);
    }

    public string ByScript(WordForm form, int tag, TagSet set)
    {
        Span<uint> features = stackalloc uint[LemmaFeatures.Most];
        Span<int> scores = stackalloc int[scripts.Length];
        model.Score(features[..LemmaFeatures.Fill(features, form, set.Hashes[tag])], scores);
        var best = -1;
        for (var i = 0; i < scripts.Length; i++)
            if ((best < 0 || scores[i] > scores[best]) && scripts[i].Fits(form)) best = i;
        return best < 0 ? form.Lower : scripts[best].Apply(form);
    }

    public void Write(ModelWriter writer)
    {
        writer.Number(scripts.Length);
        foreach (var script in scripts)
        {
            writer.Byte((byte)(script.KeepsCase ? 1 : 0));
            writer.Number(script.Cut);
            writer.Text(script.Ending);
        }
        model.Write(writer);
        writer.Number(known.Count);
        foreach (var ((form, tag), lemma) in known.OrderBy(entry => entry.Key.Form, StringComparer.Ordinal).ThenBy(entry => entry.Key.Tag))
        {
            writer.Text(form);
            writer.Byte((byte)tag);
            writer.Text(lemma);
        }
    }

    public static Lemmatizer Read(ModelReader reader, int tagCount)
    {
        var scripts = new LemmaScript[reader.Count(256)];
        for (var i = 0; i < scripts.Length; i++) scripts[i] = new(reader.Byte() == 1, reader.Count(64), reader.Text());
        var model = LinearModel.Read(reader);
        reader.Check(model.ClassCount == scripts.Length && scripts.Length > 0);
        var known = new (string Form, int Tag, string Lemma)[reader.Count(reader.Rest)];
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = (reader.Text(), reader.Byte(), reader.Text());
            reader.Check(known[i].Tag < tagCount && known[i].Lemma.Length > 0);
            if (i == 0) continue;
            var order = string.CompareOrdinal(known[i - 1].Form, known[i].Form);
            reader.Check(order < 0 || order == 0 && known[i - 1].Tag < known[i].Tag);
        }
        return new(known, scripts, model);
    }
}
