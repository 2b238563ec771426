package org.mainstay.inside.study.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mainstay.inside.study.SurvivalFile;
import org.mainstay.sums.scales.Scale;
import org.mainstay.ui.nhsuk.form.Choice;

/// What somebody may want to know of a file, in plain words, and what must be said for it.
enum About {
  DIFFERENCE(
      "difference",
      "Did people who took part fare better?",
      "Compares people who took part in something with people who did not."),
  BY_LOT("by-lot", "Places given by lot or from a waiting list", ""),
  TWICE("twice", "The same people, asked twice, in rows of their own", ""),
  STARTS("starts", "The same people, asked often, who began at different times", ""),
  WAVES("waves", "The same people, asked often, who began at the same time", ""),
  BEFORE("before", "The score before beside the score after", ""),
  ONCE("once", "People asked once", ""),
  CAMPAIGN(
      "campaign",
      "Did it change when a campaign began?",
      "One row for each month, week or day: a time and a figure."),
  WAITS(
      "waits",
      "How long do people wait, or how long until they are back?",
      "One row for each wait: how many days, and whether it has ended."),
  SPECIAL(
      "special",
      "Is a month's figure special, or is it noise?",
      "One row for each month or week: a day and a figure."),
  STAND_OUT(
      "stand-out",
      "Which services stand out?",
      "One row for each service: how many did, out of how many."),
  WHO_COMES(
      "who-comes",
      "Who comes, and who does not?",
      "One row for each group of staff: how many came, and how many work there."),
  HOW_SURE(
      "how-sure",
      "How sure is a share or a rate?",
      "One row for each place: how many did, out of how many."),
  SCORE(
      "score",
      "What does a questionnaire score?",
      "One row for each person, one column for each question of a form such as PHQ-9."),
  RECOVERY(
      "recovery",
      "How many recovered, by the NHS Talking Therapies rules?",
      "One row for each course of treatment: first and last scores.");

  private final String path;
  private final String question;
  private final String hint;

  About(String path, String question, String hint) {
    this.path = path;
    this.question = question;
    this.hint = hint;
  }

  String path() {
    return path;
  }

  String question() {
    return question;
  }

  String hint() {
    return hint;
  }

  static Optional<About> at(String path) {
    return Arrays.stream(values()).filter(about -> about.path.equals(path)).findFirst();
  }

  /// Those to choose from when a file has been brought.
  static List<About> offered() {
    return Arrays.stream(values())
        .filter(about -> about == DIFFERENCE || !about.isComparison())
        .toList();
  }

  /// Whether each column is given its part on one page.
  boolean isByParts() {
    return isStudy() || this == WHO_COMES;
  }

  /// Whether those who took part are compared with others.
  boolean isComparison() {
    return switch (this) {
      case BY_LOT, TWICE, STARTS, WAVES, BEFORE, ONCE -> true;
      case DIFFERENCE, CAMPAIGN, WAITS, SPECIAL, STAND_OUT, WHO_COMES, HOW_SURE, SCORE, RECOVERY ->
          false;
    };
  }

  /// Whether it is a regression by a YAML design.
  boolean isStudy() {
    return isComparison() || this == CAMPAIGN;
  }

  /// One thing that must be said.
  sealed interface Need {
    /// The name of the field.
    String key();

    /// Which column holds it.
    record Column(String key, String label, boolean optional) implements Need {}

    /// One of a few.
    record OneOf(String key, String label, List<Choice> choices) implements Need {}

    /// A few words or numbers.
    record Typed(String key, String label, String hint, String usual, boolean optional)
        implements Need {}
  }

  /// What must be said beside each column's part.
  ///
  /// @param scale for a questionnaire
  List<Need> needs(Optional<Scale> scale) {
    return switch (this) {
      case DIFFERENCE, BY_LOT, WAVES, BEFORE, ONCE, WHO_COMES -> List.of();
      case TWICE -> TWICE_NEEDS;
      case STARTS -> List.of(UNEQUAL);
      case CAMPAIGN -> List.of(BEGAN);
      case WAITS -> WAITS_NEEDS;
      case SPECIAL -> SPECIAL_NEEDS;
      case STAND_OUT ->
          Stream.concat(
                  COUNTS.stream(),
                  Stream.of(
                      new Need.OneOf("kind", WHAT, List.of(SHARE, RATE, RATIO)),
                      new Need.OneOf(
                          "counted",
                          "What does the second figure count?",
                          List.of(
                              Choice.of("people", "People"),
                              Choice.of("events", "Events, such as courses of treatment"),
                              Choice.of("days", "Days, such as days available for work")))))
              .toList();
      case HOW_SURE ->
          Stream.concat(
                  COUNTS.stream(), Stream.of(new Need.OneOf("kind", WHAT, List.of(SHARE, RATE))))
              .toList();
      case SCORE -> scale.map(About::items).orElseGet(List::of);
      case RECOVERY -> RECOVERY_NEEDS;
    };
  }

  private static final String WHAT = "What is it?";
  private static final Choice SHARE =
      Choice.of("proportion", "A share of people, such as 40 of 100");
  private static final Choice RATE =
      Choice.of("rate", "A count for so many people, such as 12 for each 1,000");
  private static final Choice RATIO = Choice.of("ratio", "What was seen beside what was expected");

  private static final List<Need> COUNTS =
      List.of(
          new Need.Column("unit", "Which column names the service or place?", false),
          new Need.Column("numerator", "Which column says how many did?", false),
          new Need.Column("denominator", "Which column says out of how many?", false));

  private static final Need UNEQUAL =
      new Need.OneOf(
          "unequal",
          "What if somebody lacks a row?",
          List.of(
              Choice.of("refuse", "Stop, so that I can look at my file"),
              Choice.of("allow", "Go on without what is missing, and count it")));

  private static final Need BEGAN =
      new Need.Typed(
          "campaign", "When did the campaign begin?", "As in the file, such as 2024-04", "", false);

  private static final List<Need> TWICE_NEEDS =
      List.of(
          new Need.OneOf(
              "compared",
              "Did it change? Compared with whom?",
              List.of(
                  Choice.of("change", "With the change among colleagues who did not take part"),
                  Choice.of(
                      "ancova",
                      "With colleagues who did not take part and scored alike before",
                      "Better where a score goes up and down by itself."))),
          UNEQUAL,
          new Need.Typed(
              "before",
              "Which wave is before?",
              "Leave it empty if there are two waves.",
              "",
              true),
          new Need.Typed(
              "after", "Which wave is after?", "Leave it empty if there are two waves.", "", true));

  private static final List<Need> WAITS_NEEDS =
      List.of(
          new Need.Column("days", "Which column says how many days?", false),
          new Need.Column(
              "event",
              "Which column is 1 where the wait has ended, and 0 where they still wait?",
              false),
          new Need.Column("group", "Shall groups be compared? Which column names them?", true),
          new Need.Typed(
              "at",
              "At how many days shall it be read?",
              "Whole days, such as 42,126",
              SurvivalFile.DAYS_OF_STANDARDS,
              true));

  private static final List<Need> SPECIAL_NEEDS =
      List.of(
          new Need.Column("date", "Which column holds the day?", false),
          new Need.Column("value", "Which column holds the figure?", false),
          new Need.Column("series", "Are there several series? Which column names them?", true),
          new Need.Column("target", "Is there a target? Which column holds it?", true),
          new Need.OneOf(
              "improvement",
              "Which way is better?",
              List.of(
                  Choice.of("increase", "Higher is better"),
                  Choice.of("decrease", "Lower is better"),
                  Choice.of("neutral", "Neither: it is watched only"))));

  private static final List<Need> RECOVERY_NEEDS =
      List.of(
          new Need.Column("id", "Which column numbers the courses?", false),
          new Need.Column("treatment_contacts", "How many treatment contacts?", false),
          new Need.Column("phq9_first", "First PHQ-9 score?", false),
          new Need.Column("phq9_last", "Last PHQ-9 score?", false),
          new Need.Column("anxiety_measure", "Which anxiety measure, such as gad7?", false),
          new Need.Column("anxiety_first", "First score of that measure?", false),
          new Need.Column("anxiety_last", "Last score of that measure?", false));

  private static List<Need> items(Scale scale) {
    return Stream.concat(
            Stream.<Need>concat(
                Stream.of(new Need.Column("id", "Which column numbers the people?", false)),
                IntStream.rangeClosed(1, scale.form().items())
                    .mapToObj(
                        item ->
                            new Need.Column(
                                "item" + item,
                                "Which column holds question " + item + "?",
                                false))),
            Stream.of(
                new Need.Typed(
                    "missing",
                    "Which codes mean no answer?",
                    "Such as 7,9. Leave it empty if blank cells alone do.",
                    "",
                    true)))
        .toList();
  }
}
