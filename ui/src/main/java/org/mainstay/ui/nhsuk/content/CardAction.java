package org.mainstay.ui.nhsuk.content;

import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Words;

/// One thing to do with a card or a row, such as "Change"; screen readers hear what it concerns.
///
/// @param hidden what it concerns, may be empty
/// @param href where it leads; without it the action is a button that sends the form around it
/// @param card the heading of the card it stands in, or nothing
public record CardAction(Words words, String hidden, String href, Words card) implements Drawn {
  public CardAction {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(card, "card");
  }

  /// A link, such as "Change" about "your name".
  public static CardAction link(String words, String about, String href) {
    return new CardAction(Words.text(words), about, href, Words.none());
  }

  /// A button that sends the form around it.
  public static CardAction button(String words, String about) {
    return new CardAction(Words.text(words), about, "", Words.none());
  }

  /// The same action in a card with this heading.
  public CardAction in(Words heading) {
    return new CardAction(words, hidden, href, heading);
  }

  public boolean explained() {
    return !hidden.isEmpty() || card.given();
  }
}
