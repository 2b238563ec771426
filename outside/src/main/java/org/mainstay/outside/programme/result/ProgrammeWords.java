package org.mainstay.outside.programme.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.outside.programme.plan.TestPlan;
import org.mainstay.outside.programme.result.StudyResult.Finding;
import org.mainstay.sums.statistics.tail.Tails;

/// What may be said of a programme, by the design of its test and nothing beyond it; nowhere that
/// it works or does not.
///
/// @param title in at most ten words
public record ProgrammeWords(String title, List<String> known, List<String> notKnown) {
  private static final String ROWS = "rows";
  private static final String INTERRUPTED = "interrupted";

  public ProgrammeWords {
    known = List.copyOf(known);
    notKnown = List.copyOf(notKnown);
  }

  /// Before there is a result.
  public static ProgrammeWords noResult() {
    return new ProgrammeWords(
        "Not tested yet",
        List.of("There is no result of a study of this programme."),
        List.of("Whether it makes a difference."));
  }

  /// Of a result.
  ///
  /// @param locked the plan that was written down before, if there was one
  public static ProgrammeWords of(Results.Taken taken, Optional<TestPlan.Locked> locked) {
    var known = new ArrayList<String>(controls(taken).says());
    taken.findings().forEach(one -> known.add(of(one, lots(one, taken, locked))));
    known.addAll(asPlanned(taken, locked));
    return new ProgrammeWords(title(taken, locked), known, notKnown(taken, locked));
  }

  private static Controls controls(Results.Taken taken) {
    return new Controls(taken.controls());
  }

  /// Whether lots were drawn, as a plan says that was locked before and the study's design allows,
  /// and nothing moved that lots would have kept alike.
  private static boolean lots(Finding one, Results.Taken taken, Optional<TestPlan.Locked> locked) {
    return !one.design().equals(INTERRUPTED)
        && controls(taken).moved().isEmpty()
        && locked
            .filter(each -> each.plan().design().isByLot())
            .filter(each -> !each.at().isAfter(taken.at()))
            .isPresent();
  }

  /// The finding that the plan names decides; without a plan, the first one.
  private static Optional<Finding> deciding(Results.Taken taken, Optional<TestPlan.Locked> locked) {
    return taken.findings().stream()
        .filter(
            one ->
                locked
                    .map(each -> each.plan().outcome().equalsIgnoreCase(one.outcome()))
                    .orElse(true))
        .findFirst();
  }

  private static String title(Results.Taken taken, Optional<TestPlan.Locked> locked) {
    var one = deciding(taken, locked);
    if (one.isEmpty() || !one.get().isEstimated()) {
      return "The study does not say";
    }
    if (one.get().isUnclear()) {
      return "No clear difference";
    }
    if (!controls(taken).moved().isEmpty()) {
      return "Not to be trusted as an effect";
    }
    if (lots(one.get(), taken, locked)) {
      return "Offering it came with a difference";
    }
    return one.get().design().equals(ROWS)
        ? "An association, not an answer"
        : "A difference, with other explanations";
  }

  private static String of(Finding one, boolean lots) {
    if (!one.isEstimated()) {
      return "%s: could not be estimated.".formatted(one.outcome());
    }
    if (one.isUnclear()) {
      return "%s: no clear difference. The data fit anything from %s to %s. A study like this one would find a difference of %s or more 4 times in 5."
          .formatted(
              one.outcome(),
              FindingWords.low(one),
              FindingWords.high(one),
              FindingWords.number(one, smallest(one)));
    }
    String range = FindingWords.range(one);
    if (lots) {
      return "Offering the programme changed %s %s.".formatted(one.outcome(), range);
    }
    return switch (one.design()) {
      case ROWS ->
          "People who took part differ in %s from similar colleagues who did not, %s. Such a difference also appears when people who feel less well, or better, sign up more often."
              .formatted(one.outcome(), range);
      case INTERRUPTED ->
          "When it began, %s differed from its own course until then, %s."
              .formatted(one.outcome(), range);
      case String _ ->
          "%s changed differently among people who took part than among colleagues who did not, %s."
              .formatted(one.outcome(), range);
    };
  }

  /// What would have been found 4 times in 5: (1.960 + 0.842) errors, of which the range holds
  /// 1.960 to each side.
  private static double smallest(Finding one) {
    return (one.range().high() - one.range().low()) / 2 * (Tails.Z95 + 0.8416212) / Tails.Z95;
  }

  private static List<String> asPlanned(Results.Taken taken, Optional<TestPlan.Locked> locked) {
    if (locked.isEmpty()) {
      return List.of(
          "No test plan was locked before. Which question decides was not written down, so that one may have been chosen by its result.");
    }
    var plan = locked.get().plan();
    var says = new ArrayList<String>();
    if (locked.get().at().isAfter(taken.at())) {
      says.add("The plan was locked after this result was taken in.");
    }
    var one = deciding(taken, locked);
    if (one.isEmpty()) {
      says.add(
          "The plan decides by %s. This result has nothing of that.".formatted(plan.outcome()));
    } else if (one.get().people() < plan.needed().all() * plan.basis().answering()) {
      says.add(
          "It has %d people where the plan needed %d: an effect of the size that is worth having may well be missed."
              .formatted(
                  one.get().people(),
                  (long) Math.ceil(plan.needed().all() * plan.basis().answering())));
    } else {
      says.add("It has as many people as the plan needed.");
    }
    return says;
  }

  private static List<String> notKnown(Results.Taken taken, Optional<TestPlan.Locked> locked) {
    var says = new ArrayList<String>();
    var one = deciding(taken, locked);
    if (!controls(taken).tellAnything()) {
      says.add(
          "Whether there is a difference too where the programme cannot have made one: the files that were taken in have no such figure.");
    }
    if (one.filter(Finding::isEstimated).filter(Finding::isUnclear).isPresent()) {
      says.add("Whether it makes a difference. This does not show that it does nothing.");
    }
    if (one.filter(each -> lots(each, taken, locked)).isPresent()) {
      says.add("What it did for those who took it up: lots decide about the offer alone.");
      says.add("Whether it would be the same at another place or in another year.");
      return says;
    }
    says.add("Whether it was the programme. People choose whether to take part.");
    if (one.filter(each -> !each.design().equals(ROWS)).isPresent()) {
      says.add(
          "What would have come anyway. People often begin at their worst and get better by themselves.");
    }
    return says;
  }
}
