package org.mainstay.front.helpnow;

import java.util.List;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Heading;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.content.Card;

/// The numbers for right now, in place: shown wherever an answer or a fault makes them needed.
///
/// @param emergency whether the number for an emergency stands among them
public record HelpInSight(CrisisNumbers numbers, boolean emergency) implements Drawn {
  public HelpInSight {
    Objects.requireNonNull(numbers, "numbers");
  }

  /// All the numbers.
  public HelpInSight(CrisisNumbers numbers) {
    this(numbers, true);
  }

  /// Those to talk to, where the emergency has a card of its own.
  public static HelpInSight toTalk(CrisisNumbers numbers) {
    return new HelpInSight(numbers, false);
  }

  /// The numbers in a box of their own, for the middle of a page of questions.
  public Card boxed(String heading) {
    return new Card(
        Card.Kind.Look.WARNING,
        Heading.of(heading),
        Card.Link.NONE,
        Words.drawn(this),
        List.of(),
        Words.none());
  }
}
