package org.mainstay.inside.support.closing.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.closing.ClosingPlan;
import org.mainstay.inside.support.codes.TypedForm;

/// What a team lead typed about the closing of the hub, and what of it needs another look.
public final class ClosingForm extends TypedForm {
  static final String NO_NEW = "none";
  static final String ASKED = "asked";
  static final String HANDED = "handed";
  static final String CLOSES = "closes";
  static final String INSTEAD = "instead";
  static final String CARD = "card";
  static final String HEARD = "heard";

  private ClosingForm(Map<String, String> sent) {
    super(sent);
  }

  static ClosingForm of(Map<String, String> sent) {
    return new ClosingForm(sent);
  }

  /// As the plan stands.
  static ClosingForm holding(Optional<ClosingPlan> plan) {
    var ready = new HashMap<String, String>();
    plan.ifPresent(
        it -> {
          ready.putAll(London.boxes(NO_NEW, it.noNewFrom()));
          ready.putAll(London.boxes(ASKED, it.askedBy()));
          ready.putAll(London.boxes(HANDED, it.handedOverBy()));
          ready.putAll(London.boxes(CLOSES, it.closesOn()));
          ready.put(INSTEAD, it.instead());
        });
    return new ClosingForm(ready);
  }

  ClosingForm refused(String field, String message) {
    refuse(field, message);
    return this;
  }

  /// The plan, if all of it was given and its days follow each other.
  Optional<ClosingPlan> plan() {
    var none = day(NO_NEW, "Type the first day without new requests, such as 4 1 2027");
    var asked = day(ASKED, "Type by when everybody is asked");
    var handed = day(HANDED, "Type by when everybody is handed over");
    var closes = day(CLOSES, "Type the last day of the hub");
    var instead = value(INSTEAD).strip();
    if (instead.isEmpty() || instead.length() > ClosingPlan.INSTEAD_MAX) {
      refuse(INSTEAD, "Say where to go instead, in 1,000 characters at most");
    }
    inOrder(none, asked, ASKED, "This day comes before the day without new requests");
    inOrder(asked, handed, HANDED, "This day comes before everybody is asked");
    inOrder(handed, closes, CLOSES, "This day comes before everybody is handed over");
    return isFine()
        ? Optional.of(
            new ClosingPlan(
                none.orElseThrow(),
                asked.orElseThrow(),
                handed.orElseThrow(),
                closes.orElseThrow(),
                instead))
        : Optional.empty();
  }

  private void inOrder(
      Optional<LocalDate> first, Optional<LocalDate> second, String field, String otherwise) {
    if (first.isPresent() && second.isPresent() && first.get().isAfter(second.get())) {
      refuse(field, otherwise);
    }
  }

  private Optional<LocalDate> day(String name, String otherwise) {
    return needed(London.typedDay(sent(), name), name, otherwise);
  }
}
