package org.mainstay.inside.huddle.suggesting;

import org.mainstay.sums.allocation.Meeting.Way;

/// By what somebody can meet.
public enum MeetBy {
  ROOM("In a room of the hub"),
  VIDEO("By video"),
  PHONE("By phone");

  private final String words;

  MeetBy(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  Way way() {
    return switch (this) {
      case ROOM -> new Way.Room("the hub");
      case VIDEO -> new Way.Video();
      case PHONE -> new Way.Phone();
    };
  }
}
