package org.mainstay.inside.support.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the team set itself to do, for a case or without one; whoever is shut out of a case sees
/// none of its tasks.
public final class Tasks {
  /// What is to be done, and what came of it, may be so long.
  public static final int WORDS_MAX = 1_000;

  private final TaskRows rows;
  private final People people;
  private final TeamSeal teamSeal;
  private final Trail trail;
  private final Clock clock;

  public Tasks(JdbcClient inside, People people, TeamSeal teamSeal, Trail trail, Clock clock) {
    this.rows = new TaskRows(inside);
    this.people = people;
    this.teamSeal = teamSeal;
    this.trail = trail;
    this.clock = clock;
  }

  /// What is to be done.
  public record Wish(String what, WorkerId who, LocalDate by) {}

  /// Keeps a task.
  ///
  /// @param about the case that it is about, if it is about one
  /// @param number the number after the last task that the writer saw there
  /// @return empty if a task with this number is there already
  public Optional<Task> add(Optional<Referral> about, int number, Wish wish) {
    var task =
        new Task(
            new TaskId(UUID.randomUUID()),
            about.map(it -> new Task.About(it.id(), it.person(), it.alias())),
            number,
            about
                .map(it -> people.seal(it.person(), TaskRows.WHAT, wish.what().strip()))
                .orElseGet(() -> teamSeal.seal(TaskRows.WHAT, wish.what().strip())),
            wish.who(),
            wish.by(),
            now(),
            Task.State.OPEN,
            Optional.empty(),
            Optional.empty(),
            1);
    if (!rows.keep(task)) {
      return Optional.empty();
    }
    write(task, "something is to be done for you");
    return Optional.of(task);
  }

  /// Keeps a task of a case after all that are there.
  public Task add(Referral about, Wish wish) {
    return add(Optional.of(about), nextNumber(Optional.of(about.id())), wish)
        .orElseThrow(() -> new IllegalStateException("two tasks were kept at once: try again"));
  }

  /// The number of the next task of a case, or of the team.
  public int nextNumber(Optional<ReferralId> about) {
    return rows.last(about) + 1;
  }

  /// Gives an open task to somebody, or moves its day.
  ///
  /// @return whether it was still as it was seen
  public boolean change(Task seen, WorkerId who, LocalDate by) {
    return rows.change(with(seen, who, by, Task.State.OPEN, Optional.empty()));
  }

  /// An open task is done, or not needed any more.
  ///
  /// @param note what came of it, may be blank
  /// @return whether it was still as it was seen
  public boolean settle(Task seen, Task.State as, String note) {
    var words = note.isBlank() ? Optional.<Sealed>empty() : Optional.of(seal(seen, note.strip()));
    boolean changed = rows.change(with(seen, seen.who(), seen.by(), as, words));
    if (changed) {
      write(seen, as == Task.State.DONE ? "something was done for you" : "it is not needed");
    }
    return changed;
  }

  /// What one worker had to do in a case goes to another with it.
  public void handOver(ReferralId referral, WorkerId from, WorkerId to) {
    openOf(referral).stream()
        .filter(task -> task.who().equals(from))
        .forEach(task -> change(task, to, task.by()));
  }

  /// This task; empty if there is none that whoever acts may see.
  public Optional<Task> find(TaskId id) {
    return rows.find(id);
  }

  /// The tasks of a case, open ones first.
  public List<Task> of(ReferralId referral) {
    return rows.of(referral);
  }

  /// The open tasks of a case.
  public List<Task> openOf(ReferralId referral) {
    return of(referral).stream().filter(Task::isOpen).toList();
  }

  /// What a worker has to do, by its day.
  public List<Task> openOf(WorkerId worker) {
    return rows.open().stream().filter(task -> task.who().equals(worker)).toList();
  }

  /// What a worker had to do by today.
  public List<Task> dueOf(WorkerId worker) {
    return openOf(worker).stream().filter(task -> !task.by().isAfter(today())).toList();
  }

  /// The open tasks of the team that are about no case, by their day.
  public List<Task> ofTheTeam() {
    return rows.open().stream().filter(task -> task.about().isEmpty()).toList();
  }

  /// Whatever should be done by now, by its day.
  public List<Task> overdue() {
    return rows.open().stream().filter(task -> task.isOverdue(today())).toList();
  }

  /// What is to be done in a task of a case.
  public String what(Task task, OpenRecord opened, Purpose purpose) {
    return opened.words(task.what()).openFor(purpose);
  }

  /// What came of a task of a case, empty if nobody wrote it down.
  public String note(Task task, OpenRecord opened, Purpose purpose) {
    return task.note().map(note -> opened.words(note).openFor(purpose)).orElse("");
  }

  /// What is to be done in a task without a case.
  public String what(Task task) {
    return teamSeal.open(task.what());
  }

  /// What came of a task without a case, empty if nobody wrote it down.
  public String note(Task task) {
    return task.note().map(teamSeal::open).orElse("");
  }

  private Sealed seal(Task task, String note) {
    return task.about()
        .map(it -> people.seal(it.person(), TaskRows.NOTE, note))
        .orElseGet(() -> teamSeal.seal(TaskRows.NOTE, note));
  }

  private Task with(
      Task seen, WorkerId who, LocalDate by, Task.State state, Optional<Sealed> note) {
    return new Task(
        seen.id(),
        seen.about(),
        seen.number(),
        seen.what(),
        who,
        by,
        seen.set(),
        state,
        state == Task.State.OPEN ? Optional.empty() : Optional.of(now()),
        note,
        seen.version());
  }

  private void write(Task task, String why) {
    task.about().ifPresent(it -> trail.write(it.person().value(), "task", why));
  }

  private Task.Told now() {
    return new Task.Told(Acting.now(), clock.instant());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
