package org.mainstay.ui.chart.drawing;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.ui.nhsuk.Element;
import org.mainstay.ui.nhsuk.Words;

/// The white paper of one chart: what is drawn on it becomes a picture in a page or a file.
public final class Sheet {
  /// The size of the letters; words of any chart are as large as of any other.
  public static final int LETTERS = 14;

  private static final int ON_PAGE = 400;
  private static final int ALONE = 840;
  private static final int MARGIN = 16;
  private static final int TITLE_LETTERS = 20;
  private static final String FONTS = "Arial, Helvetica, 'Liberation Sans', sans-serif";

  private final Caption caption;
  private final boolean alone;
  private final List<Content> drawn = new ArrayList<>();
  private final double top;
  private double bottom;

  private Sheet(Caption caption, boolean alone) {
    this.caption = caption;
    this.alone = alone;
    top = alone ? heading() : 0;
  }

  /// Narrow enough for a phone; the page writes the title above it.
  public static Sheet onPage(Caption caption) {
    return new Sheet(caption, false);
  }

  /// As wide as a report, with the title drawn into it.
  public static Sheet alone(Caption caption) {
    return new Sheet(caption, true);
  }

  public boolean wide() {
    return alone;
  }

  public double left() {
    return alone ? MARGIN : 2;
  }

  public double right() {
    return alone ? ALONE - MARGIN : ON_PAGE - 2;
  }

  /// Below the title, if there is one.
  public double top() {
    return top;
  }

  public void endsAt(double y) {
    bottom = y + (alone ? MARGIN : 4);
  }

  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    path(new Outline().move(x1, y1).line(x2, y2), stroke);
  }

  public void path(Outline outline, Stroke stroke) {
    if (!outline.isEmpty()) {
      drawn.add(edged(shape(outline.path(), "none"), stroke).with("stroke-linejoin", "round"));
    }
  }

  public void area(Outline outline, String colour, String opacity) {
    if (!outline.isEmpty()) {
      drawn.add(shape(outline.path(), colour).with("fill-opacity", opacity));
    }
  }

  public void mark(Mark mark, double x, double y) {
    drawn.add(edged(shape(mark.shape().path(x, y, mark.radius()), mark.fill()), mark.edge()));
  }

  public void words(double x, double y, Anchor anchor, String words) {
    drawn.add(text(x, y, words).with("text-anchor", anchor.words()).with("fill", Ink.BLACK));
  }

  /// Words that may stand on lines: they keep a white edge.
  public void wordsOver(double x, double y, Anchor anchor, String colour, String words) {
    drawn.add(
        text(x, y, words)
            .with("text-anchor", anchor.words())
            .with("fill", colour)
            .with("stroke", Ink.PAPER)
            .with("stroke-width", "4")
            .with("stroke-linejoin", "round")
            .with("paint-order", "stroke"));
  }

  /// Draws what is cut off at the edges of a box.
  public void within(double x, double y, double x2, double y2, Runnable drawing) {
    var before = List.copyOf(drawn);
    drawn.clear();
    drawing.run();
    String name = caption.id() + "-box";
    var box =
        Element.named("rect")
            .with("x", Figures.place(x))
            .with("y", Figures.place(y))
            .with("width", Figures.place(x2 - x))
            .with("height", Figures.place(y2 - y));
    var inside = Element.named("g").with("clip-path", "url(#" + name + ")").around(all(drawn));
    drawn.clear();
    drawn.addAll(before);
    drawn.add(Element.named("clipPath").with("id", name).around(box));
    drawn.add(inside);
  }

  /// The bare picture for a page.
  public Content picture() {
    return svg();
  }

  /// A file that needs nothing beside it.
  public byte[] file() {
    var output = new StringOutput();
    output.writeContent("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    new OwaspHtmlTemplateOutput(output)
        .writeUserContent(
            svg()
                .with("width", Figures.whole(width()))
                .with("height", Figures.whole(bottom))
                .with("lang", "en-GB"));
    output.writeContent("\n");
    return output.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Element svg() {
    String id = caption.id();
    var paper =
        Element.named("rect").with("width", "100%").with("height", "100%").with("fill", Ink.PAPER);
    var parts = new ArrayList<Content>();
    parts.add(named("title", caption.title()).with("id", id + "-title"));
    parts.add(named("desc", caption.description()).with("id", id + "-desc"));
    parts.add(paper);
    parts.addAll(drawn);
    return Element.named("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 " + Figures.whole(width()) + " " + Figures.whole(bottom))
        .with("role", "img")
        .with("aria-labelledby", id + "-title " + id + "-desc")
        .with("font-family", FONTS)
        .with("font-size", Figures.whole(LETTERS))
        .around(all(parts));
  }

  private double width() {
    return alone ? ALONE : ON_PAGE;
  }

  private double heading() {
    double room = ALONE - 2 * MARGIN;
    double y = MARGIN;
    for (String line : Letters.lines(caption.title(), room / 1.1, 3, TITLE_LETTERS)) {
      y += TITLE_LETTERS + 4;
      drawn.add(
          text(MARGIN, y - 6, line)
              .with("font-size", Figures.whole(TITLE_LETTERS))
              .with("font-weight", "bold")
              .with("fill", Ink.BLACK));
    }
    if (!caption.under().isBlank()) {
      for (String line : Letters.lines(caption.under(), room, 3)) {
        y += LETTERS + 5;
        drawn.add(text(MARGIN, y - 3, line).with("fill", Ink.QUIET));
      }
    }
    return y + 10;
  }

  private static Content[] all(List<Content> contents) {
    return contents.toArray(Content[]::new);
  }

  private static Element shape(String path, String fill) {
    return Element.named("path").with("d", path).with("fill", fill);
  }

  private static Element edged(Element element, Stroke stroke) {
    return element
        .with("stroke", stroke.colour())
        .with("stroke-width", Figures.place(stroke.width()))
        .with("stroke-dasharray", stroke.dashes());
  }

  private static Element text(double x, double y, String words) {
    return named("text", words).with("x", Figures.place(x)).with("y", Figures.place(y));
  }

  private static Element named(String name, String words) {
    return Element.named(name).around(Words.text(Letters.writable(words)));
  }
}
