package org.mainstay.inside.support.pauses;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.TypedForm;

/// What a worker typed about a pause, and what of it needs another look.
public final class PauseForm extends TypedForm {
  private PauseForm(Map<String, String> sent) {
    super(sent);
  }

  static PauseForm of(Map<String, String> sent) {
    return new PauseForm(sent);
  }

  /// Ready to be filled in: from today; the day to look again is for whoever pauses to say.
  static PauseForm fresh(LocalDate today, int version) {
    var ready = new HashMap<>(London.boxes("from", today));
    ready.put("version", version + "");
    return new PauseForm(ready);
  }

  PauseForm refused(String field, String message) {
    refuse(field, message);
    return this;
  }

  boolean isOf(int version) {
    return value("version").equals(version + "");
  }

  /// The wish, if all of it was given.
  Optional<Pauses.Wish> wish() {
    var reason =
        needed(
            Arrays.stream(PauseReason.values())
                .filter(one -> one.name().equals(value("reason")))
                .findFirst(),
            "reason",
            "Choose why support pauses");
    var from = day("from", "Type the first day, such as 23 11 2026");
    var review = reviewOn();
    words("note");
    return isFine()
        ? Optional.of(
            new Pauses.Wish(
                reason.orElseThrow(), from.orElseThrow(), review.orElseThrow(), value("note")))
        : Optional.empty();
  }

  /// The day to look again.
  Optional<LocalDate> reviewOn() {
    return day("review", "Type the day to look again, such as 7 12 2026");
  }

  /// Why, if it was said in this field.
  Optional<String> said(String name) {
    var typed = value(name).strip();
    if (typed.isEmpty()) {
      refuse(name, "Say why, in a few words");
    }
    words(name);
    return isFine() ? Optional.of(typed) : Optional.empty();
  }

  private void words(String name) {
    if (value(name).length() > Pauses.WORDS_MAX) {
      refuse(name, "Use 2,000 characters at most: shorten it");
    }
  }

  private Optional<LocalDate> day(String name, String otherwise) {
    return needed(London.typedDay(sent(), name), name, otherwise);
  }
}
