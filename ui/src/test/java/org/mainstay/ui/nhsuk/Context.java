package org.mainstay.ui.nhsuk;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The parameters of one upstream fixture, read the way the upstream templates read them.
public record Context(JsonNode node) {

  public Context at(String name) {
    return new Context(node.path(name));
  }

  public boolean has(String name) {
    return !node.path(name).isMissingNode();
  }

  public boolean truthy(String name) {
    JsonNode value = node.path(name);
    return !value.isMissingNode()
        && !value.isNull()
        && !(value.isBoolean() && !value.booleanValue())
        && !(value.isString() && value.stringValue().isEmpty());
  }

  public String text(String name) {
    JsonNode value = node.path(name);
    return value.isString() ? value.stringValue() : value.isNumber() ? value.toString() : "";
  }

  public boolean yes(String name) {
    return node.path(name).isBoolean() && node.path(name).booleanValue();
  }

  public boolean no(String name) {
    return node.path(name).isBoolean() && !node.path(name).booleanValue();
  }

  /// A list without the empty places that the fixtures plant in it.
  public List<Context> list(String name) {
    return node.path(name).valueStream().filter(JsonNode::isObject).map(Context::new).toList();
  }

  public Stream<Context> every(String name) {
    return node.path(name).valueStream().map(Context::new);
  }

  /// Whether it is a text or an object rather than an empty place.
  public boolean said() {
    return node.isString() || node.isObject();
  }

  /// The html or the text of this object.
  public Words own() {
    if (node.isString()) {
      return Words.text(node.stringValue());
    }
    return truthy("html") ? html(text("html")) : Words.text(text("text"));
  }

  /// A parameter that may be a text or an object with text or html.
  public Words words(String name) {
    return at(name).own();
  }

  public static Words html(String html) {
    return Words.drawn((Content) output -> output.writeContent(html));
  }

  public Size size(String name) {
    String said = text(name);
    return said.isEmpty() ? Size.USUAL : Size.valueOf(said.toUpperCase(Locale.ROOT));
  }

  public Mark mark() {
    return new Mark(text("id"), text("classes"));
  }

  public Caption caption() {
    if (node.isString()) {
      return Caption.of(node.stringValue());
    }
    var place = text("placement");
    return new Caption(
        own(),
        size("size"),
        place.isEmpty()
            ? Caption.Placement.START
            : Caption.Placement.valueOf(place.toUpperCase(Locale.ROOT)),
        truthy("element") ? text("element") : "span",
        mark());
  }

  /// A label or legend.
  public Title title() {
    if (node.isString()) {
      return Title.plain(node.stringValue());
    }
    Context heading = at("heading");
    boolean said = heading.node().isString();
    boolean is =
        (yes("isPageHeading") && !no("heading")) || (!no("isPageHeading") && truthy("heading"));
    Words words = heading.own().given() && (is || !own().given()) ? heading.own() : own();
    Level level = Level.NONE;
    if (is) {
      level = heading.truthy("level") ? Level.valueOf("H" + heading.text("level")) : Level.H1;
    }
    return new Title(
        words,
        is && !said && heading.has("size") ? heading.size("size") : size("size"),
        level,
        is && heading.has("caption") ? heading.at("caption").caption() : at("caption").caption(),
        mark(),
        is ? Mark.id(heading.text("id")) : Mark.NONE);
  }
}
