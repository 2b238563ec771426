package org.mainstay.inside.study.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mainstay.letterbox.survey.Answered;
import org.mainstay.letterbox.survey.Group;
import org.mainstay.letterbox.survey.Replies;
import org.mainstay.letterbox.survey.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many of each group answer, in whole tens: what came from one person shows nowhere.
///
/// Every margin is rounded down by itself, so no difference of two of them gives a third away.
public final class Reach {
  /// What is said of fewer is nothing.
  public static final int STEP = 10;

  private static final String KEPT =
      """
      select answer, people
        from inside_study.survey_reach
       where wave_id = :wave
         and group_id = :group
       order by answer, wave_id
       limit 50
      """;

  private static final String KEEP =
      """
      insert into inside_study.survey_reach (wave_id, group_id, answer, people)
      values (:wave, :group, :answer, :people)
      """;

  private static final String FORGET =
      "delete from inside_study.survey_reach where wave_id = :wave";

  private final JdbcClient inside;
  private final Runs runs;
  private final Replies replies;

  Reach(JdbcClient inside, Runs runs, Replies replies) {
    this.inside = inside;
    this.runs = runs;
    this.replies = replies;
  }

  /// Rounded down to a whole ten.
  static int tens(int people) {
    return people / STEP * STEP;
  }

  /// Counts every open wave anew; one to which fewer than ten were added stays as it was.
  public void count() {
    for (Run run : runs.all()) {
      for (Wave wave : runs.waves(run)) {
        if (wave.isOpen() && replies.count(wave.id()) >= wave.people() + STEP) {
          count(run, wave);
        }
      }
    }
  }

  private void count(Run run, Wave wave) {
    var answers = answered(replies.open(wave.id()));
    int people = tens(answers.size());
    if (people <= wave.people()) {
      return;
    }
    runs.counted(wave, people);
    forget(wave);
    for (Group group : run.sheet().groups()) {
      counts(group, answers)
          .forEach(
              (answer, many) ->
                  inside
                      .sql(KEEP)
                      .param("wave", wave.id())
                      .param("group", group.id())
                      .param("answer", answer)
                      .param("people", tens(many))
                      .update());
    }
  }

  void forget(Wave wave) {
    inside.sql(FORGET).param("wave", wave.id()).update();
  }

  private static List<Answered> answered(List<Reply> replies) {
    var answers = new ArrayList<Answered>();
    for (Reply reply : replies) {
      switch (reply) {
        case Reply.Anonymous(var answered) -> answers.add(answered);
        case Reply.Pseudonymous(var answered, var _) -> answers.add(answered);
        case Reply.Words _ -> {}
      }
    }
    return answers;
  }

  private static Map<Integer, Integer> counts(Group group, List<Answered> answers) {
    var counts = new TreeMap<Integer, Integer>();
    for (int answer = 1; answer <= group.answers().size(); answer++) {
      counts.put(answer, 0);
    }
    for (Answered one : answers) {
      Integer chosen = one.groups().get(group.id());
      if (chosen != null) {
        counts.computeIfPresent(chosen, (_, many) -> many + 1);
      }
    }
    return counts;
  }

  /// How many of a group answered an open wave, by the place of the group: at least so many.
  public Map<Integer, Integer> open(Wave wave, Group group) {
    return inside
        .sql(KEPT)
        .param("wave", wave.id())
        .param("group", group.id())
        .query((row, _) -> Map.entry(row.getInt("answer"), row.getInt("people")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
  }

  /// The same of a closed one.
  public static Map<Integer, Integer> closed(Group group, WaveAnswers answers) {
    var counts = new TreeMap<>(counts(group, answers.answers()));
    counts.replaceAll((_, many) -> tens(many));
    return counts;
  }
}
