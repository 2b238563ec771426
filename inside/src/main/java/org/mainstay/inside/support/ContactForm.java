package org.mainstay.inside.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.codes.TypedForm;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.sums.scales.Scale;

/// What a worker typed about an appointment, and what of it needs another look.
public final class ContactForm extends TypedForm {
  private ContactForm(Map<String, String> sent) {
    super(sent);
  }

  /// As it was sent.
  static ContactForm of(Map<String, String> sent) {
    return new ContactForm(sent);
  }

  /// Ready to be filled in, with the usual answers: until there was a first conversation, that.
  static ContactForm fresh(Stage stage, WorkerId worker, LocalDate day) {
    return new ContactForm(
        Map.of(
            "minutes",
            "50",
            "type",
            usual(stage).code(),
            "medium",
            Medium.FACE_TO_FACE.code(),
            "mode",
            Mode.INDIVIDUAL.code(),
            "worker",
            worker.toString(),
            "day-month",
            day.getMonthValue() + "",
            "day-year",
            day.getYear() + ""));
  }

  private static AppointmentType usual(Stage stage) {
    return stage.next().contains(Stage.ASSESSED)
        ? AppointmentType.ASSESSMENT
        : AppointmentType.TREATMENT;
  }

  /// Filled in with an appointment that exists.
  static ContactForm about(Contact contact) {
    var day = London.day(contact.plan().starts());
    var filled = new HashMap<>(London.boxes("day", day));
    filled.put("time", London.time(contact.plan().starts()) + "");
    filled.put("minutes", contact.plan().minutes() + "");
    filled.put("version", contact.version() + "");
    return new ContactForm(filled);
  }

  /// A further thing that needs another look.
  ContactForm refused(String field, String message) {
    refuse(field, message);
    return this;
  }

  boolean isUnplanned() {
    return value("unplanned").equals("yes");
  }

  int version() {
    try {
      return Integer.parseInt(value("version"));
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }

  /// The plan, if all of it was given.
  Optional<Contact.Plan> plan() {
    var starts = starts();
    var minutes = minutes();
    var type = code(AppointmentType.class, "type", "Choose what the appointment is for");
    var medium = code(Medium.class, "medium", "Choose how it takes place");
    var mode = code(Mode.class, "mode", "Choose with whom it takes place");
    var worker = worker();
    if (!isFine()) {
      return Optional.empty();
    }
    return Optional.of(
        new Contact.Plan(
            starts.orElseThrow(),
            minutes.orElseThrow(),
            new Contact.Manner(type.orElseThrow(), medium.orElseThrow(), mode.orElseThrow()),
            worker.orElseThrow(),
            !isUnplanned()));
  }

  /// When it begins, if day and time are on the clock here.
  Optional<Instant> starts() {
    var day = London.typedDay(sent(), "day");
    var time = London.typedTime(value("time"));
    if (day.isEmpty()) {
      refused("day", "Type the day, such as 23 11 2026");
    }
    if (time.isEmpty()) {
      refused("time", "Type the time, such as 14:30");
    }
    if (day.isEmpty() || time.isEmpty()) {
      return Optional.empty();
    }
    var starts = London.at(day.get(), time.get());
    if (starts.isEmpty()) {
      refused("time", "That time is not on the clock: it is the night the clocks go forward");
    }
    return starts;
  }

  /// How long it is or was.
  Optional<Integer> minutes() {
    try {
      int minutes = Integer.parseInt(value("minutes").strip());
      if (minutes >= Contact.MINUTES_MIN && minutes <= Contact.MINUTES_MAX) {
        return Optional.of(minutes);
      }
    } catch (NumberFormatException notANumber) {
      // Said below, as for a number that is too small.
    }
    refused("minutes", "Type how many minutes, from 1 to 480");
    return Optional.empty();
  }

  /// What became of it.
  Optional<Attended> attended() {
    return code(Attended.class, "attended", "Choose what became of the appointment");
  }

  /// The answers to a questionnaire on the form; items left blank are absent.
  Map<Integer, Integer> answers(Scale scale) {
    var answers = new TreeMap<Integer, Integer>();
    for (int item = 1; item <= scale.form().items(); item++) {
      var name = scale.id() + "-" + item;
      var typed = value(name);
      if (typed.isEmpty()) {
        continue;
      }
      number(typed)
          .filter(scale.form()::has)
          .ifPresentOrElse(
              withValue(answers, item),
              () -> refused(name, "Choose one of the answers of the questionnaire"));
    }
    return answers;
  }

  /// How near the person feels to a goal, if they said.
  Optional<Integer> rating(String name) {
    var typed = value(name);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    var rating = number(typed).filter(points -> points >= 0 && points <= 10);
    if (rating.isEmpty()) {
      refused(name, "Choose a number from 0 to 10");
    }
    return rating;
  }

  private static java.util.function.Consumer<Integer> withValue(
      Map<Integer, Integer> answers, int item) {
    return value -> answers.put(item, value);
  }

  private static Optional<Integer> number(String typed) {
    try {
      return Optional.of(Integer.parseInt(typed.strip()));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private Optional<WorkerId> worker() {
    try {
      return Optional.of(new WorkerId(UUID.fromString(value("worker"))));
    } catch (IllegalArgumentException notAWorker) {
      refused("worker", "Choose a worker");
      return Optional.empty();
    }
  }
}
