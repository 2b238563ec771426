package org.mainstay.ui.nhsuk;

import gg.jte.Content;
import java.util.List;
import org.mainstay.ui.nhsuk.content.Card;
import org.mainstay.ui.nhsuk.content.CardAction;
import org.mainstay.ui.nhsuk.content.Urgency;

/// Turns upstream parameters into our records: whatever is read.
final class ContentPorts {
  private ContentPorts() {}

  static Content card(Context given) {
    return new Card(
        kind(given.text("variant"), given.words("heading").given()),
        heading(given, "heading", Level.H2),
        new Card.Link(given.text("href"), given.yes("clickable")),
        body(given),
        actions(given),
        picture(given.at("image")));
  }

  /// Upstream sets html of a heading that has text too below it, as if it were content.
  private static Words body(Context given) {
    Context heading = given.at("heading");
    if (heading.truthy("text") && heading.truthy("html")) {
      return Context.html(
          heading.text("html")
              + "<p class=\"nhsuk-card__description\">"
              + given.text("description")
              + "</p>");
    }
    return given.truthy("html") ? given.own() : given.words("description");
  }

  static List<CardAction> actions(Context given) {
    var list =
        given.at("actions").truthy("items")
            ? given.at("actions").list("items")
            : given.list("actions");
    return list.stream()
        .map(
            action ->
                new CardAction(
                    action.own(),
                    action.text("visuallyHiddenText"),
                    action.truthy("type") ? "" : action.text("href"),
                    Words.none()))
        .toList();
  }

  static Heading heading(Context given, String name, Level usual) {
    Context heading = given.at(name);
    return new Heading(
        heading.truthy("text") ? Words.text(heading.text("text")) : heading.own(),
        heading.text("visuallyHiddenText"),
        heading.truthy("level") ? Level.valueOf("H" + heading.text("level")) : usual,
        heading.size("size"),
        heading.at("caption").caption(),
        heading.mark());
  }

  private static Card.Kind kind(String variant, boolean headed) {
    return switch (variant) {
      case "non-urgent", "urgent", "emergency" ->
          headed
              ? new Card.Kind.Care(Urgency.valueOf(FormPorts.constant(variant)))
              : Card.Kind.Look.PLAIN;
      case "" -> Card.Kind.Look.PLAIN;
      default -> Card.Kind.Look.valueOf(FormPorts.constant(variant));
    };
  }

  private static Words picture(Context image) {
    if (image.truthy("html")) {
      return image.own();
    }
    return image.truthy("src")
        ? Context.html(
            "<img class=\"nhsuk-card__img\" src=\""
                + image.text("src")
                + "\" alt=\""
                + image.text("alt")
                + "\">")
        : Words.none();
  }
}
