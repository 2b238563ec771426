package org.mainstay.inside.huddle.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mainstay.inside.huddle.meeting.GoingHome.How;
import org.mainstay.inside.team.words.OurPages;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Select;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;

/// One worker's week, for themselves or for the lead.
public record WeekView(Span span, Week week, Hours.Agreed agreed, Reader reader, Errors errors)
    implements Drawn {
  private static final int STEP_MINUTES = 30;
  private static final int MOST_MINUTES = 840;
  private static final int GENTLY_FROM_MINUTES = 30;

  /// Which week, and the ways to the ones beside it.
  ///
  /// @param from its Monday, in words
  public record Span(String from, String before, String after) {}

  /// Who reads it.
  ///
  /// @param isOwn whether it is their own
  public record Reader(boolean isOwn, boolean isLead, LocalDate today) {}

  static String agreedName(DayOfWeek day) {
    return "agreed-" + day.getValue();
  }

  static String workedName(LocalDate day) {
    return "worked-" + day.getDayOfWeek().getValue();
  }

  public Table table() {
    var columns =
        List.of(
            Column.of("Day"),
            Column.of("Agreed"),
            Column.of("Worked"),
            Column.of("With people"),
            Column.of("Went home"));
    return Table.of("Day by day", columns, week.days().stream().map(WeekView::row).toList());
  }

  private static List<Cell> row(Week.Day day) {
    return List.of(
        Cell.of(name(day.on().getDayOfWeek())),
        Cell.of(day.agreedMinutes() == 0 ? "none" : Week.hours(day.agreedMinutes())),
        Cell.of(day.workedMinutes().map(Week::hours).orElse("not said")),
        Cell.of(day.heldMinutes() == 0 ? "none" : Week.hours(day.heldMinutes())),
        Cell.of(
            day.home()
                .map(how -> how == How.NOTHING_OPEN ? "with nothing open" : "after a word")
                .orElse("not said")));
  }

  /// What was and is, in sentences.
  public List<String> sentences() {
    var meetings = week.meetings();
    return List.of(
        "Contacts held: %d, together %s. Booked or without an outcome: %d."
            .formatted(meetings.held(), Week.hours(meetings.heldMinutes()), meetings.booked()),
        "Cases held now: %d.".formatted(week.openCases()),
        "Went home with nothing open on %d of 7 days.".formatted(week.home(How.NOTHING_OPEN)));
  }

  /// A gentle line if the week was longer than agreed; empty otherwise.
  public String gently() {
    int more = week.exceededMinutes();
    if (more < GENTLY_FROM_MINUTES) {
      return "";
    }
    var beginning = "%s more than agreed this week.".formatted(Week.hours(more));
    return reader.isOwn()
        ? beginning
            + " Take the time back soon, and bring it to supervision: it is not yours alone."
        : beginning + " Ask how it is, and what the team can take over.";
  }

  public List<Select> agreedBoxes() {
    return Arrays.stream(DayOfWeek.values())
        .map(
            day ->
                Select.labelled(agreedName(day), name(day))
                    .from(choices(agreed.on(day)))
                    .chosen(agreed.on(day) + "")
                    .errors(errors))
        .toList();
  }

  /// For each day of the week that has begun.
  public List<Select> workedBoxes() {
    return week.days().stream()
        .filter(day -> !day.on().isAfter(reader.today()))
        .map(
            day -> {
              var lines = new ArrayList<Select.Line>();
              lines.add(new Select.Line.Option("", "not said"));
              lines.addAll(choices(day.workedMinutes().orElse(0)));
              return Select.labelled(workedName(day.on()), name(day.on().getDayOfWeek()))
                  .from(lines)
                  .chosen(day.workedMinutes().map(Object::toString).orElse(""));
            })
        .toList();
  }

  private static List<Select.Line> choices(int now) {
    var lines = new ArrayList<Select.Line>();
    for (int minutes = 0; minutes <= MOST_MINUTES; minutes += STEP_MINUTES) {
      if (now > minutes - STEP_MINUTES && now < minutes) {
        lines.add(new Select.Line.Option(now + "", Week.hours(now)));
      }
      lines.add(new Select.Line.Option(minutes + "", Week.hours(minutes)));
    }
    return lines;
  }

  /// The Monday of this week, as an address names it.
  public String monday() {
    return week.days().getFirst().on().toString();
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  public OurPages others() {
    return new OurPages();
  }
}
