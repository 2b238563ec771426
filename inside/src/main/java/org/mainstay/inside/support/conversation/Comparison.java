package org.mainstay.inside.support.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mainstay.inside.support.London;
import org.mainstay.ui.Drawn;

/// What was said now and last time, area by area: a picture and a table that says the same.
///
/// @param now the day of the latest conversation
/// @param before the day of the one before, empty if there was none
public record Comparison(String now, String before, List<Row> rows) implements Drawn {
  private static final double LEFT = 230;
  private static final double RIGHT = 590;
  private static final int ROW_HEIGHT = 28;
  private static final int TOP = 34;

  public Comparison {
    rows = List.copyOf(rows);
  }

  /// One area.
  ///
  /// @param points what was said now; 0 if nothing was
  /// @param earlier what was said last time; 0 if nothing was
  public record Row(String area, String name, int points, int earlier, boolean wantsHelp, int at) {
    /// The answer in words.
    public String nowWords() {
      return words(points);
    }

    /// What was said last time, in words.
    public String earlierWords() {
      return words(earlier);
    }

    /// Where it lies from above.
    public int y() {
      return TOP + at * ROW_HEIGHT;
    }

    private static String words(int points) {
      return points == 0 ? "not said" : points + " of 7";
    }
  }

  static Comparison of(Conversation now, Optional<Conversation> before) {
    var rows = new ArrayList<Row>();
    for (Conversation.Answer answer : now.answers()) {
      int earlier =
          before.flatMap(it -> it.answer(answer.area())).map(Conversation.Answer::points).orElse(0);
      rows.add(
          new Row(
              answer.area(),
              answer.name(),
              answer.points(),
              earlier,
              answer.wantsHelp(),
              rows.size()));
    }
    return new Comparison(
        London.words(now.on()), before.map(it -> London.words(it.on())).orElse(""), rows);
  }

  /// How high the picture is.
  public int height() {
    return TOP + rows.size() * ROW_HEIGHT;
  }

  /// Where so many points lie from the left.
  public static String x(int points) {
    double share = (points - 1.0) / (ConversationWords.POINTS_MAX - 1);
    return String.format(Locale.ROOT, "%.1f", LEFT + share * (RIGHT - LEFT));
  }

  /// The picture in words.
  public String description() {
    return String.join(
        "; ",
        rows.stream()
            .map(
                row ->
                    before.isEmpty()
                        ? row.name() + ": " + row.nowWords()
                        : "%s: last time %s, now %s"
                            .formatted(row.name(), row.earlierWords(), row.nowWords()))
            .toList());
  }
}
