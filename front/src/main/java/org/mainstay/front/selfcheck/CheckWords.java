package org.mainstay.front.selfcheck;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// What a hub says to somebody who answered the questions: meaning, ideas, and that it is theirs.
///
/// @param opening what kind of words these are
/// @param openAnswers what is said when some of the questions were passed over
/// @param parts what the answers may mean, part by part
/// @param colleagues what many colleagues find
/// @param ideas to try, for everybody
/// @param goingOn that it is not only for the very unwell, and who learns of it
public record CheckWords(
    String opening,
    String openAnswers,
    Parts parts,
    List<String> colleagues,
    List<String> ideas,
    GoingOn goingOn) {
  private static final int CHARACTERS_MAX = 600;
  private static final int LINES_MAX = 8;

  /// Words that put a label on somebody, or speak of them as of a case.
  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(mild(ly)?|moderate(ly)?|severe(ly)?|minimal|diagnos[a-z]+|disorders?|symptoms?"
              + "|scores?|scored|risks?|patients?|clients?|abnormal)\\b",
          Pattern.CASE_INSENSITIVE);

  public CheckWords {
    opening = said("opening", opening);
    openAnswers = said("openAnswers", openAnswers);
    Objects.requireNonNull(parts, "parts");
    colleagues = lines("colleagues", colleagues);
    ideas = lines("ideas", ideas);
    Objects.requireNonNull(goingOn, "goingOn");
  }

  /// The parts of a life that the questions look at.
  ///
  /// @param rest sleep, strength, and keeping one's mind on something
  /// @param days work and what people do each day
  public record Parts(Part mood, Part worry, Part rest, Part days) {}

  /// What is said about one part, by how often it was hard.
  ///
  /// @param unsaid where too little was said to say more
  /// @param ideas to try where it was hard often or sometimes
  public record Part(
      String heading,
      String often,
      String sometimes,
      String seldom,
      String unsaid,
      List<String> ideas) {
    public Part {
      heading = said("heading", heading);
      often = said("often", often);
      sometimes = said("sometimes", sometimes);
      seldom = said("seldom", seldom);
      unsaid = said("unsaid", unsaid);
      ideas = lines("ideas", ideas);
    }

    String words(HowOften howOften) {
      return switch (howOften) {
        case OFTEN -> often;
        case SOMETIMES -> sometimes;
        case SELDOM -> seldom;
        case UNSAID -> unsaid;
      };
    }
  }

  /// What stands beside the ways to go on.
  ///
  /// @param anyone that support is not only for people who are very unwell
  /// @param employer that the employer does not learn of it
  public record GoingOn(String anyone, String employer) {
    public GoingOn {
      anyone = said("anyone", anyone);
      employer = said("employer", employer);
    }
  }

  private static List<String> lines(String field, List<String> lines) {
    var checked = lines.stream().map(line -> said(field, line)).toList();
    require(
        !checked.isEmpty() && checked.size() <= LINES_MAX,
        "%s needs 1 to %d lines, has %d".formatted(field, LINES_MAX, checked.size()));
    return checked;
  }

  private static String said(String field, String words) {
    var plain = Objects.requireNonNullElse(words, "").strip();
    require(!plain.isEmpty(), field + " has a line without words");
    require(
        plain.length() <= CHARACTERS_MAX,
        "%s has a line of %d characters, at most %d"
            .formatted(field, plain.length(), CHARACTERS_MAX));
    var label = LABEL.matcher(plain);
    if (label.find()) {
      throw new IllegalArgumentException(
          "%s says \"%s\": say what it is like, and put no label on anybody"
              .formatted(field, label.group()));
    }
    return plain;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
