package org.mainstay.inside.support.offering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

/// What a worker typed to offer times, and what of it needs another look.
public final class OfferForm extends TypedForm {
  private OfferForm(Map<String, String> sent) {
    super(sent);
  }

  static OfferForm of(Map<String, String> sent) {
    return new OfferForm(sent);
  }

  /// Ready to be filled in: a week to choose, with whoever is acting.
  static OfferForm fresh(WorkerId worker, LocalDate today) {
    var filled = new HashMap<>(London.boxes("until", today.plusDays(7)));
    filled.put("minutes", "50");
    filled.put("type", AppointmentType.TREATMENT.code());
    filled.put("medium", Medium.FACE_TO_FACE.code());
    filled.put("mode", Mode.INDIVIDUAL.code());
    filled.put("worker", worker.toString());
    return new OfferForm(filled);
  }

  /// With whom, how, how long and until when, if all of it was given.
  ///
  /// @param mayMeet whether the person may be given to this worker
  Optional<Offer.Terms> terms(Instant now, Predicate<WorkerId> mayMeet) {
    var type = code(AppointmentType.class, "type", "Choose what the appointment is for");
    var medium = code(Medium.class, "medium", "Choose how it takes place");
    var mode = code(Mode.class, "mode", "Choose with whom it takes place");
    var minutes = needed(minutes(), "minutes", "Type how many minutes, from 1 to 480");
    var worker = needed(worker(), "worker", "Choose a worker");
    worker.filter(mayMeet.negate()).ifPresent(_ -> refuse("worker", Contacts.NOT_WITH_THEM));
    var until =
        needed(
            London.typedDay(sent(), "until").map(London::lastMinute).filter(now::isBefore),
            "until",
            "Type the last day on which they can choose, today or later");
    if (!isFine()) {
      return Optional.empty();
    }
    return Optional.of(
        new Offer.Terms(
            worker.orElseThrow(),
            new Contact.Manner(type.orElseThrow(), medium.orElseThrow(), mode.orElseThrow()),
            minutes.orElseThrow(),
            until.orElseThrow()));
  }

  /// The times, one a line, if each can be read and is still to come.
  List<Instant> times(Instant now) {
    var times = new ArrayList<Instant>();
    for (String line : value("times").lines().filter(line -> !line.isBlank()).toList()) {
      var time = London.typedMoment(line.strip());
      if (time.isEmpty()) {
        refuse("times", "Type each time as a day and a clock time, such as 23/11/2026 14:30");
        return List.of();
      }
      if (!time.get().isAfter(now)) {
        refuse("times", London.words(time.get()) + " is over. Type times that are still to come");
        return List.of();
      }
      times.add(time.get());
    }
    if (times.isEmpty() || times.size() > Offer.SLOTS_MAX) {
      refuse("times", "Type 1 to %d times, one a line".formatted(Offer.SLOTS_MAX));
      return List.of();
    }
    return times;
  }

  private Optional<Integer> minutes() {
    return Optional.of(value("minutes").strip())
        .filter(typed -> typed.matches("[0-9]{1,3}"))
        .map(Integer::parseInt)
        .filter(typed -> typed >= Contact.MINUTES_MIN && typed <= Contact.MINUTES_MAX);
  }

  private Optional<WorkerId> worker() {
    try {
      return Optional.of(new WorkerId(UUID.fromString(value("worker"))));
    } catch (IllegalArgumentException notAWorker) {
      return Optional.empty();
    }
  }
}
