package org.mainstay.inside.work.employment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.support.codes.TypedForm;

/// What a worker typed about employment support, and what of it needs another look.
public final class SupportForm extends TypedForm {
  private static final int STEP_DAYS = 14;

  private SupportForm(Map<String, String> sent) {
    super(sent);
  }

  /// As it was sent.
  static SupportForm of(Map<String, String> sent) {
    return new SupportForm(sent);
  }

  /// Ready for the next step of employment support.
  static SupportForm fresh(int version) {
    return new SupportForm(Map.of("version", version + ""));
  }

  /// Ready for another version of a sheet, with what was written last.
  static SupportForm fresh(Map<String, String> answers, int version, LocalDate today) {
    var filled = new HashMap<>(answers);
    filled.putAll(London.boxes("due", today.plusDays(STEP_DAYS)));
    filled.put("version", version + "");
    return new SupportForm(filled);
  }

  /// A further thing that needs another look.
  SupportForm refused(String field, String message) {
    refuse(field, message);
    return this;
  }

  boolean isOf(int version) {
    return value("version").equals(version + "");
  }

  /// The step, if all of it was given.
  Optional<Episode.Wish> wish() {
    var to =
        needed(
            Arrays.stream(SupportState.values())
                .filter(state -> state.name().equals(value("to")))
                .findFirst(),
            "to",
            "Choose what comes next");
    if (value("because").length() > Episodes.BECAUSE_MAX) {
      refuse("because", "A reason has 1,000 characters at most: shorten it");
    }
    return isFine()
        ? Optional.of(
            new Episode.Wish(
                to.orElseThrow(),
                NhsCode.find(Suitability.class, value("suitability")),
                value("because")))
        : Optional.empty();
  }

  /// The answers of a sheet, if there are any and none is too long.
  Optional<Map<String, String>> answers(Sheet sheet) {
    var answers = new HashMap<String, String>();
    for (Sheet.Question question : sheet.questions()) {
      var typed = value(question.name()).strip();
      if (typed.length() > Sheet.WORDS_MAX) {
        refuse(question.name(), "An answer has 4,000 characters at most: shorten it");
      } else if (!typed.isEmpty()) {
        answers.put(question.name(), typed);
      }
    }
    if (isFine() && answers.isEmpty()) {
      refuse(sheet.questions().getFirst().name(), "Write at least one answer");
    }
    if (sheet == Sheet.PLAN && !value("agreed").equals("yes")) {
      refuse("agreed", "Tick it once you have agreed the plan with them");
    }
    return isFine() ? Optional.of(answers) : Optional.empty();
  }

  /// What a further step of the plan is, if it was given.
  Optional<String> what() {
    return needed(
        Optional.of(value("what").strip())
            .filter(typed -> !typed.isEmpty() && typed.length() <= PlanSteps.WHAT_MAX),
        "what",
        "Type what is done, in 500 characters at most");
  }

  /// Who does it.
  Optional<PlanSteps.Doer> doer() {
    return needed(
        Arrays.stream(PlanSteps.Doer.values())
            .filter(doer -> doer.name().equals(value("doer")))
            .findFirst(),
        "doer",
        "Choose who does it");
  }

  /// Until when.
  Optional<LocalDate> due() {
    return needed(
        London.typedDay(sent(), "due"),
        "due",
        "Type the day by which it is done, such as 7 12 2026");
  }
}
