package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.List;

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

  /// A negative control that differs by more than this share of an SD.
  static final double CONTROL_SDS = 0.1;

  /// The tells in the findings of one design; none where it is a lottery.
  ///
  /// @param controls findings on columns that no programme can have changed
  static List<Selection> in(
      Design.Question question, List<Finding> findings, List<Finding> controls) {
    List<Selection> tells = new ArrayList<>();
    if (question == Design.Question.RANDOMISED) {
      return tells;
    }
    for (String outcome : findings.stream().map(Finding::outcome).distinct().toList()) {
      sameSign(outcome, findings, tells);
    }
    for (Finding control : controls) {
      if (control.estimated() && (!control.unclear() || Math.abs(control.inSds()) > CONTROL_SDS)) {
        tells.add(
            new Selection(
                control.outcome(),
                "%s, which %s cannot have changed, differs by %s SD between those who took part and those who did not."
                    .formatted(
                        control.outcome(), control.treatment(), Wording.number(control.inSds()))));
      }
    }
    return tells;
  }

  private static void sameSign(String outcome, List<Finding> findings, List<Selection> tells) {
    var estimated =
        findings.stream().filter(f -> f.outcome().equals(outcome) && f.estimated()).toList();
    long lower = estimated.stream().filter(f -> f.figures().estimate() < 0).count();
    long same = Math.max(lower, estimated.size() - lower);
    if (estimated.size() >= TREATMENTS_MIN && same >= SAME_SIGN_SHARE * estimated.size()) {
      tells.add(
          new Selection(
              outcome,
              "%d of %d programmes, however different, go with %s %s: one common cause, such as who signs up, explains that more simply than %d programmes."
                  .formatted(
                      same, estimated.size(), lower == same ? "lower" : "higher", outcome, same)));
    }
  }
}
