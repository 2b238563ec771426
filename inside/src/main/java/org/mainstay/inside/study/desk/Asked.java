package org.mainstay.inside.study.desk;

import java.util.Arrays;
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
        .orElse(about.isComparison() ? About.DIFFERENCE.question() : about.question());
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

  /// The columns that play this part, in the order of the file: ticked, chosen or named.
  List<Column> columns(Understood understood, Part part) {
    List<String> places = Arrays.asList(said(part.key()).split(",", -1));
    List<Column> typed = named(understood, part).columns();
    return understood.named().stream()
        .filter(column -> places.contains(String.valueOf(column.place())) || typed.contains(column))
        .toList();
  }

  /// The columns that were typed for this part.
  Understood.Named named(Understood understood, Part part) {
    return Understood.Named.read(said(part.typed()), understood);
  }

  /// The same with only what this question asks for.
  Asked withoutTheRest() {
    Map<String, String> kept = new TreeMap<>();
    said.forEach(
        (key, value) -> {
          if (needs().stream().anyMatch(need -> need.key().equals(key))
              || (about.isByParts()
                  && Part.of(about).stream()
                      .anyMatch(part -> key.equals(part.key()) || key.equals(part.typed())))) {
            kept.put(key, value.strip());
          }
        });
    return new Asked(about, scale, kept);
  }

  /// The part that one column of a file plays in a comparison.
  enum Part {
    OUTCOME("Outcome: what may be better or worse"),
    PROGRAMME("Programme: 1 took part, 0 did not"),
    START("Start: the wave in which a person's programme starts, blank for never"),
    EQUAL("Hold equal: compare like with like"),
    BEFORE("The score before"),
    ORGANISATION("Organisation or team"),
    PERSON("Person: the same number in each of their rows"),
    WAVE("When they were asked"),
    TIME("Time: numbers, months such as 2024-04, or days"),
    UNCHANGEABLE("Cannot have been changed by it"),
    GROUP("Group of staff"),
    REFERRALS("How many came"),
    STAFF("How many work there");

    private static final Pattern PLACE =
        Pattern.compile("org|organisation|employer|trust|provider|hospital|team|site|practice");
    private static final Pattern WHEN = Pattern.compile("wave|time|round|month|year|date|week");
    private static final Pattern WHO = Pattern.compile("person|worker|person_?id|worker_?id|id");
    private static final Pattern CAME = Pattern.compile("referrals?|came|people");
    private static final Pattern WORK = Pattern.compile("staff|workforce|headcount");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    /// In the words of a question.
    String words(About about) {
      if (about == About.CAMPAIGN) {
        return this == OUTCOME
            ? "The figure that may have changed"
            : this == UNCHANGEABLE ? "The same figure where the campaign did not reach" : words;
      }
      return this == PROGRAMME && about == About.BY_LOT
          ? "Offer: 1 offered a place, 0 not yet"
          : words;
    }

    /// The name of its boxes or of its list.
    String key() {
      return PART + name().toLowerCase(Locale.ROOT);
    }

    /// The name of the field into which columns can be typed, where there are many.
    String typed() {
      return key() + "-named";
    }

    /// Whether at most one column can be it.
    boolean isSingle() {
      return switch (this) {
        case ORGANISATION, PERSON, WAVE, TIME, REFERRALS, STAFF -> true;
        case OUTCOME, PROGRAMME, START, EQUAL, BEFORE, UNCHANGEABLE, GROUP -> false;
      };
    }

    /// Whether its column must hold numbers.
    boolean isNumeric() {
      return switch (this) {
        case OUTCOME, PROGRAMME, START, BEFORE, UNCHANGEABLE, REFERRALS, STAFF -> true;
        case EQUAL, ORGANISATION, PERSON, WAVE, TIME, GROUP -> false;
      };
    }

    /// Those that a question has.
    static List<Part> of(About about) {
      return switch (about) {
        case WHO_COMES -> List.of(GROUP, REFERRALS, STAFF);
        case CAMPAIGN -> List.of(TIME, OUTCOME, UNCHANGEABLE);
        case STARTS -> List.of(OUTCOME, START, PERSON, WAVE, ORGANISATION, UNCHANGEABLE);
        case TWICE, WAVES ->
            List.of(OUTCOME, PROGRAMME, PERSON, WAVE, EQUAL, ORGANISATION, UNCHANGEABLE);
        case BEFORE, BY_LOT ->
            List.of(OUTCOME, PROGRAMME, BEFORE, EQUAL, ORGANISATION, UNCHANGEABLE);
        case DIFFERENCE, ONCE, WAITS, SPECIAL, STAND_OUT, HOW_SURE, SCORE, RECOVERY ->
            List.of(OUTCOME, PROGRAMME, EQUAL, ORGANISATION, UNCHANGEABLE);
      };
    }

    /// Those without which nothing can be worked out.
    static List<Part> needed(About about) {
      return switch (about) {
        case TWICE, WAVES -> List.of(OUTCOME, PROGRAMME, PERSON, WAVE);
        case STARTS -> List.of(OUTCOME, START, PERSON, WAVE);
        case CAMPAIGN -> List.of(TIME, OUTCOME);
        case BEFORE -> List.of(OUTCOME, PROGRAMME, BEFORE);
        case WHO_COMES -> List.of(GROUP, REFERRALS, STAFF);
        case DIFFERENCE, BY_LOT, ONCE, WAITS, SPECIAL, STAND_OUT, HOW_SURE, SCORE, RECOVERY ->
            List.of(OUTCOME, PROGRAMME);
      };
    }

    /// Whether a column is probably it, by its name alone; somebody looks at it before it counts.
    boolean isLike(Understood.Column column) {
      String name = column.name().toLowerCase(Locale.ROOT);
      return switch (this) {
        case REFERRALS -> CAME.matcher(name).matches();
        case STAFF -> WORK.matcher(name).matches();
        case GROUP -> column.kind() == Understood.Kind.NAME;
        case ORGANISATION -> PLACE.matcher(name).matches();
        case WAVE, TIME -> WHEN.matcher(name).matches();
        case PERSON -> WHO.matcher(name).matches();
        case OUTCOME, PROGRAMME, START, EQUAL, BEFORE, UNCHANGEABLE -> false;
      };
    }
  }
}
