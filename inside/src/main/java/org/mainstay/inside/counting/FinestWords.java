package org.mainstay.inside.counting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.StaffGroupAnswers;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.StaffGroup;
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
    words.add(AGES.getOrDefault(answers.getOrDefault("age-band", ""), AgeBand.NOT_STATED).word());
    words.add(
        EthnicAnswers.group(
                answers.getOrDefault("ethnic-group", ""),
                answers.getOrDefault("ethnic-background", ""))
            .word());
    staffGroup(identity, answers).ifPresent(words::add);
    named(answers.getOrDefault("directorate", "")).map(Word::ofDirectorate).ifPresent(words::add);
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

  /// The group that somebody chose, or else what they typed as their work: that counts if it is the
  /// name of a group, letter by letter.
  private static Optional<String> staffGroup(Identity identity, Map<String, String> answers) {
    return StaffGroupAnswers.group(answers.getOrDefault("staff-group", ""))
        .map(StaffGroup::word)
        .or(() -> named(identity.jobRole()).map(Word::ofStaffGroup));
  }

  /// What has a letter or digit to make a word of.
  private static Optional<String> named(String typed) {
    return Optional.of(typed)
        .filter(text -> text.chars().anyMatch(c -> c < 128 && Character.isLetterOrDigit(c)));
  }
}
