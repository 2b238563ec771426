package org.mainstay.front.yourpage.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.ui.chart.LineChart;
import org.mainstay.ui.chart.Series;

/// How it has been going: questionnaires and goals over time, each a picture and a table.
///
/// @param measures a picture for each questionnaire that has a total
/// @param goals each goal with its words
public record Progress(List<LineChart> measures, List<Goal> goals) {
  private static final int GOAL_MAX = 10;

  public Progress {
    measures = List.copyOf(measures);
    goals = List.copyOf(goals);
  }

  /// A goal, and how near it felt.
  ///
  /// @param picture at most one; none before it was rated
  public record Goal(String words, String latest, List<LineChart> picture) {
    public Goal {
      picture = List.copyOf(picture);
    }
  }

  /// What these items tell.
  public static Progress of(List<BoxItem> items) {
    Map<String, List<BoxItem.Measured>> scales = new LinkedHashMap<>();
    Map<String, String> goals = new LinkedHashMap<>();
    Map<String, List<BoxItem.GoalRated>> ratings = new LinkedHashMap<>();
    for (BoxItem item : items) {
      if (item instanceof BoxItem.Measured measured && !measured.points().isEmpty()) {
        scales.computeIfAbsent(measured.range().name(), _ -> new ArrayList<>()).add(measured);
      }
      if (item instanceof BoxItem.GoalSet goal) {
        goals.put(goal.id(), goal.words());
      }
      if (item instanceof BoxItem.GoalRated rated) {
        ratings.computeIfAbsent(rated.goal(), _ -> new ArrayList<>()).add(rated);
      }
    }
    List<LineChart> pictures = new ArrayList<>();
    scales.values().forEach(taken -> pictures.add(picture(taken, pictures.size())));
    List<Goal> drawn = new ArrayList<>();
    goals.forEach(
        (id, words) -> drawn.add(goal(words, ratings.getOrDefault(id, List.of()), drawn.size())));
    return new Progress(pictures, drawn);
  }

  private static LineChart picture(List<BoxItem.Measured> taken, int number) {
    var range = taken.getFirst().range();
    var first = taken.getFirst().points();
    var last = taken.getLast().points();
    var points =
        taken.stream()
            .map(one -> new Series.Point(one.day(), Double.parseDouble(one.points())))
            .toList();
    return LineChart.of(
            "measure-" + number,
            taken.size() == 1
                ? "%s was %s".formatted(range.name(), last)
                : "%s was %s at first and %s last".formatted(range.name(), first, last),
            new LineChart.Scale(range.low(), range.high()),
            List.of(new Series(range.name(), points)))
        .under(range.under());
  }

  private static Goal goal(String words, List<BoxItem.GoalRated> ratings, int number) {
    if (ratings.isEmpty()) {
      return new Goal(words, "You have not rated it yet.", List.of());
    }
    var points = ratings.stream().map(one -> new Series.Point(one.day(), one.points())).toList();
    var chart =
        LineChart.of(
            "goal-" + number,
            "How near goal %d felt".formatted(number + 1),
            new LineChart.Scale(0, GOAL_MAX),
            List.of(new Series("This goal", points)));
    var latest =
        "%d of 10 last. 10 means that you are there.".formatted(ratings.getLast().points());
    return new Goal(words, latest, List.of(chart.under("0 to 10")));
  }
}
