package org.mainstay.house.commandline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mainstay.inside.referral.Stage;

/// The life of a referral, drawn from the stages in the code and what may follow each.
///
/// Stages stand below each other in their order. What leads on is drawn at the right, what leads
/// back at the left.
final class LifeOfReferral {
  private static final int ROW = 64;
  private static final int BOX_HEIGHT = 36;
  private static final int BOX_WIDTH = 250;
  private static final int LEFT = 190;
  private static final int WIDTH = 700;
  private static final int BEND = 26;

  private static final List<Stage> IN_ORDER = List.of(Stage.values());

  private LifeOfReferral() {}

  /// The picture.
  static String drawing() {
    int height = ROW * IN_ORDER.size() + 10;
    var svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" font-family="Arial, sans-serif" font-size="15">
        <title>The life of a referral</title>
        <desc>%3$s</desc>
        <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" fill="context-stroke"/></marker></defs>
        <rect width="%1$d" height="%2$d" fill="#ffffff"/>
        """
            .formatted(WIDTH, height, inWords()));
    for (Stage stage : IN_ORDER) {
      next(stage).forEach(next -> svg.append(arrow(stage, next)));
    }
    for (Stage stage : IN_ORDER) {
      svg.append(box(stage));
    }
    return svg.append("</svg>\n").toString();
  }

  /// The same in words, for those who do not see the picture.
  static String page() {
    var page =
        new StringBuilder(
            """
            # The life of a referral

            Drawn from `inside.referral.Stage` by `./mainstay docs`. A step that is not here is refused.

            ![Each stage of a referral, with arrows to the stages that may follow](referral.svg)

            | stage | in the code | what may follow |
            |---|---|---|
            """);
    for (Stage stage : IN_ORDER) {
      page.append("| %s | %s | %s |\n".formatted(stage.words(), stage, following(stage)));
    }
    return page.toString();
  }

  private static String inWords() {
    return IN_ORDER.stream()
        .map(stage -> stage.words() + ": " + following(stage))
        .collect(Collectors.joining(". "));
  }

  private static String following(Stage stage) {
    var words = next(stage).stream().map(Stage::words).collect(Collectors.joining("; "));
    return words.isEmpty() ? "nothing" : words;
  }

  private static List<Stage> next(Stage stage) {
    return stage.next().stream().sorted(Comparator.naturalOrder()).toList();
  }

  private static int place(Stage stage) {
    return IN_ORDER.indexOf(stage);
  }

  private static int middle(Stage stage) {
    return ROW * place(stage) + ROW / 2 + 5;
  }

  private static String box(Stage stage) {
    int top = middle(stage) - BOX_HEIGHT / 2;
    return """
        <rect x="%d" y="%d" width="%d" height="%d" rx="4" fill="%s" stroke="#005eb8" stroke-width="2"/>
        <text x="%d" y="%d" text-anchor="middle" fill="#212b32">%s</text>
        """
        .formatted(
            LEFT,
            top,
            BOX_WIDTH,
            BOX_HEIGHT,
            stage.isOpen() ? "#ffffff" : "#d8dde0",
            LEFT + BOX_WIDTH / 2,
            middle(stage) + 5,
            stage.words());
  }

  private static String arrow(Stage from, Stage to) {
    int steps = place(to) - place(from);
    if (steps == 1) {
      return path(
          "M%d %dV%d"
              .formatted(
                  LEFT + BOX_WIDTH / 2, middle(from) + BOX_HEIGHT / 2, middle(to) - BOX_HEIGHT / 2),
          "#212b32");
    }
    boolean on = steps > 0;
    int side = on ? LEFT + BOX_WIDTH : LEFT;
    int out = side + (on ? 1 : -1) * (20 + BEND * Math.abs(steps));
    // Where many arrive they arrive a little apart.
    int arrives = middle(to) + (on ? 1 : -1) * Math.clamp(6L - 2L * Math.abs(steps), -14, 6);
    return path(
        "M%d %dC%d %d %d %d %d %d"
            .formatted(side, middle(from), out, middle(from), out, arrives, side, arrives),
        on ? "#4c6272" : "#b52118");
  }

  private static String path(String way, String colour) {
    return "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" marker-end=\"url(#tip)\"/>\n"
        .formatted(way, colour);
  }
}
