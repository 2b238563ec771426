package org.mainstay.inside.support.tasks.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.TypedForm;
import org.mainstay.inside.support.tasks.Task;
import org.mainstay.inside.support.tasks.Tasks;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;

/// What a worker typed about a task, and what of it needs another look.
public final class TaskForm extends TypedForm {
  private TaskForm(Map<String, String> sent) {
    super(sent);
  }

  /// As it was sent.
  static TaskForm of(Map<String, String> sent) {
    return new TaskForm(sent);
  }

  /// Ready for a new task: by whoever acts, a week from now.
  static TaskForm fresh(WorkerId who, LocalDate today, int number) {
    var ready = new HashMap<>(London.boxes("by", today.plusWeeks(1)));
    ready.put("who", who.toString());
    ready.put("number", number + "");
    return new TaskForm(ready);
  }

  /// Ready to change a task.
  static TaskForm about(Task task) {
    var ready = new HashMap<>(London.boxes("by", task.by()));
    ready.put("who", task.who().toString());
    ready.put("version", task.version() + "");
    return new TaskForm(ready);
  }

  /// As it was sent about this task; the other form on the page is filled in as it was.
  static TaskForm of(Task task, Map<String, String> sent) {
    var whole = new HashMap<>(about(task).sent());
    whole.putAll(sent);
    return new TaskForm(whole);
  }

  /// The same words, after a look at what somebody changed meanwhile.
  TaskForm seeing(Task task) {
    var again = new HashMap<>(sent());
    again.put("version", task.version() + "");
    return new TaskForm(again);
  }

  /// The same words once more, after another task was kept meanwhile.
  TaskForm again(int number) {
    var again = new HashMap<>(sent());
    again.put("number", number + "");
    return new TaskForm(again);
  }

  int number(String name) {
    return value(name).matches("\\d{1,8}") ? Integer.parseInt(value(name)) : 0;
  }

  /// What is to be done, if all of it was given.
  ///
  /// @param team who may do it
  Optional<Tasks.Wish> wish(List<Worker> team, LocalDate today) {
    var what = value("what").strip();
    if (what.isEmpty() || what.length() > Tasks.WORDS_MAX) {
      refuse("what", "Type what is to be done, in 1,000 characters at most");
    }
    var who = who(team);
    var by = by(today);
    return isFine()
        ? Optional.of(new Tasks.Wish(what, who.orElseThrow(), by.orElseThrow()))
        : Optional.empty();
  }

  Optional<WorkerId> who(List<Worker> team) {
    return needed(
        team.stream()
            .map(Worker::id)
            .filter(one -> one.toString().equals(value("who")))
            .findFirst(),
        "who",
        "Choose who does it");
  }

  Optional<LocalDate> by(LocalDate today) {
    return needed(
        London.typedDay(sent(), "by").filter(day -> !day.isBefore(today)),
        "by",
        "Type the day by which it is done, today or later");
  }

  /// What became of it, if that was chosen.
  Optional<Task.State> state() {
    if (value("note").length() > Tasks.WORDS_MAX) {
      refuse("note", "A note has 1,000 characters at most: shorten it");
    }
    var state =
        needed(
            Arrays.stream(Task.State.values())
                .filter(one -> one != Task.State.OPEN && one.name().equals(value("state")))
                .findFirst(),
            "state",
            "Choose what became of it");
    return isFine() ? state : Optional.empty();
  }
}
