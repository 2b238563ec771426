package org.mainstay.inside.groups.stories;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.TypedForm;
import org.mainstay.letterbox.letter.StaffGroupAnswers;

/// What a worker typed to write a story down, and what of it needs another look.
public final class StoryForm extends TypedForm {
  private static final int WORDS_MAX = 2000;
  private static final int ROLE_MAX = 60;
  private static final int YEARS_MAX = 2;

  private StoryForm(Map<String, String> sent) {
    super(sent);
  }

  static StoryForm of(Map<String, String> sent) {
    return new StoryForm(sent);
  }

  /// Ready to be filled in: agreed to today, for a year.
  static StoryForm fresh(LocalDate today) {
    var filled = new HashMap<>(London.boxes("consented", today));
    filled.putAll(London.boxes("until", today.plusYears(1)));
    return new StoryForm(filled);
  }

  /// The words, if they are there and not too many.
  Optional<String> words() {
    return needed(
        Optional.of(value("words").strip())
            .filter(words -> !words.isEmpty() && words.length() <= WORDS_MAX),
        "words",
        "Type the story, in %d letters or fewer".formatted(WORDS_MAX));
  }

  /// Who tells it.
  Optional<Testimonial.Teller> teller() {
    var role =
        needed(
            Optional.of(value("role").strip())
                .filter(typed -> !typed.isEmpty() && typed.length() <= ROLE_MAX),
            "role",
            "Type who tells it, in a few words, such as A nurse");
    var group =
        needed(
            Optional.of(value("group")).filter(StaffGroupAnswers.all()::contains),
            "group",
            "Choose a staff group");
    return role.flatMap(one -> group.map(other -> new Testimonial.Teller(one, other)));
  }

  /// What the person agreed to.
  Optional<Testimonial.Consent> consent(LocalDate today) {
    if (!value("agreed").equals("yes")) {
      refuse("agreed", "Tick it once they have read these words and agreed");
    }
    var on =
        needed(
            London.typedDay(sent(), "consented").filter(day -> !day.isAfter(today)),
            "consented",
            "Type the day on which they agreed, today or before");
    var until =
        needed(
            London.typedDay(sent(), "until")
                .filter(day -> day.isAfter(today) && !day.isAfter(today.plusYears(YEARS_MAX))),
            "until",
            "Type the last day, in the next %d years".formatted(YEARS_MAX));
    return on.flatMap(
        one ->
            until
                .filter(_ -> isFine())
                .map(other -> new Testimonial.Consent(one, other, value("reports").equals("yes"))));
  }
}
