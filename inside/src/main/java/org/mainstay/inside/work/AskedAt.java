package org.mainstay.inside.work;

import java.time.LocalDate;
import java.util.List;

/// When somebody is asked about work: at the start, at the end, and three times afterwards.
public enum AskedAt {
  START("At the start of support", 0),
  END("At the end of support", 0),
  WEEKS_13("13 weeks after the end", 13),
  WEEKS_26("26 weeks after the end", 26),
  WEEKS_52("52 weeks after the end", 52);

  /// The follow-ups, earliest first.
  static final List<AskedAt> FOLLOW_UPS = List.of(WEEKS_13, WEEKS_26, WEEKS_52);

  private final String words;
  private final int weeks;

  AskedAt(String words, int weeks) {
    this.words = words;
    this.weeks = weeks;
  }

  /// The moment as a worker reads it.
  public String words() {
    return words;
  }

  /// Whether it comes after support has ended.
  public boolean isFollowUp() {
    return weeks > 0;
  }

  /// The weeks between the end of support and this moment; 0 before the end.
  public int weeks() {
    return weeks;
  }

  /// The day on which a follow-up is due.
  ///
  /// @param ended the last day of support
  public LocalDate dueAfter(LocalDate ended) {
    return ended.plusWeeks(weeks);
  }

  /// The latest last day of support for which a follow-up is due on this day.
  LocalDate latestEnd(LocalDate today) {
    return today.minusWeeks(weeks);
  }
}
