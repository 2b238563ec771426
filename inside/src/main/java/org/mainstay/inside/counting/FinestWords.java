package org.mainstay.inside.counting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Word;

/// What is known of somebody at first contact, in the words of the frame: the finest there are,
/// because nobody but the plan merges.
///
/// What was not said is not guessed. A word that the employer's plan does not have becomes "not
/// stated or other" at the hatch.
final class FinestWords {
  private static final Map<String, AgeBand> AGES =
      Map.of(
          "Under 25", AgeBand.UNDER_25,
          "25 to 34", AgeBand.FROM_25_TO_34,
          "35 to 44", AgeBand.FROM_35_TO_44,
          "45 to 54", AgeBand.FROM_45_TO_54,
          "55 or over", AgeBand.FROM_55);

  private FinestWords() {}

  /// The words of somebody who asked for support.
  ///
  /// @param answers to the optional equality questions: question to answer, as given
  static Set<String> of(Identity identity, Map<String, String> answers, List<Asked.Want> wants) {
    var words = new TreeSet<String>();
    words.add(sex(answers.getOrDefault("sex", "")).word());
    words.add(AGES.getOrDefault(answers.getOrDefault("age", ""), AgeBand.NOT_STATED).word());
    words.add(
        EthnicAnswers.group(
                answers.getOrDefault("ethnic-group", ""),
                answers.getOrDefault("ethnic-background", ""))
            .word());
    addStaffGroup(words, answers.getOrDefault("staff-group", identity.jobRole()));
    words.add(Need.of(wants).word());
    return words;
  }

  private static Sex sex(String answer) {
    return switch (answer) {
      case "Female" -> Sex.WOMEN;
      case "Male" -> Sex.MEN;
      default -> Sex.NOT_STATED;
    };
  }

  /// What somebody typed counts if it is the name of a staff group, letter by letter.
  private static void addStaffGroup(Set<String> words, String typed) {
    if (typed.chars().anyMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
      words.add(Word.ofStaffGroup(typed));
    }
  }
}
