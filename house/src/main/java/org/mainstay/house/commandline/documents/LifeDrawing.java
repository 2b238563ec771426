package org.mainstay.house.commandline.documents;

import org.mainstay.house.commandline.documents.Life.Step;

/// The picture of a life. States stand below each other in their order; what leads on is drawn at
/// the right, what leads back at the left.
final class LifeDrawing {
  private static final int ROW = 64;
  private static final int BOX_HEIGHT = 36;
  private static final int BOX_WIDTH = 390;
  private static final int LEFT = 190;
  private static final int WIDTH = 840;
  private static final int BEND = 26;

  private final Life life;

  LifeDrawing(Life life) {
    this.life = life;
  }

  /// The picture, as SVG.
  String svg() {
    int height = ROW * life.steps().size() + 10;
    var svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" font-family="Arial, sans-serif" font-size="15">
        <title>The life of %4$s</title>
        <desc>%3$s</desc>
        <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" fill="context-stroke"/></marker></defs>
        <rect width="%1$d" height="%2$d" fill="#ffffff"/>
        """
            .formatted(WIDTH, height, life.inWords(), life.title()));
    for (Step step : life.steps()) {
      step.next().stream()
          .filter(next -> !next.equals(step.code()))
          .forEach(next -> svg.append(arrow(step, life.step(next))));
    }
    life.steps().forEach(step -> svg.append(box(step)));
    return svg.append("</svg>\n").toString();
  }

  private int place(Step step) {
    return life.steps().indexOf(step);
  }

  private int middle(Step step) {
    return ROW * place(step) + ROW / 2 + 5;
  }

  private String box(Step step) {
    int top = middle(step) - BOX_HEIGHT / 2;
    return """
        <rect x="%d" y="%d" width="%d" height="%d" rx="4" fill="%s" stroke="#005eb8" stroke-width="2"/>
        <text x="%d" y="%d" text-anchor="middle" fill="#212b32">%s</text>
        """
        .formatted(
            LEFT,
            top,
            BOX_WIDTH,
            BOX_HEIGHT,
            step.isLast() ? "#d8dde0" : "#ffffff",
            LEFT + BOX_WIDTH / 2,
            middle(step) + 5,
            step.words());
  }

  private String arrow(Step from, Step to) {
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
