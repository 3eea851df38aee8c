namespace Entente.Charts;

/// <summary>Draws a timeline: groups under their headings, items in lanes with their words beside them, and time below.</summary>
internal sealed class TimelineDrawing(TimelineModel model, Sheet sheet)
{
    private const double Inset = 5, LaneHeight = 10.5;

    /// <summary>What a page of a journal has for the plot, in points: 240 mm without axis and caption.</summary>
    private const double Page = 620;

    private const int TallFrom = 25;

    /// <summary>Numbers that stand for words are explained in the caption.</summary>
    public const string NumberNote = "Numbered in order of time; pointing at a mark shows what happened.";

    public void Draw()
    {
        var (left, right) = (sheet.Left + Inset, sheet.Right - Inset);
        var (low, high, ticks) = model.Axis((int)((right - left) / (model.Dated ? 46 : 58)));
        double X(double value) => left + (value / 2 - low / 2) / (high / 2 - low / 2) * (right - left);
        var headings = model.Groups.Count == 0 ? 0 : model.Items.Select(item => item.Group).Distinct().Count() * (sheet.Value.LineHeight + 6);
        var lanes = new TimelineLanes(X, TimelineSigns.Reach, sheet.Value, sheet.Left, sheet.Right);
        var layout = TimelineLayout.Of(model.Items, lanes, (int)((Page - sheet.Y - headings) / LaneHeight));
        // Who reads the upper lanes of a tall plot does not see the axis below it.
        if (layout.LaneCount > TallFrom) AxisDrawing.Above(sheet, ticks, X);
        var references = ReferenceDrawing.Above(sheet, model.Options.UprightLines, X, sheet.Left, sheet.Right);
        var (top, marks) = (sheet.Y, new List<Element>());
        foreach (var (group, places) in layout.Groups)
        {
            if (model.Groups.Count > 0) Heading(group, marks);
            foreach (var place in places) marks.Add(Mark(place, sheet.Y + (place.Lane + 0.5) * LaneHeight));
            sheet.Y += TimelineLayout.Lanes(places) * LaneHeight + 3;
        }
        var bottom = sheet.Y;
        AxisDrawing.Below(sheet, ticks, X, top, bottom, sheet.Left, sheet.Right, model.Options.XTitle);
        sheet.Add(new Segment(new(sheet.Left, bottom), new(sheet.Right, bottom), new(sheet.Theme.Axis, 0.9)));
        ReferenceDrawing.Upright(sheet, references, X, bottom);
        sheet.Add(marks);
        if (!layout.Numbered) return;
        sheet.Y += 3;
        sheet.Paragraph(NumberNote, sheet.Caption, sheet.Left, sheet.Width, 2);
    }

    private void Heading(int group, List<Element> marks)
    {
        marks.Add(new Segment(new(sheet.Left, sheet.Y), new(sheet.Right, sheet.Y), new(sheet.Theme.Axis, 0.5)));
        var wrapped = TextWrap.Wrap(model.Groups[group], sheet.Value with { Bold = true }, sheet.Width, 2);
        marks.AddRange(Sheet.Lines(wrapped, model.Groups[group], sheet.Value with { Bold = true }, sheet.Left, sheet.Y + 2, Anchor.Start).Select(line => (Label)line with { Halo = sheet.Theme.Background }));
        sheet.Y += wrapped.Lines.Count * sheet.Value.LineHeight + 3;
    }

    private Mark Mark(TimelinePlace place, double middle)
    {
        var sign = place.Item.End > place.Item.Start
            ? TimelineSigns.Period(place.From, place.To, middle, place.Item.Sign, sheet.Theme)
            : TimelineSigns.Event(new((place.From + place.To) / 2, middle), place.Item.Sign, sheet.Theme);
        if (place.Text.Length == 0) return new($"m{place.Item.Row}", model.Title(place.Item), [sign]);
        return new($"m{place.Item.Row}", model.Title(place.Item), [sign, Sheet.Centred(place.Text, place.TextAt, middle, place.Before ? Anchor.End : Anchor.Start,
            sheet.Value, place.Text == place.Item.Label ? null : place.Item.Label, sheet.Theme.Background)]);
    }
}
