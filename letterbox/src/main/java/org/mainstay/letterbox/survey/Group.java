package org.mainstay.letterbox.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.mainstay.letterbox.letter.StaffGroupAnswers;

/// Which of a few large groups somebody is in.
///
/// @param by how staff are counted on a roster, or none
/// @param own the groups in the hub's own words; empty where they are those of a roster
/// @param wanted how many of a group should answer, so that something can be said of it
public record Group(String id, String asks, By by, List<String> own, List<Wanted> wanted) {
  private static final int ANSWERS_MAX = 15;

  /// @throws IllegalArgumentException for what no group can be
  public Group {
    own = List.copyOf(own);
    wanted = List.copyOf(wanted);
    if (!id.matches("[a-z][a-z0-9-]{1,30}") || asks.isBlank()) {
      throw new IllegalArgumentException("a group has an id of small letters and asks: " + id);
    }
    if (by == By.OWN ? own.size() < 2 || own.size() > ANSWERS_MAX : !own.isEmpty()) {
      throw new IllegalArgumentException(
          "group %s has 2 to 15 answers of its own, or is by a roster".formatted(id));
    }
    if (new HashSet<>(own).size() < own.size()) {
      throw new IllegalArgumentException("group %s has an answer twice".formatted(id));
    }
    for (Wanted one : wanted) {
      if (!answers(by, own).contains(one.answer())) {
        throw new IllegalArgumentException(
            "group %s has no answer \"%s\"".formatted(id, one.answer()));
      }
    }
    NeverAsked.check(asks, String.join(" ", own));
  }

  /// How staff are counted on a roster.
  public enum By {
    /// In the groups of the NHS Electronic Staff Record.
    STAFF_GROUP,
    /// In five bands of age.
    AGE,
    /// As staff records hold it.
    SEX,
    /// In no way that a roster has.
    OWN
  }

  /// How many of a group should answer.
  ///
  /// @param people 10 or more
  public record Wanted(String answer, int people) {
    /// @throws IllegalArgumentException for so few that nothing would be shown
    public Wanted {
      if (people < 10 || people > 100_000) {
        throw new IllegalArgumentException("wanted is 10 to 100,000 people, not " + people);
      }
    }
  }

  /// The groups, in the words in which people choose.
  public List<String> answers() {
    return answers(by, own);
  }

  private static List<String> answers(By by, List<String> own) {
    return switch (by) {
      case STAFF_GROUP -> {
        var all = new ArrayList<>(StaffGroupAnswers.all());
        all.add("Something else");
        yield List.copyOf(all);
      }
      case AGE -> List.of("Under 25", "25 to 34", "35 to 44", "45 to 54", "55 or over");
      case SEX -> List.of("Woman", "Man", "In another way");
      case OWN -> own;
    };
  }

  /// As it is asked.
  public Sheet.Line line() {
    return new Sheet.Line(id, asks, answers(), 1);
  }
}
