package org.mainstay.inside.support.conversation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.TypedForm;
import org.mainstay.inside.support.tasks.Tasks;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;

/// What was typed about one area, and what of it needs another look.
public final class TalkForm extends TypedForm {
  static final String TASK = "task";
  static final String GOAL = "goal";
  static final String NOTHING = "nothing";

  private static final List<String> STEPS = List.of("understood", "forward", "options", "agreed");

  private TalkForm(Map<String, String> sent) {
    super(sent);
  }

  static TalkForm of(Map<String, String> sent) {
    return new TalkForm(sent);
  }

  /// Ready to be filled in: whoever talks does it, within a week.
  static TalkForm fresh(WorkerId who, LocalDate today) {
    var ready = new HashMap<>(London.boxes("by", today.plusWeeks(1)));
    ready.put("who", who.toString());
    return new TalkForm(ready);
  }

  /// Whether the words can be kept.
  boolean hasWords() {
    for (String step : STEPS) {
      if (value(step).length() > Conversations.WORDS_MAX) {
        refuse(step, "A step has 4,000 characters at most: shorten it");
      }
    }
    if (STEPS.stream().allMatch(step -> value(step).isBlank())) {
      refuse("understood", "Write down at least one step");
    }
    var becomes = value("becomes");
    if (!List.of(TASK, GOAL, NOTHING).contains(becomes)) {
      refuse("becomes", "Choose what becomes of what you agreed");
    } else if (!becomes.equals(NOTHING)
        && (value("agreed").isBlank() || value("agreed").length() > Tasks.WORDS_MAX)) {
      refuse("agreed", "Write what you agreed, in 1,000 characters at most");
    }
    return isFine();
  }

  /// The task that comes of it, if one does and all of it was given.
  Optional<Tasks.Wish> task(List<Worker> team, LocalDate today) {
    if (!value("becomes").equals(TASK)) {
      return Optional.empty();
    }
    var who =
        needed(
            team.stream()
                .map(Worker::id)
                .filter(one -> one.toString().equals(value("who")))
                .findFirst(),
            "who",
            "Choose who does it");
    var by =
        needed(
            London.typedDay(sent(), "by").filter(day -> !day.isBefore(today)),
            "by",
            "Type the day by which it is done, today or later");
    return isFine()
        ? Optional.of(new Tasks.Wish(value("agreed"), who.orElseThrow(), by.orElseThrow()))
        : Optional.empty();
  }

  boolean isGoal() {
    return value("becomes").equals(GOAL);
  }
}
