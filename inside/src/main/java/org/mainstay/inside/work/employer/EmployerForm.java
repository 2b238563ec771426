package org.mainstay.inside.work.employer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.TypedForm;

/// What a worker typed about talking with an employer, and what of it needs another look.
public final class EmployerForm extends TypedForm {
  static final int WHO_MAX = 200;
  static final int WHAT_MAX = 2_000;
  static final int SAID_MAX = 4_000;

  /// A consent holds for a year at most: then they are asked anew.
  private static final int YEARS_MAX = 1;

  private static final int MONTHS_USUAL = 3;

  private EmployerForm(Map<String, String> sent) {
    super(sent);
  }

  /// As it was sent; the other form on the page is filled in as it was.
  static EmployerForm of(Map<String, String> sent, LocalDate today) {
    var whole = ready(today);
    whole.putAll(sent);
    return new EmployerForm(whole);
  }

  /// Ready to be filled in: today, and for three months.
  static EmployerForm fresh(LocalDate today) {
    return new EmployerForm(ready(today));
  }

  private static Map<String, String> ready(LocalDate today) {
    var ready = new HashMap<>(London.boxes("given", today));
    ready.putAll(London.boxes("until", today.plusMonths(MONTHS_USUAL)));
    ready.putAll(London.boxes("on", today));
    return ready;
  }

  /// A further thing that needs another look.
  EmployerForm refused(String field, String message) {
    refuse(field, message);
    return this;
  }

  /// What they agreed to, if all of it was given.
  Optional<Consent.Wish> wish(LocalDate today) {
    var who = words("who", WHO_MAX, "Type whom we may talk with, in 200 characters at most");
    var what = words("what", WHAT_MAX, "Type all that may be said, in 2,000 characters at most");
    if (!value("written").equals("yes")) {
      refuse("written", "Tick it once they have agreed in writing");
    }
    var given =
        needed(
            London.typedDay(sent(), "given").filter(day -> !day.isAfter(today)),
            "given",
            "Type the day on which they agreed, today or before");
    var until =
        needed(
            London.typedDay(sent(), "until")
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(YEARS_MAX))),
            "until",
            "Type the last day, from today to a year from now");
    return isFine()
        ? Optional.of(
            new Consent.Wish(
                who.orElseThrow(), what.orElseThrow(), given.orElseThrow(), until.orElseThrow()))
        : Optional.empty();
  }

  /// The day of a talk.
  Optional<LocalDate> on() {
    return needed(
        London.typedDay(sent(), "on"), "on", "Type the day of the talk, such as 23 11 2026");
  }

  /// What was said in it.
  Optional<String> said() {
    return words("said", SAID_MAX, "Write what was said, in 4,000 characters at most");
  }

  private Optional<String> words(String field, int max, String otherwise) {
    return needed(
        Optional.of(value(field).strip())
            .filter(typed -> !typed.isEmpty() && typed.length() <= max),
        field,
        otherwise);
  }
}
