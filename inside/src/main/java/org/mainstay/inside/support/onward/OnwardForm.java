package org.mainstay.inside.support.onward;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.TypedForm;

/// What a worker typed about an onward referral, and what of it needs another look.
public final class OnwardForm extends TypedForm {
  private OnwardForm(Map<String, String> sent) {
    super(sent);
  }

  /// As it was sent.
  static OnwardForm of(Map<String, String> sent) {
    return new OnwardForm(sent);
  }

  /// Ready to be filled in: today, and to be asked about in 14 days.
  static OnwardForm fresh(LocalDate today, int version) {
    var ready = new HashMap<>(London.boxes("on", today));
    ready.putAll(London.boxes("again", today.plusDays(OnwardReferrals.ASK_AGAIN_DAYS)));
    ready.put("version", version + "");
    ready.put("leaves", OnwardState.SENT.name());
    return new OnwardForm(ready);
  }

  /// A further thing that needs another look.
  OnwardForm refused(String field, String message) {
    refuse(field, message);
    return this;
  }

  boolean isOf(int version) {
    return value("version").equals(version + "");
  }

  private boolean isProposed() {
    return value("leaves").equals(OnwardState.PROPOSED.name());
  }

  /// The wish, if all of it was given.
  Optional<OnwardReferrals.Wish> wish() {
    var organisation = value("organisation").strip();
    if (organisation.isEmpty() || organisation.length() > OnwardReferrals.ORGANISATION_MAX) {
      refused("organisation", "Type to whom, in 200 characters at most");
    }
    var reason = code(OnwardReason.class, "reason", "Choose why they are referred on");
    var sentOn = day("on", "Type the day it was sent, such as 23 11 2026");
    var again = askAgainOn(sentOn);
    var state = isProposed() ? OnwardState.PROPOSED : OnwardState.SENT;
    return isFine()
        ? Optional.of(
            new OnwardReferrals.Wish(
                organisation,
                reason.orElseThrow(),
                sentOn.orElseThrow(),
                again.orElseThrow(),
                state))
        : Optional.empty();
  }

  /// The news, if all of it was given.
  Optional<OnwardReferrals.News> news() {
    var state =
        needed(
            Arrays.stream(OnwardState.values())
                .filter(one -> one.name().equals(value("state")))
                .findFirst(),
            "state",
            "Choose what became of it");
    var on = day("on", "Type the day of the news, such as 23 11 2026");
    boolean isAnswered = state.filter(OnwardState::isAnswered).isPresent();
    var again = isAnswered ? on : askAgainOn(on);
    if (value("note").length() > OnwardReferrals.NOTE_MAX) {
      refused("note", "A note has 4,000 characters at most: shorten it");
    }
    return isFine()
        ? Optional.of(
            new OnwardReferrals.News(
                state.orElseThrow(), on.orElseThrow(), again.orElseThrow(), value("note")))
        : Optional.empty();
  }

  private Optional<LocalDate> askAgainOn(Optional<LocalDate> after) {
    var again = day("again", "Type the day to ask again, such as 7 12 2026");
    if (again.isPresent() && after.isPresent() && !again.get().isAfter(after.get())) {
      refused("again", "The day to ask again comes after the other day");
    }
    return again;
  }

  private Optional<LocalDate> day(String name, String otherwise) {
    return needed(London.typedDay(sent(), name), name, otherwise);
  }
}
