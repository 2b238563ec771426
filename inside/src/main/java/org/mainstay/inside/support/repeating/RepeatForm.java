package org.mainstay.inside.support.repeating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.codes.TypedForm;
import org.mainstay.inside.trail.WorkerId;

/// What a worker typed about appointments that repeat, and what of it needs another look.
public final class RepeatForm extends TypedForm {
  private RepeatForm(Map<String, String> sent) {
    super(sent);
  }

  static RepeatForm of(Map<String, String> sent) {
    return new RepeatForm(sent);
  }

  /// Ready to be filled in: six times every week, with whoever is acting.
  static RepeatForm fresh(WorkerId worker, LocalDate today) {
    var ready = new HashMap<String, String>();
    ready.put("key", UUID.randomUUID().toString());
    ready.put("day-month", today.getMonthValue() + "");
    ready.put("day-year", today.getYear() + "");
    ready.put("minutes", "50");
    ready.put("type", AppointmentType.TREATMENT.code());
    ready.put("medium", Medium.FACE_TO_FACE.code());
    ready.put("mode", Mode.INDIVIDUAL.code());
    ready.put("worker", worker.toString());
    ready.put("weeks", "1");
    ready.put("count", "6");
    return new RepeatForm(ready);
  }

  /// About appointments that exist, from this one on.
  static RepeatForm about(Contact contact, String seen) {
    var ready = new HashMap<>(London.boxes("day", London.day(contact.plan().starts())));
    ready.put("time", London.time(contact.plan().starts()) + "");
    ready.put("seen", seen);
    return new RepeatForm(ready);
  }

  RepeatForm refused(String field, String message) {
    refuse(field, message);
    return this;
  }

  /// The wish, if all of it was given.
  ///
  /// @param mayMeet whether the person may be given to this worker
  Optional<Repeats.Wish> wish(Instant now, Predicate<WorkerId> mayMeet) {
    var starts = starts();
    starts
        .filter(at -> !at.isAfter(now))
        .ifPresent(_ -> refuse("day", "That time is over. Type one that is still to come"));
    var minutes =
        needed(
            number("minutes", Contact.MINUTES_MIN, Contact.MINUTES_MAX),
            "minutes",
            "Type how many minutes, from 1 to 480");
    var type = code(AppointmentType.class, "type", "Choose what the appointments are for");
    var medium = code(Medium.class, "medium", "Choose how they take place");
    var mode = code(Mode.class, "mode", "Choose with whom they take place");
    var worker = needed(id("worker").map(WorkerId::new), "worker", "Choose a worker");
    worker.filter(mayMeet.negate()).ifPresent(_ -> refuse("worker", Contacts.NOT_WITH_THEM));
    var weeks = needed(number("weeks", 1, Repeat.WEEKS_MAX), "weeks", "Choose how often");
    var count =
        needed(number("count", 2, Repeat.COUNT_MAX), "count", "Type how many times, from 2 to 26");
    var key = needed(id("key"), "day", "Open the page anew, then send it again");
    if (!isFine()) {
      return Optional.empty();
    }
    return Optional.of(
        new Repeats.Wish(
            key.orElseThrow(),
            new Contact.Plan(
                starts.orElseThrow(),
                minutes.orElseThrow(),
                new Contact.Manner(type.orElseThrow(), medium.orElseThrow(), mode.orElseThrow()),
                worker.orElseThrow(),
                true),
            weeks.orElseThrow(),
            count.orElseThrow()));
  }

  /// When the first begins, if day and time are on the clock here.
  Optional<Instant> starts() {
    var day = needed(London.typedDay(sent(), "day"), "day", "Type the day, such as 23 11 2026");
    var time = needed(London.typedTime(value("time")), "time", "Type the time, such as 14:30");
    var starts = day.flatMap(on -> time.flatMap(at -> London.at(on, at)));
    if (day.isPresent() && time.isPresent() && starts.isEmpty()) {
      refuse("time", "That time is not on the clock: it is the night the clocks go forward");
    }
    return starts;
  }

  boolean isAnyway() {
    return value("anyway").equals("yes");
  }

  private Optional<Integer> number(String name, int least, int most) {
    return Optional.of(value(name).strip())
        .filter(typed -> typed.matches("[0-9]{1,3}"))
        .map(Integer::parseInt)
        .filter(typed -> typed >= least && typed <= most);
  }

  private Optional<UUID> id(String name) {
    try {
      return Optional.of(UUID.fromString(value(name)));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
