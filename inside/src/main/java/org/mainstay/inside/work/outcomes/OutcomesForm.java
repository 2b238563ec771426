package org.mainstay.inside.work.outcomes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.support.codes.TypedForm;
import org.mainstay.inside.work.WeeklyHours;

/// What a worker typed about what became of somebody's work, and what of it needs another look.
public final class OutcomesForm extends TypedForm {
  static final int NOTE_MAX = 2_000;

  private OutcomesForm(Map<String, String> sent) {
    super(sent);
  }

  /// As it was sent; the other form on the page is filled in as it was.
  static OutcomesForm of(Map<String, String> sent, LocalDate today) {
    var whole = new HashMap<>(London.boxes("on", today));
    whole.putAll(sent);
    return new OutcomesForm(whole);
  }

  /// Ready to be filled in.
  static OutcomesForm fresh(LocalDate today) {
    return of(Map.of(), today);
  }

  /// A further thing that needs another look.
  OutcomesForm refused(String field, String message) {
    refuse(field, message);
    return this;
  }

  /// What was heard, if all of it was given; hours are needed only of whoever works.
  Optional<JobOutcomes.Heard> heard() {
    var kind =
        needed(
            Arrays.stream(JobOutcome.Kind.values())
                .filter(one -> one.name().equals(value("outcome")))
                .findFirst(),
            "outcome",
            "Choose what became of it");
    var on = needed(London.typedDay(sent(), "on"), "on", "Type the day, such as 23 11 2026");
    var hours = NhsCode.find(WeeklyHours.class, value("hours"));
    if (kind.filter(JobOutcome.Kind::isAtWork).isPresent() && hours.isEmpty()) {
      refuse("hours", "Choose how many hours, or “Hours not known”");
    }
    if (value("note").length() > NOTE_MAX) {
      refuse("note", "A note has 2,000 characters at most: shorten it");
    }
    return isFine()
        ? Optional.of(
            new JobOutcomes.Heard(
                kind.orElseThrow(),
                on.orElseThrow(),
                kind.orElseThrow().isAtWork() ? hours.orElseThrow() : WeeklyHours.NOT_APPLICABLE,
                value("note")))
        : Optional.empty();
  }

  /// The time off sick, if it was given; its end may be left open.
  Optional<Absence> absence(LocalDate today) {
    var kind =
        needed(
            Arrays.stream(Absence.Kind.values())
                .filter(one -> one.name().equals(value("kind")))
                .findFirst(),
            "kind",
            "Choose what is said of it");
    var from =
        needed(
            London.typedDay(sent(), "from").filter(day -> !day.isAfter(today)),
            "from",
            "Type the first day off sick, today or before");
    boolean isEndOpen = (value("until-day") + value("until-month") + value("until-year")).isBlank();
    var until = London.typedDay(sent(), "until");
    if (!isEndOpen && until.filter(day -> from.filter(day::isBefore).isEmpty()).isEmpty()) {
      refuse("until", "Type the last day, not before the first, or leave it blank");
    }
    return isFine()
        ? Optional.of(new Absence(kind.orElseThrow(), from.orElseThrow(), until))
        : Optional.empty();
  }
}
