package org.mainstay.front.gathering;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.front.yourpage.Moments;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.BoxItem.Seat.Standing;
import org.mainstay.letterbox.window.OpenGatherings.OpenGathering;

/// The groups as they stand for one person: their own places, and what else they can come to.
///
/// @param own where they have a place or wait for one
/// @param others what they can ask for a place in
public record OwnGroups(List<Own> own, List<GroupLine> others) {
  /// So long before a session the link to it is shown.
  private static final Duration LINK_BEFORE = Duration.ofHours(1);

  public OwnGroups {
    own = List.copyOf(own);
    others = List.copyOf(others);
  }

  /// A place that somebody has or waits for.
  ///
  /// @param join the link to it, empty unless it begins in an hour or is on
  /// @param isSending whether something was sent about it that is not answered yet
  public record Own(
      String id,
      String title,
      boolean waits,
      String where,
      int minutes,
      List<String> when,
      String join,
      boolean isSending) {
    public Own {
      when = List.copyOf(when);
    }
  }

  /// The groups as this mailbox and this window tell of them.
  static OwnGroups of(List<BoxItem> items, List<OpenGathering> open, Moments moments, Instant now) {
    Map<String, BoxItem.Seat> seats = new LinkedHashMap<>();
    Map<String, BoxItem.Sent> sent = new LinkedHashMap<>();
    for (BoxItem item : items) {
      if (item instanceof BoxItem.Seat seat) {
        sent.remove(seat.gathering());
        seats.put(seat.gathering(), seat);
      } else if (item instanceof BoxItem.Answered answered) {
        sent.remove(answered.about());
      } else if (item instanceof BoxItem.Sent sending) {
        sent.put(sending.about(), sending);
      }
    }
    var own =
        seats.values().stream()
            .filter(seat -> seat.standing() != Standing.GONE)
            .filter(
                seat -> seat.starts().stream().anyMatch(start -> now.isBefore(end(seat, start))))
            .map(seat -> own(seat, sent.containsKey(seat.gathering()), moments, now))
            .toList();
    var mine = own.stream().map(Own::id).toList();
    return new OwnGroups(
        own,
        open.stream()
            .map(one -> GroupLine.of(one, moments))
            .filter(one -> !mine.contains(one.id()) && !sent.containsKey(one.id()))
            .toList());
  }

  /// The one of the others with this id.
  Optional<GroupLine> other(String id) {
    return others.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// The place with this id that can be given up.
  Optional<Own> place(String id) {
    return own.stream().filter(one -> one.id().equals(id) && !one.isSending()).findFirst();
  }

  private static Own own(BoxItem.Seat seat, boolean isSending, Moments moments, Instant now) {
    boolean isTime =
        seat.starts().stream()
            .anyMatch(
                start -> !now.isBefore(start.minus(LINK_BEFORE)) && now.isBefore(end(seat, start)));
    return new Own(
        seat.gathering(),
        seat.title(),
        seat.standing() == Standing.WAITS,
        seat.how(),
        seat.minutes(),
        seat.starts().stream()
            .filter(start -> now.isBefore(end(seat, start)))
            .map(moments::when)
            .toList(),
        isTime && seat.join().startsWith("https://") ? seat.join() : "",
        isSending);
  }

  private static Instant end(BoxItem.Seat seat, Instant start) {
    return start.plus(Duration.ofMinutes(seat.minutes()));
  }
}
