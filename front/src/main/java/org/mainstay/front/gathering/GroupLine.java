package org.mainstay.front.gathering;

import java.util.List;
import org.mainstay.front.yourpage.Moments;
import org.mainstay.letterbox.window.OpenGatherings.OpenGathering;

/// A group or workshop in finished words.
///
/// @param id names it for the team
/// @param where online or in which room, as the end of a sentence
/// @param isFull whether somebody would have to wait
/// @param when its sessions, the first one first
public record GroupLine(
    String id,
    String title,
    String about,
    String forWhom,
    String ledBy,
    String where,
    int minutes,
    boolean isFull,
    List<String> when) {
  public GroupLine {
    when = List.copyOf(when);
  }

  static GroupLine of(OpenGathering one, Moments moments) {
    return new GroupLine(
        one.id().toString(),
        one.title(),
        one.about(),
        one.forWhom(),
        one.ledBy(),
        one.how(),
        one.minutes(),
        one.isFull(),
        one.starts().stream().map(moments::when).toList());
  }

  /// Whether a place is left: never how many, and never who has the others.
  public String places() {
    return isFull ? "Full. You can wait for a place." : "Places left";
  }
}
