package org.mainstay.inside.study.design;

import java.util.Locale;
import org.mainstay.inside.study.design.plan.Design;

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
      case STAGGERED ->
          "The programme starts at different times. The change since the wave before the start is"
              + " compared with the change among people who have not started yet, never with those"
              + " who started earlier. What else changed for starters at that time is not known.";
      case INTERRUPTED ->
          "One series is compared with its own course before the campaign. Without a series that"
              + " the campaign did not reach, nobody can tell it from anything else that happened"
              + " then, and a season can look like a jump.";
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
    if (Double.isNaN(finding.figures().se())) {
      return described(finding);
    }
    if (question == Design.Question.INTERRUPTED) {
      return series(finding);
    }
    return finding.unclear() ? unclear(finding) : clear(finding);
  }

  /// A figure without a test, such as with fewer than six clusters.
  private String described(Finding finding) {
    return "%s, %s: %s in these data. How far chance alone goes cannot be told from %d clusters."
        .formatted(
            finding.outcome(),
            finding.treatment(),
            amount(finding.figures().estimate()),
            finding.fit().clusters());
  }

  private String series(Finding finding) {
    var figures = finding.figures();
    boolean level = finding.treatment().equals(SeriesEstimates.LEVEL);
    String outcome = finding.outcome();
    if (finding.unclear()) {
      return (level
              ? "No clear jump in %s was seen when the campaign began: the data fit anything from %s to %s. %s"
              : "No clear turn in the slope of %s was seen from the campaign on: the data fit anything from %s to %s a period. %s")
          .formatted(outcome, amount(figures.low()), amount(figures.high()), smallest(finding));
    }
    String size = amount(figures.estimate()) + " (" + number(Math.abs(finding.inSds())) + " SD)";
    return (level
            ? "When the campaign began, %s was %s than its own course until then leads to (95 %% interval %s to %s). Whatever else happened at that time is a rival explanation."
            : "From the campaign on, the slope of %s was %s a period than before (95 %% interval %s to %s). Whatever else happened at that time is a rival explanation.")
        .formatted(outcome, size, amount(figures.low()), amount(figures.high()));
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
    return "A " + seen(finding);
  }

  /// The same within a sentence: what would have been seen, and how often.
  String seen(Finding finding) {
    double size = finding.detectable();
    return "difference of "
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
      case STAGGERED ->
          ("After the start of %s, %s changed to be %s than among people who had not started yet"
                  + " %s. Regression to the mean and what else happened at the time are rival"
                  + " explanations.")
              .formatted(treatment, outcome, size, interval);
      case INTERRUPTED -> series(finding);
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

  /// What was there before the programme, where nothing can be due to it.
  String before(Finding placebo) {
    var figures = placebo.figures();
    String interval = amount(figures.low()) + " to " + amount(figures.high());
    if (!placebo.estimated() || Double.isNaN(figures.se())) {
      return placebo.outcome() + ", " + placebo.treatment() + ": nothing from before to compare.";
    }
    String size = amount(figures.estimate()) + " (" + number(Math.abs(placebo.inSds())) + " SD)";
    boolean clear = !placebo.unclear();
    return switch (question) {
      case STAGGERED ->
          clear
              ? "Before %s began, %s was %s than where the others' course leads to (95 %% interval %s)."
                  .formatted(placebo.treatment(), placebo.outcome(), size, interval)
              : "Before %s began, no clear difference in the course of %s was seen: the data fit anything from %s."
                  .formatted(placebo.treatment(), placebo.outcome(), interval);
      case INTERRUPTED ->
          clear
              ? "Half-way before the campaign, %s jumped to be %s (95 %% interval %s)."
                  .formatted(placebo.outcome(), size, interval)
              : "Half-way before the campaign, no clear jump in %s was seen: the data fit anything from %s."
                  .formatted(placebo.outcome(), interval);
      case CROSS_SECTION, BASELINE, TWO_WAVE, PANEL, RANDOMISED ->
          clear
              ? "%s was %s among those who took part in %s afterwards (95 %% interval %s)."
                  .formatted(placebo.outcome(), size, placebo.treatment(), interval)
              : "%s: no clear difference between those who took part in %s afterwards and the others; the data fit anything from %s."
                  .formatted(placebo.outcome(), placebo.treatment(), interval);
    };
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
