package org.mainstay.inside.support.repeating;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.support.ContactsView;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Select;

/// The form to book appointments that repeat, and before they are booked the days of which
/// something stands in the way.
///
/// @param days every day of the wish, to be chosen from; empty before it was typed
public record RepeatView(
    CaseHead head, String path, ContactsView.Lists lists, List<Day> days, RepeatForm form)
    implements Drawn {
  public RepeatView {
    days = List.copyOf(days);
  }

  /// One day: whether it is chosen unless somebody says otherwise.
  public record Day(Choice.Item choice, boolean isChosen) {}

  /// What a form that was looked at sends on as it was.
  public List<String> kept() {
    return List.of(
        "key",
        "day-day",
        "day-month",
        "day-year",
        "time",
        "minutes",
        "type",
        "medium",
        "mode",
        "worker",
        "weeks",
        "count");
  }

  /// The days to be chosen from.
  public List<Choice.Item> choices() {
    return days.stream().map(Day::choice).toList();
  }

  /// Those that are ticked.
  public Set<String> chosen() {
    return days.stream()
        .filter(Day::isChosen)
        .map(day -> day.choice().value())
        .collect(Collectors.toSet());
  }

  /// How often.
  public List<Select.Line> weeks() {
    return IntStream.rangeClosed(1, Repeat.WEEKS_MAX)
        .<Select.Line>mapToObj(
            weeks ->
                new Select.Line.Option(
                    weeks + "", weeks == 1 ? "Every week" : "Every %d weeks".formatted(weeks)))
        .toList();
  }
}
