using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Entente.Dates;

namespace Entente.Cli;

/// <summary>The verb <c>entente dates</c>.</summary>
internal static class DatesCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Articles in any form that 'entente read' takes, and folders of them.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "The table to write.", HelpName = "FILE.csv", DefaultValueFactory = _ => "dates.csv" };
        var date = new Option<DateOnly?>("--date")
        {
            Description = "The day from which 'yesterday' and 'last year' are counted in articles without a date of their own.",
            HelpName = "YYYY-MM-DD",
            CustomParser = Day,
        };
        var order = new Option<DayMonthOrder>("--order")
        {
            Description = "Whether 03/04/2021 has the day or the month first; judged article by article where it is not given.",
            HelpName = "day|month",
            CustomParser = Order,
        };
        var clean = new Option<bool>("--clean") { Description = "Leave out page furniture: navigation, image credits, notices." };
        var command = new Command("dates", 
            "Find the expressions of time in articles, and the days that they mean. "
            + "Count by first_day and last_day: they are the days meant, both included. past_* and future_* agree with timex and serve comparison with other tools: there an interval ends with the first day after it, and 'the last three decades' are whole decades of the calendar. "
            + "Of a year, 'early', 'mid' and 'late' are its thirds; of one counted from now ('late last year') its halves; of a month the days 1-15, 11-20 and 16 to the end; of a decade its first 3, middle 4 and last 3 years. "
            + "What stays open is told in ambiguity, and why in reason.") { inputs, output, date, order, clean };
        command.SetAction((arguments, cancellationToken) => Task.Run(() => new DatesCommandRun(
            arguments.GetValue(inputs)!, arguments.GetValue(output)!,
            new DateOptions { ReferenceDate = arguments.GetValue(date), Order = arguments.GetValue(order) }, arguments.GetValue(clean)).Run(cancellationToken), CancellationToken.None));
        return command;
    }

    private static DateOnly? Day(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        argument.AddError($"--date {text}: not a day. Write it as 2024-11-28.");
        return null;
    }

    private static DayMonthOrder Order(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (text is "day") return DayMonthOrder.DayFirst;
        if (text is "month") return DayMonthOrder.MonthFirst;
        argument.AddError($"--order {text}: it is 'day' or 'month'. Leave it out to have it judged article by article.");
        return DayMonthOrder.Auto;
    }
}
