package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.sums.statistics.regression.sensitivity.NegativeControl;

/// What speaks for people having chosen themselves rather than for what programmes do.
///
/// Two tells (statistics: negative controls; many different programmes with one common cause): a
/// figure that the programme cannot have changed differs all the same, or most programmes, however
/// different, differ in the same direction.
///
/// @param outcome which outcome it was found in
/// @param because a sentence
record Selection(String outcome, String because) {
  /// With fewer treatments than this their common sign says little.
  static final int TREATMENTS_MIN = 10;

  /// The share of one sign that chance and a few real differences do not give.
  static final double SAME_SIGN_SHARE = 0.8;

  /// The tells in the findings of one design; none where it is a lottery.
  ///
  /// @param controls findings on columns that no programme can have changed
  /// @param placebo findings from before the programme
  static List<Selection> in(
      Design.Question question,
      List<Finding> findings,
      List<Finding> controls,
      List<Finding> placebo) {
    List<Selection> tells = new ArrayList<>();
    if (question == Design.Question.RANDOMISED) {
      return tells;
    }
    if (question == Design.Question.INTERRUPTED) {
      return inSeries(controls, placebo);
    }
    if (question == Design.Question.STAGGERED) {
      placebo.stream().filter(Selection::apart).forEach(one -> tells.add(early(one)));
    }
    for (String outcome : findings.stream().map(Finding::outcome).distinct().toList()) {
      sameSign(outcome, findings, tells);
    }
    for (Finding control : controls) {
      if (control.estimated() && judged(control).selectionLikely()) {
        tells.add(
            new Selection(
                control.outcome(),
                "%s, which %s cannot have changed, differs by %s SD between those who took part and those who did not."
                    .formatted(
                        control.outcome(),
                        control.treatment(),
                        Wording.number(judged(control).standardised()))));
      }
    }
    return tells;
  }

  /// Whether an interval leaves 0 out.
  private static boolean apart(Finding finding) {
    return finding.estimated() && !finding.unclear();
  }

  private static Selection early(Finding placebo) {
    return new Selection(
        placebo.outcome(),
        "%s already moved apart before %s began: by %s over the waves before (95 %% interval %s to %s)."
            .formatted(
                placebo.outcome(),
                placebo.treatment(),
                Wording.number(placebo.figures().estimate()),
                Wording.number(placebo.figures().low()),
                Wording.number(placebo.figures().high())));
  }

  private static List<Selection> inSeries(List<Finding> controls, List<Finding> placebo) {
    List<Selection> tells = new ArrayList<>();
    for (Finding one : placebo) {
      if (apart(one)) {
        tells.add(
            new Selection(
                one.outcome(),
                "%s jumped by %s half-way before, where there was no campaign (95 %% interval %s to %s)."
                    .formatted(
                        one.outcome(),
                        Wording.number(one.figures().estimate()),
                        Wording.number(one.figures().low()),
                        Wording.number(one.figures().high()))));
      }
    }
    for (Finding one : controls) {
      if (apart(one) && one.treatment().equals(SeriesEstimates.LEVEL)) {
        tells.add(
            new Selection(
                one.outcome(),
                "%s, which the campaign cannot have changed, jumped by %s at the same time."
                    .formatted(one.outcome(), Wording.number(one.figures().estimate()))));
      }
    }
    return tells;
  }

  private static NegativeControl judged(Finding control) {
    var figures = control.figures();
    return NegativeControl.judged(figures.estimate(), figures.low(), figures.high(), control.sd());
  }

  private static void sameSign(String outcome, List<Finding> findings, List<Selection> tells) {
    var estimated =
        findings.stream().filter(f -> f.outcome().equals(outcome) && f.estimated()).toList();
    double[] estimates = estimated.stream().mapToDouble(f -> f.figures().estimate()).toArray();
    if (estimates.length >= TREATMENTS_MIN
        && NegativeControl.sameSign(estimates) >= SAME_SIGN_SHARE) {
      long lower = Arrays.stream(estimates).filter(estimate -> estimate < 0).count();
      long higher = Arrays.stream(estimates).filter(estimate -> estimate > 0).count();
      long same = Math.max(lower, higher);
      tells.add(
          new Selection(
              outcome,
              "%d of %d programmes, however different, go with %s %s: one common cause, such as who signs up, explains that more simply than %d programmes."
                  .formatted(
                      same, estimated.size(), lower == same ? "lower" : "higher", outcome, same)));
    }
  }
}
