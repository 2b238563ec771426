package org.mainstay.inside.study.design;

import java.util.Locale;

/// The sentences that may be said of a finding, by the design it comes from and nothing beyond it.
final class Wording {
  private static final int DIGITS = 3;

  private final Design.Question question;
  private final boolean counts;

  Wording(Design design) {
    this.question = design.question();
    this.counts = design.settings().model() == Design.Model.POISSON;
  }

  /// What kind of comparison it is, in two or three sentences.
  String design() {
    return switch (question) {
      case CROSS_SECTION ->
          "This is a cross-section: people who took part are compared with colleagues who did not,"
              + " asked once. Whatever is found is an association. People choose whether to take"
              + " part, and those who feel less well may sign up more often; no covariate or"
              + " correction takes that away.";
      case BASELINE ->
          "People who took part are compared with colleagues who did not and who scored alike"
              + " before. Whoever signed up for a reason that the score before does not show is"
              + " still different.";
      case TWO_WAVE ->
          "Changes from one wave to the next are compared between people who took part and"
              + " colleagues who did not. People often enrol at their worst and would have got"
              + " better anyway (regression to the mean); what else changed for them is not known.";
      case PANEL ->
          "People followed over waves are compared with themselves before and with colleagues at"
              + " the same time. What changed for a person at the time of taking part, other than"
              + " taking part, is not known.";
      case RANDOMISED ->
          "Places were given by lot, so those offered one and those not offered one yet differ by"
              + " chance alone. The comparison is by offer, whether or not it was taken up.";
    };
  }

  /// What was found, with its interval; never a bare p-value.
  String of(Finding finding) {
    if (!finding.estimated()) {
      return finding.treatment()
          + " could not be estimated for "
          + finding.outcome()
          + ": "
          + finding.dropped()
          + ".";
    }
    return finding.unclear() ? unclear(finding) : clear(finding);
  }

  private String unclear(Finding finding) {
    var figures = finding.figures();
    String start =
        question == Design.Question.RANDOMISED
            ? "No clear difference was seen in " + finding.outcome() + " after an offer of "
            : "No clear difference was seen in " + finding.outcome() + " with ";
    return start
        + finding.treatment()
        + ": the data fit anything from "
        + amount(figures.low())
        + " to "
        + amount(figures.high())
        + ". "
        + smallest(finding);
  }

  /// The smallest difference that the design would probably have shown.
  String smallest(Finding finding) {
    double size = finding.detectable();
    return "A difference of "
        + (counts ? times(Math.exp(size)) : number(size))
        + (counts ? "" : " (" + number(size / finding.sd()) + " SD)")
        + " would have been seen in 80 of 100 such studies.";
  }

  private String clear(Finding finding) {
    var figures = finding.figures();
    String treatment = finding.treatment();
    String outcome = finding.outcome();
    String size =
        amount(figures.estimate())
            + (counts ? "" : " (" + number(Math.abs(finding.inSds())) + " SD)");
    String interval =
        "(95 % interval " + amount(figures.low()) + " to " + amount(figures.high()) + ")";
    return switch (question) {
      case CROSS_SECTION ->
          "People who took part in %s report %s %s than similar colleagues who did not %s. %s"
              .formatted(treatment, outcome, size, interval, rival(treatment));
      case BASELINE ->
          ("Among people who scored alike before, those who took part in %s report %s %s than"
                  + " colleagues who did not %s. It is an association: why people took part is not"
                  + " known.")
              .formatted(treatment, outcome, size, interval);
      case TWO_WAVE, PANEL ->
          ("With %s, %s changed to be %s than among colleagues who did not take part %s."
                  + " Regression to the mean and what else happened at the time are rival"
                  + " explanations.")
              .formatted(treatment, outcome, size, interval);
      case RANDOMISED ->
          "Offering %s changed %s: it is %s than without an offer %s."
              .formatted(treatment, outcome, size, interval);
    };
  }

  private static String rival(String treatment) {
    return "Such a difference also appears when people who feel worse, or better, sign up more often;"
        + " it is an association, and not evidence that "
        + treatment
        + " does harm or good.";
  }

  /// A signed difference in words: `0.43 higher`, or `1.2 times as high` for counts.
  String amount(double value) {
    if (counts) {
      return times(Math.exp(value));
    }
    return number(Math.abs(value)) + (value < 0 ? " lower" : " higher");
  }

  private static String times(double ratio) {
    return number(ratio) + " times as high";
  }

  /// A number for a sentence: three figures that matter.
  static String number(double value) {
    if (value == 0) {
      return "0";
    }
    double size = Math.abs(value);
    int decimals = size >= 100 ? 0 : Math.max(0, DIGITS - 1 - (int) Math.floor(Math.log10(size)));
    return String.format(Locale.UK, "%." + Math.min(decimals, 8) + "f", value);
  }
}
