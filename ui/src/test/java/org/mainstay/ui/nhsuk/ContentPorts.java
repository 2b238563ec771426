package org.mainstay.ui.nhsuk;

import gg.jte.Content;
import java.util.List;
import org.mainstay.ui.nhsuk.content.Card;
import org.mainstay.ui.nhsuk.content.CardAction;
import org.mainstay.ui.nhsuk.content.Details;
import org.mainstay.ui.nhsuk.content.InsetText;
import org.mainstay.ui.nhsuk.content.NotificationBanner;
import org.mainstay.ui.nhsuk.content.Panel;
import org.mainstay.ui.nhsuk.content.Tag;
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

  /// The card around a list or a table.
  static Content around(Context card, Heading heading, Content inside) {
    return new Card(
        kind(card.text("variant"), heading.given()),
        heading,
        new Card.Link(card.text("href"), card.yes("clickable")),
        Words.drawn(inside),
        actions(card),
        Words.none());
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

  static Content details(Context given) {
    return new Details(
        given.words("summary"),
        given.own(),
        given.yes("open"),
        given.text("classes").equals("nhsuk-expander"));
  }

  static Content insetText(Context given) {
    return new InsetText(given.own());
  }

  static Content notificationBanner(Context given) {
    String disabled =
        given.has("disableAutoFocus") ? String.valueOf(given.yes("disableAutoFocus")) : "";
    return new NotificationBanner(
        given.text("variant").equals("success")
            ? NotificationBanner.Kind.SUCCESS
            : NotificationBanner.Kind.IMPORTANT,
        given.words("title"),
        heading(given, "heading", Level.H3),
        given.at("heading").text("element").equals("p"),
        given.own(),
        new NotificationBanner.Conduct(
            given.text("role"), given.at("attributes").text("tabindex"), disabled));
  }

  static Content panel(Context given) {
    return new Panel(
        heading(given, "heading", Level.H1),
        given.own(),
        given.text("variant").equals("interruption"));
  }

  static Tag tag(Context given) {
    String said = given.text("colour");
    Tag.Colour colour =
        said.isEmpty() ? Tag.Colour.USUAL : Tag.Colour.valueOf(FormPorts.constant(said));
    if (given.no("colour")) {
      colour = Tag.Colour.NO_COLOUR;
    }
    return new Tag(given.own(), colour, !given.no("border"), given.text("classes"));
  }

  static Content warningCallout(Context given) {
    return Card.warning(heading(given, "heading", Level.H3), given.own());
  }
}
