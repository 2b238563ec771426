package org.mainstay.inside.support.tasks.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.support.tasks.Task;
import org.mainstay.inside.support.tasks.Tasks;
import org.mainstay.inside.team.Team;

/// What the team set itself to do for somebody, for the copy of their record.
public final class CopiedTasks implements CopiedPart {
  private final Referrals referrals;
  private final Tasks tasks;
  private final Team team;

  public CopiedTasks(Referrals referrals, Tasks tasks, Team team) {
    this.referrals = referrals;
    this.tasks = tasks;
    this.team = team;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inside_support.task");
  }

  @Override
  public Map<Chapter, List<String>> of(OpenRecord opened) {
    var lines = new ArrayList<String>();
    for (Referral referral : referrals.allOf(opened.person())) {
      tasks.of(referral.id()).stream()
          .sorted(Comparator.comparingInt(Task::number))
          .forEach(task -> lines.add(line(opened, task)));
    }
    return Map.of(Chapter.TASKS, lines);
  }

  private String line(OpenRecord opened, Task task) {
    var became =
        task.settled()
            .map(
                told ->
                    "%s on %s, by %s."
                        .formatted(
                            task.state().words(),
                            London.words(London.day(told.at())),
                            CopyWords.by(team, told.by())))
            .orElse("Open.");
    return CopyWords.after(
        "By %s, by %s: %s. %s"
            .formatted(
                London.words(task.by()),
                CopyWords.by(team, task.who()),
                tasks.what(task, opened, Purpose.COPY),
                became),
        tasks.note(task, opened, Purpose.COPY));
  }
}
