package org.mainstay.front.yourpage;

import java.util.List;
import java.util.Optional;
import org.mainstay.letterbox.mailbox.BoxItem;

/// Where somebody goes on when the hub closes: the question, and the new page once there is one.
///
/// @param asked the question, while it can be answered
/// @param moved the new page, once another hub has taken them in
public record OwnPlace(Optional<Asked> asked, Optional<Moved> moved) {
  /// Nothing is asked, and nobody moves.
  public static final OwnPlace NONE = new OwnPlace(Optional.empty(), Optional.empty());

  /// The question.
  ///
  /// @param id names it for the team
  /// @param hubs that could take them
  /// @param until the day by which the team would like to know, in words
  /// @param isAnswered whether an answer was sent already; another can take its place
  public record Asked(String id, List<BoxItem.Hub> hubs, String until, boolean isAnswered) {
    public Asked {
      hubs = List.copyOf(hubs);
    }
  }

  /// The new page.
  public record Moved(String hub, String address, String code) {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// What these items say of it.
  public static OwnPlace of(List<BoxItem> items, Moments clock) {
    var moved =
        items.stream()
            .filter(BoxItem.NewPage.class::isInstance)
            .map(BoxItem.NewPage.class::cast)
            .reduce((_, later) -> later)
            .map(page -> new Moved(page.hub(), page.address(), page.code()));
    return new OwnPlace(moved.isPresent() ? Optional.empty() : asked(items, clock), moved);
  }

  private static Optional<Asked> asked(List<BoxItem> items, Moments clock) {
    return items.stream()
        .filter(BoxItem.PlaceAsked.class::isInstance)
        .map(BoxItem.PlaceAsked.class::cast)
        .reduce((_, later) -> later)
        .map(
            asked ->
                new Asked(
                    asked.id(),
                    asked.hubs(),
                    clock.day(asked.until()),
                    items.stream().anyMatch(item -> isAnswer(item, asked.id()))));
  }

  private static boolean isAnswer(BoxItem item, String ask) {
    return (item instanceof BoxItem.Sent sent && sent.about().equals(ask))
        || (item instanceof BoxItem.Answered answered && answered.about().equals(ask));
  }
}
