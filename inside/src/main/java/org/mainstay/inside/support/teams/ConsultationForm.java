package org.mainstay.inside.support.teams;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.TypedForm;

/// What a worker typed about a talk, and what of it needs another look.
public final class ConsultationForm extends TypedForm {
  private ConsultationForm(Map<String, String> sent) {
    super(sent);
  }

  static ConsultationForm of(Map<String, String> sent) {
    return new ConsultationForm(sent);
  }

  /// Ready to be filled in: half an hour, some day of this month.
  static ConsultationForm fresh(LocalDate today) {
    var ready = new HashMap<String, String>();
    ready.put("day-month", today.getMonthValue() + "");
    ready.put("day-year", today.getYear() + "");
    ready.put("minutes", "30");
    return new ConsultationForm(ready);
  }

  /// What was asked for, if all of it was given.
  Optional<Wish> wish(Instant now) {
    var day = needed(London.typedDay(sent(), "day"), "day", "Type a day, such as 1 12 2026");
    var time = needed(London.typedTime(value("time")), "time", "Type a time, such as 14:30");
    var starts = day.flatMap(on -> time.flatMap(at -> London.at(on, at)));
    if (day.isPresent() && time.isPresent() && starts.filter(now::isBefore).isEmpty()) {
      refuse("day", "That time is over. Type one that is still to come");
    }
    var minutes =
        needed(
            Optional.of(value("minutes").strip())
                .filter(typed -> typed.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(
                    typed ->
                        typed >= Consultation.MINUTES_MIN && typed <= Consultation.MINUTES_MAX),
            "minutes",
            "Type how many minutes, from 5 to 240");
    String how = value("how").strip();
    if (how.isEmpty() || how.length() > Consultation.HOW_MAX) {
      refuse("how", "Say how it takes place, in at most 200 characters");
    }
    return isFine()
        ? Optional.of(new Wish(starts.orElseThrow(), minutes.orElseThrow(), how))
        : Optional.empty();
  }

  /// A talk as somebody wants it booked.
  record Wish(Instant starts, int minutes, String how) {}
}
