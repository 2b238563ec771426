package org.mainstay.inside.study.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mainstay.inside.study.desk.Understood.Column;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Scales;

/// A question that was put to a file, with what was said for it.
///
/// @param scale short name of the questionnaire, empty for other questions
/// @param said by name of the field; a column is said by its place
record Asked(About about, String scale, Map<String, String> said) {
  static final String PART = "part-";

  Asked {
    said = Map.copyOf(said);
  }

  /// A question as a path names it, such as `waits` or `score-phq9`.
  static Optional<Asked> at(String path, Map<String, String> said) {
    String score = About.SCORE.path() + "-";
    if (path.startsWith(score)) {
      return Scales.find(path.substring(score.length()))
          .map(scale -> new Asked(About.SCORE, scale.id(), said));
    }
    return About.at(path).map(about -> new Asked(about, "", said));
  }

  /// As a path names it.
  String path() {
    return scale.isEmpty() ? about.path() : about.path() + "-" + scale;
  }

  /// The question in words.
  String words() {
    return questionnaire()
        .map(one -> "What does " + one.name() + " score?")
        .orElse(about.isStudy() ? About.DIFFERENCE.question() : about.question());
  }

  Optional<Scale> questionnaire() {
    return Scales.find(scale);
  }

  List<About.Need> needs() {
    return about.needs(questionnaire());
  }

  /// What was said, empty if nothing was.
  String said(String key) {
    return said.getOrDefault(key, "");
  }

  /// The column that was named under this key.
  Optional<Column> column(Understood understood, String key) {
    return understood.named().stream()
        .filter(column -> said(key).equals(String.valueOf(column.place())))
        .findFirst();
  }

  /// The columns that play this part, in the order of the file.
  List<Column> columns(Understood understood, Part part) {
    return understood.named().stream()
        .filter(column -> said(PART + column.place()).equals(part.value()))
        .toList();
  }

  /// The same with only what this question asks for.
  Asked withoutTheRest(Understood understood) {
    Map<String, String> kept = new TreeMap<>();
    said.forEach(
        (key, value) -> {
          if (needs().stream().anyMatch(need -> need.key().equals(key))
              || (key.startsWith(PART)
                  && understood.named().stream().anyMatch(c -> key.equals(PART + c.place())))) {
            kept.put(key, value.strip());
          }
        });
    return new Asked(about, scale, kept);
  }

  /// The part that one column of a file plays in a comparison.
  enum Part {
    NONE("Not used"),
    OUTCOME("Outcome: what may be better or worse"),
    PROGRAMME("Programme: 1 took part, 0 did not"),
    EQUAL("Hold equal: compare like with like"),
    BEFORE("The score before"),
    ORGANISATION("Organisation or team"),
    PERSON("Person: the same number in each of their rows"),
    WAVE("When they were asked"),
    UNCHANGEABLE("Cannot have been changed by it"),
    GROUP("Group of staff"),
    REFERRALS("How many came"),
    STAFF("How many work there");

    private static final Pattern PLACE =
        Pattern.compile("org|organisation|employer|trust|provider|hospital|team|site|practice");
    private static final Pattern WHEN = Pattern.compile("wave|time|round|month|year");
    private static final Pattern WHO = Pattern.compile("person|worker|person_?id|worker_?id|id");
    private static final Pattern CAME = Pattern.compile("referrals?|came|people");
    private static final Pattern WORK = Pattern.compile("staff|workforce|headcount");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    /// In the words of a question.
    String words(About about) {
      return this == PROGRAMME && about == About.BY_LOT
          ? "Offer: 1 offered a place, 0 not yet"
          : words;
    }

    String value() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// Whether at most one column can be it.
    boolean isSingle() {
      return switch (this) {
        case ORGANISATION, PERSON, WAVE, REFERRALS, STAFF -> true;
        case NONE, OUTCOME, PROGRAMME, EQUAL, BEFORE, UNCHANGEABLE, GROUP -> false;
      };
    }

    /// Whether its column must hold numbers.
    boolean isNumeric() {
      return switch (this) {
        case OUTCOME, PROGRAMME, BEFORE, UNCHANGEABLE, REFERRALS, STAFF -> true;
        case NONE, EQUAL, ORGANISATION, PERSON, WAVE, GROUP -> false;
      };
    }

    /// Those that a question has.
    static List<Part> of(About about) {
      if (about == About.WHO_COMES) {
        return List.of(NONE, GROUP, REFERRALS, STAFF);
      }
      List<Part> parts = new ArrayList<>(List.of(NONE, OUTCOME, PROGRAMME));
      if (about == About.WAVES) {
        parts.addAll(List.of(PERSON, WAVE));
      }
      if (about == About.BEFORE || about == About.BY_LOT) {
        parts.add(BEFORE);
      }
      parts.addAll(List.of(EQUAL, ORGANISATION, UNCHANGEABLE));
      return List.copyOf(parts);
    }

    /// Those without which nothing can be worked out.
    static List<Part> needed(About about) {
      return switch (about) {
        case WAVES -> List.of(OUTCOME, PROGRAMME, PERSON, WAVE);
        case BEFORE -> List.of(OUTCOME, PROGRAMME, BEFORE);
        case WHO_COMES -> List.of(GROUP, REFERRALS, STAFF);
        case DIFFERENCE, BY_LOT, ONCE, WAITS, SPECIAL, STAND_OUT, HOW_SURE, SCORE, RECOVERY ->
            List.of(OUTCOME, PROGRAMME);
      };
    }

    /// What a column probably is, by its name alone; somebody looks at it before it counts.
    static Part guessed(About about, Understood.Column column) {
      String name = column.name().toLowerCase(Locale.ROOT);
      if (about == About.WHO_COMES) {
        if (CAME.matcher(name).matches()) {
          return REFERRALS;
        }
        if (WORK.matcher(name).matches()) {
          return STAFF;
        }
        return column.kind() == Understood.Kind.NAME ? GROUP : NONE;
      }
      if (PLACE.matcher(name).matches()) {
        return ORGANISATION;
      }
      if (about == About.WAVES && WHEN.matcher(name).matches()) {
        return WAVE;
      }
      return about == About.WAVES && WHO.matcher(name).matches() ? PERSON : NONE;
    }
  }
}
