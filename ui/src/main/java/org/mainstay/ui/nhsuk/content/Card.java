package org.mainstay.ui.nhsuk.content;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Element;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Heading;
import org.mainstay.ui.nhsuk.Level;
import org.mainstay.ui.nhsuk.Size;
import org.mainstay.ui.nhsuk.Words;

/// A box with a heading; as a care card it says how soon somebody must act.
///
/// @param body plain words become a paragraph, drawn content stands as it is
/// @param picture above the heading, or nothing
public record Card(
    Kind kind, Heading heading, Link link, Words body, List<CardAction> actions, Words picture)
    implements Drawn {

  /// How the card looks.
  public sealed interface Kind {
    /// Any card that is no care card.
    enum Look implements Kind {
      PLAIN(""),
      FEATURE("nhsuk-card--feature"),
      PRIMARY("nhsuk-card--primary"),
      SECONDARY("nhsuk-card--secondary"),
      WARNING("nhsuk-card--warning");

      private final String classes;

      Look(String classes) {
        this.classes = classes;
      }
    }

    /// Advice to act.
    record Care(Urgency urgency) implements Kind {
      public Care {
        Objects.requireNonNull(urgency, "urgency");
      }
    }
  }

  /// Where the heading leads, and whether the whole card may be pressed.
  public record Link(String href, boolean whole) {
    public static final Link NONE = new Link("", false);
  }

  public Card {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(body, "body");
    actions = List.copyOf(actions);
    if (kind instanceof Kind.Care && !heading.given()) {
      throw new IllegalArgumentException("a care card says in its heading when to act");
    }
  }

  /// Advice to act, such as "Call 999 or go to A&E now if:".
  public static Card care(Urgency urgency, String heading, Content body) {
    return of(new Kind.Care(urgency), heading, body);
  }

  /// Something to mind, such as a rule with a reason; it says "Important" if its heading does not.
  public static Card warning(Heading heading, Words body) {
    String plain = heading.words().plain();
    boolean said = plain.isEmpty() || plain.toLowerCase(Locale.ROOT).contains("important");
    String hidden = heading.hidden().isEmpty() ? "Important" : heading.hidden();
    var spoken =
        new Heading(
            heading.words(),
            said ? "" : hidden,
            heading.level(),
            heading.size(),
            heading.caption(),
            heading.mark());
    return new Card(Kind.Look.WARNING, spoken, Link.NONE, body, List.of(), Words.none());
  }

  public static Card warning(String heading, Content body) {
    return warning(Heading.of(heading).at(Level.H3), Words.drawn(body));
  }

  public static Card plain(String heading, Content body) {
    return of(Kind.Look.PLAIN, heading, body);
  }

  /// A card that stands out, its heading on a tab.
  public static Card feature(String heading, Content body) {
    return of(Kind.Look.FEATURE, heading, body);
  }

  /// A card that leads somewhere as a whole.
  public static Card leading(String heading, String href, String words) {
    var link = new Link(href, true);
    Words body = Words.text(words);
    return new Card(
        Kind.Look.PLAIN, Heading.of(heading).sized(Size.M), link, body, List.of(), Words.none());
  }

  private static Card of(Kind kind, String heading, Content body) {
    return new Card(
        kind, Heading.of(heading), Link.NONE, Words.drawn(body), List.of(), Words.none());
  }

  /// The same card with its heading elsewhere in the outline.
  public Card at(Level level) {
    return new Card(kind, heading.at(level), link, body, actions, picture);
  }

  public Card with(List<CardAction> others) {
    return new Card(kind, heading, link, body, others, picture);
  }

  public String classes() {
    String look =
        switch (kind) {
          case Kind.Look plain -> plain.classes;
          case Kind.Care(Urgency urgency) -> urgency.classes();
        };
    return Given.together("nhsuk-card", Given.when(link.whole(), "nhsuk-card--clickable"), look);
  }

  public boolean care() {
    return kind instanceof Kind.Care;
  }

  public boolean primary() {
    return kind == Kind.Look.PRIMARY;
  }

  /// The heading, if it stands above the content rather than in it.
  public boolean headed() {
    return care() || !actions.isEmpty();
  }

  public List<CardAction> actionsHere() {
    return actions.stream().map(action -> action.in(heading.words())).toList();
  }

  /// The heading as it is drawn: a drawn one stands as it is.
  public Content title() {
    if (heading.words() instanceof Words.Marked || !heading.given()) {
      return heading.words();
    }
    String size =
        heading.size().under("nhsuk-heading-", Size.OF_HEADINGS, heading.mark().classes());
    return new Heading(
            heading.words(), "", heading.level(), heading.size(), heading.caption(), heading.mark())
        .drawn("nhsuk-card__heading", size, inside());
  }

  private Content inside() {
    String spoken = kind instanceof Kind.Care(Urgency urgency) ? urgency.spoken() : "";
    String said = heading.hidden().isEmpty() ? spoken : heading.hidden();
    if (!link.href().isEmpty() && kind != Kind.Look.FEATURE) {
      return Element.named("a")
          .with("class", "nhsuk-card__link")
          .with("href", link.href())
          .around(heading.words());
    }
    if (said.isEmpty()) {
      return heading.words();
    }
    var before =
        Element.named("span")
            .with("class", "nhsuk-u-visually-hidden")
            .around(Words.text(said + ": "));
    return Element.named("span").with("role", "text").around(before, heading.words());
  }
}
