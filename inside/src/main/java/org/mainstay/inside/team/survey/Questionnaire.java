package org.mainstay.inside.team.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What the team is asked about its own work, as the handbook says.
public record Questionnaire(List<Item> items) {
  private static final int ITEMS_MAX = 12;
  private static final int ANSWERS_MAX = 8;
  private static final int PERCENT_MAX = 100;

  /// @throws IllegalArgumentException if nothing is asked, or too much
  public Questionnaire {
    items = List.copyOf(items);
    if (items.isEmpty() || items.size() > ITEMS_MAX) {
      throw new IllegalArgumentException("a survey has 1 to 12 items");
    }
  }

  /// One question.
  ///
  /// @param says what is said of those who gave one of the counted answers, such as "would
  ///   recommend this team as a place to work"
  /// @param answers all of them, in order
  /// @param counted those of them that are counted
  /// @param figures of the country, one or none where none is known
  public record Item(
      String asks,
      String says,
      List<String> answers,
      List<String> counted,
      List<National> figures) {
    /// @throws IllegalArgumentException for what no question can be
    public Item {
      answers = List.copyOf(answers);
      counted = List.copyOf(counted);
      figures = List.copyOf(figures);
      if (asks.isBlank() || says.isBlank()) {
        throw new IllegalArgumentException("an item has asks and says");
      }
      if (answers.size() < 2 || answers.size() > ANSWERS_MAX) {
        throw new IllegalArgumentException("“%s” has 2 to 8 answers".formatted(asks));
      }
      if (counted.isEmpty() || counted.size() == answers.size() || !answers.containsAll(counted)) {
        throw new IllegalArgumentException("“%s” counts some of its answers".formatted(asks));
      }
      if (figures.size() > 1) {
        throw new IllegalArgumentException("“%s” has one figure at most".formatted(asks));
      }
    }

    /// The figure of the country; empty where none is known.
    Optional<National> national() {
      return figures.stream().findFirst();
    }
  }

  /// A figure of the country.
  ///
  /// @param percent 0 to 100
  /// @param source who published it, where and for which year: without one no figure is shown
  public record National(BigDecimal percent, String source) {
    /// @throws IllegalArgumentException for a figure that is none, or has no source
    public National {
      if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(PERCENT_MAX)) > 0) {
        throw new IllegalArgumentException("percent is 0 to 100, not " + percent);
      }
      if (!source.matches("(?s).*\\b(19|20)[0-9]{2}\\b.*")) {
        throw new IllegalArgumentException("a national figure has a source with its year");
      }
    }
  }
}
