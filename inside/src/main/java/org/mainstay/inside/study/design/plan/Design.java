package org.mainstay.inside.study.design.plan;

import java.util.List;
import java.util.Map;

/// What an analyst wants to know of which data, as the YAML file says it.
///
/// @param question what kind of comparison it is, and so what may be said of the result
/// @param columns which columns of the data play which part
/// @param settings how it is computed
/// @param shape what the rows are
public record Design(Question question, Columns columns, Settings settings, Shape shape) {
  /// The word behind `design`.
  public Kind kind() {
    return switch (shape) {
      case Shape.Rows() -> Kind.ROWS;
      case Shape.TwoWaves two -> two.held() ? Kind.ANCOVA : Kind.CHANGE;
      case Shape.Staggered _ -> Kind.STAGGERED;
      case Shape.Interrupted _ -> Kind.INTERRUPTED;
    };
  }

  /// Of whatever is drawn, where nobody says another.
  public static final long SEED = 20_241_122;

  /// What is compared with what.
  public enum Question {
    /// People who took part with colleagues who did not, asked once.
    CROSS_SECTION("cross_section"),
    /// The same with the score before as a covariate.
    BASELINE("baseline"),
    /// The change from one wave to the next with the change among others.
    TWO_WAVE("two_wave"),
    /// People followed over waves, each compared with themselves.
    PANEL("panel"),
    /// The change since before the start with the change among those who have not started yet.
    STAGGERED("staggered"),
    /// One series with its own course before a campaign.
    INTERRUPTED("interrupted"),
    /// Those offered a place by lot with those not offered one yet.
    RANDOMISED("randomised");

    private final String word;

    Question(String word) {
      this.word = word;
    }

    /// As it stands in the YAML file.
    public String word() {
      return word;
    }
  }

  /// Which columns play which part.
  ///
  /// @param categorical columns among the covariates whose values are names, not numbers
  /// @param fixedEffects columns whose every level has a mean of its own
  /// @param cluster rows of one cluster may go together in any way; empty for none
  /// @param weights empty for none
  /// @param controls columns that the programme cannot have changed
  /// @param types a name for several treatments: 1 where any of them is 1
  public record Columns(
      List<String> outcomes,
      List<String> treatments,
      List<String> covariates,
      List<String> categorical,
      List<String> fixedEffects,
      String cluster,
      String weights,
      List<String> controls,
      Map<String, List<String>> types) {
    public Columns {
      outcomes = List.copyOf(outcomes);
      treatments = List.copyOf(treatments);
      covariates = List.copyOf(covariates);
      categorical = List.copyOf(categorical);
      fixedEffects = List.copyOf(fixedEffects);
      controls = List.copyOf(controls);
    }
  }

  /// How it is computed.
  ///
  /// @param robust kinds of error; the first is the one the interval and the p-value stand on
  /// @param draws of the wild bootstrap
  /// @param seed of everything that is drawn
  public record Settings(
      Model model,
      boolean joint,
      Convention convention,
      List<Correction> corrections,
      List<Robust> robust,
      int draws,
      long seed) {
    public Settings {
      corrections = List.copyOf(corrections);
      robust = List.copyOf(robust);
    }
  }

  /// The kind of regression.
  public enum Model {
    OLS,
    POISSON
  }

  /// Which absorbed levels count as parameters.
  public enum Convention {
    NESTED,
    AREG
  }

  /// How many tests at once are allowed for.
  public enum Correction {
    BH,
    HOLM,
    ROMANO_WOLF
  }

  /// How errors are made robust.
  public enum Robust {
    CR1,
    CR3,
    WILD,
    HC1
  }
}
