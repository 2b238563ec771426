package org.mainstay.inside.referral.reaching;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mainstay.inside.referral.FirstConversations.Medium;
import org.mainstay.inside.referral.Times;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;

/// A wish to book a first conversation, read from what was typed.
sealed interface Booking {
  DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.UK);
  int MINUTES_MIN = 5;
  int MINUTES_MAX = 240;

  /// It can be read.
  record Wish(Instant starts, int minutes, Medium medium) implements Booking {}

  /// It cannot, and what to change.
  record Wrong(Errors errors) implements Booking {}

  /// Reads what was typed.
  static Booking read(AttemptsView.Slot typed, Times times) {
    var day = typed.day().read();
    var time = parsed(typed.time());
    var minutes = typed.minutes().matches("[0-9]{1,3}") ? Integer.parseInt(typed.minutes()) : 0;
    var medium =
        Arrays.stream(Medium.values()).filter(m -> m.code().equals(typed.medium())).findFirst();
    List<FieldError> wrong = new ArrayList<>();
    if (day.isEmpty() || day.get().isBefore(times.today())) {
      wrong.add(new FieldError("day", "Enter a day from today on"));
    }
    if (time.isEmpty()) {
      wrong.add(new FieldError("time", "Enter a time, such as 14:30"));
    }
    if (minutes < MINUTES_MIN || minutes > MINUTES_MAX) {
      wrong.add(new FieldError("minutes", "Enter how many minutes, from 5 to 240"));
    }
    if (medium.isEmpty()) {
      wrong.add(new FieldError("medium", "Choose how you will talk"));
    }
    if (!wrong.isEmpty()) {
      return new Wrong(new Errors(wrong));
    }
    return new Wish(
        times.moment(day.orElseThrow().atTime(time.orElseThrow())), minutes, medium.orElseThrow());
  }

  private static Optional<LocalTime> parsed(String typed) {
    try {
      return Optional.of(LocalTime.parse(typed, TIME));
    } catch (DateTimeParseException notReadable) {
      return Optional.empty();
    }
  }
}
