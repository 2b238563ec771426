package org.mainstay.inside.huddle.skills;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mainstay.inside.assessment.FirstNeeds.Need;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The skills that workers gained, each from the handbook's list.
public final class Skills {
  /// How long the words on how a skill was gained may be.
  public static final int HOW_MAX = 500;

  private static final String HOW = "inside_huddle.skill.how";

  private static final String KEEP =
      """
      insert into inside_huddle.skill (worker_id, skill, gained_on, how)
      values (:worker, :skill, :day, :how)
          on conflict (worker_id, skill) do update
         set gained_on = excluded.gained_on, how = excluded.how
      """;

  private static final String TAKE_BACK =
      "delete from inside_huddle.skill where worker_id = :worker and skill = :skill";

  private static final String OF =
      """
      select skill, gained_on, how
        from inside_huddle.skill
       where worker_id = :worker
       order by gained_on desc, skill, worker_id
       limit 200
      """;

  private static final String ALL =
      "select worker_id, skill from inside_huddle.skill order by skill, worker_id limit 5000";

  private final JdbcClient inside;
  private final List<Skill> list;
  private final TeamWords words;

  /// @param list those that the handbook names
  public Skills(JdbcClient inside, List<Skill> list, TeamWords words) {
    this.inside = inside;
    this.list = List.copyOf(list);
    this.words = words;
  }

  /// A skill that a worker gained, when and how.
  public record Gained(Skill skill, LocalDate on, String how) {}

  /// Those that can be gained.
  public List<Skill> list() {
    return list;
  }

  /// That with this id; empty if the handbook has no such skill, or no longer.
  public Optional<Skill> find(String id) {
    return list.stream().filter(skill -> skill.id().equals(id)).findFirst();
  }

  /// The acting worker gained a skill; said again the last word counts.
  public void gain(Gained gained) {
    inside
        .sql(KEEP)
        .param("worker", Acting.now().value())
        .param("skill", gained.skill().id())
        .param("day", gained.on())
        .param("how", words.seal(HOW, gained.how()))
        .update();
  }

  /// The acting worker takes one off their list.
  public void takeBack(Skill skill) {
    inside.sql(TAKE_BACK).param("worker", Acting.now().value()).param("skill", skill.id()).update();
  }

  /// What a worker gained, the latest first.
  public List<Gained> of(WorkerId worker) {
    return inside
        .sql(OF)
        .param("worker", worker.value())
        .query(
            (row, number) -> {
              var day = row.getObject("gained_on", LocalDate.class);
              var how = words.open(HOW, row.getBytes("how"));
              return find(row.getString("skill")).map(skill -> new Gained(skill, day, how));
            })
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /// With which needs each worker helps by what they gained.
  public Map<WorkerId, Set<Need>> helps() {
    Map<WorkerId, Set<Need>> helps = new HashMap<>();
    inside
        .sql(ALL)
        .query(
            row -> {
              var worker = new WorkerId(row.getObject("worker_id", UUID.class));
              find(row.getString("skill"))
                  .ifPresent(
                      skill ->
                          helps
                              .computeIfAbsent(worker, ignored -> EnumSet.noneOf(Need.class))
                              .addAll(skill.helps()));
            });
    return helps;
  }
}
