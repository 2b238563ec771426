package org.mainstay.inside.huddle.suggesting;

import org.mainstay.sums.allocation.Meeting.Way;

/// By what somebody can meet.
public enum MeetBy {
  ROOM("In a room of the hub", new Way.Room("the hub")),
  VIDEO("By video", new Way.Video()),
  PHONE("By phone", new Way.Phone());

  private final String words;
  private final Way way;

  MeetBy(String words, Way way) {
    this.words = words;
    this.way = way;
  }

  public String words() {
    return words;
  }

  Way way() {
    return way;
  }
}
