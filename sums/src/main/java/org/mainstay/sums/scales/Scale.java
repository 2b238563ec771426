package org.mainstay.sums.scales;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// One questionnaire: its form, its scoring and its licence, read from a versioned data file.
///
/// @param id the short name used in files and on the command line, as in `phq9`
/// @param version of the data file; kept beside every stored total
/// @param name as people say it, as in `PHQ-9`
/// @param title what the short name stands for
/// @param form what is asked
/// @param sources how it is scored, and by what right
public record Scale(String id, int version, String name, String title, Form form, Sources sources) {

  /// How a questionnaire is scored, and by what right.
  public record Sources(Rules rules, Licence licence) {}

  public Scale {
    Rules rules = sources.rules();
    for (int raw = form.items() * form.lowest(); raw <= form.items() * form.highest(); raw++) {
      if (!rules.metric().isEmpty() && !rules.metric().containsKey(raw)) {
        throw new IllegalArgumentException(id + ": no metric score for a raw score of " + raw);
      }
    }
    if (rules.safetyItem() instanceof Rules.SafetyItem.Item(var item) && item > form.items()) {
      throw new IllegalArgumentException(id + ": no item " + item);
    }
  }

  /// The questionnaire with this short name.
  ///
  /// @throws IllegalArgumentException if there is none; look first with [Scales#find]
  public static Scale named(String id) {
    return Scales.find(id)
        .orElseThrow(() -> new IllegalArgumentException("no questionnaire is called " + id));
  }

  /// How it is scored.
  public Rules rules() {
    return sources.rules();
  }

  /// By what right it is used.
  public Licence licence() {
    return sources.licence();
  }

  /// Scores one form.
  ///
  /// Answers are as the form has them, before any reversing. Nothing answered is not scorable,
  /// never 0. The safety item flags whenever it is above 0, whatever else is missing.
  ///
  /// @param answers as many as the form has items
  /// @return the score; its total is exact, except that a mean that does not end is carried to 34
  ///   digits
  /// @throws AnswerNotOnScale if an answer is one that the form does not have
  /// @throws IllegalArgumentException if the number of items differs
  public Score score(Answers answers) {
    if (answers.items().size() != form.items()) {
      throw new IllegalArgumentException(
          "%s: %s has %d items, got %d"
              .formatted(
                  Refusal.ANOTHER_NUMBER_OF_ITEMS.code(),
                  name,
                  form.items(),
                  answers.items().size()));
    }
    int sum = sumOf(answers);
    int answered = answers.answered();
    var status = statusOf(answered);
    Points total = totalOf(status, sum, answered);
    return new Score(
        status,
        total,
        rules().bandOf(total),
        rules().caseness().reachedBy(total),
        answered,
        flagged(answers));
  }

  /// Whether the item about safety, if there is one, is above 0.
  public boolean flagged(Answers answers) {
    return switch (rules().safetyItem()) {
      case Rules.SafetyItem.NotAsked() -> false;
      case Rules.SafetyItem.Item(var item) ->
          answers.at(item) instanceof Answer.Given(var value) && value > 0;
    };
  }

  private int sumOf(Answers answers) {
    int sum = 0;
    for (int item = 1; item <= form.items(); item++) {
      if (answers.at(item) instanceof Answer.Given(var value)) {
        if (!form.has(value)) {
          throw new AnswerNotOnScale(this, item, value);
        }
        sum += form.counted(item, value);
      }
    }
    return sum;
  }

  private Score.Status statusOf(int answered) {
    int missing = form.items() - answered;
    if (answered == 0 || !rules().missing().allows(missing)) {
      return Score.Status.NOT_SCORABLE;
    }
    return missing == 0 ? Score.Status.SCORED : Score.Status.PRORATED;
  }

  private Points totalOf(Score.Status status, int sum, int answered) {
    return switch (status) {
      case NOT_SCORABLE -> Points.unknown();
      case SCORED -> Points.of(rules().metric().getOrDefault(sum, BigDecimal.valueOf(sum)));
      case PRORATED -> Points.of(prorated(sum, answered));
    };
  }

  /// `sum / answered × items`, in one division so that nothing is rounded twice.
  private BigDecimal prorated(int sum, int answered) {
    var whole = BigDecimal.valueOf((long) sum * form.items());
    var by = BigDecimal.valueOf(answered);
    boolean halfUp =
        rules().missing() instanceof MissingRule.MeanStandsIn(var _, var rounded) && rounded;
    return halfUp
        ? whole.divide(by, 0, RoundingMode.HALF_UP)
        : whole.divide(by, MathContext.DECIMAL128);
  }
}
