package org.mainstay.outside.campaign.effect;

import java.time.LocalDate;
import org.mainstay.sums.statistics.campaign.EffectWords;

/// For whom a campaign was, in whose books they are, and when it ran.
///
/// @param population whose books tell of it; blank if there are none
/// @param group [#EVERYBODY], or the code of a group as the books have it, such as `sex:men`
/// @param label of the group, as a reader is shown
/// @param begins its first day
/// @param ends its last day
public record Target(
    String population, String group, String label, LocalDate begins, LocalDate ends) {
  /// The code for everybody.
  public static final String EVERYBODY = "all";

  /// What a reader is shown for everybody.
  public static final String EVERYBODY_LABEL = EffectWords.EVERYBODY;

  private static final int HEAD_START_DAYS = 14;

  /// Where a period stands to the campaign.
  public enum Side {
    BEFORE("before"),
    SINCE("since it began"),
    /// It began in the middle of it.
    BEGAN_IN_IT("it began in the middle: left out"),
    /// More than a year after its end.
    LONG_AFTER("more than a year after: left out");

    private final String words;

    Side(String words) {
      this.words = words;
    }

    /// As a table says it.
    public String words() {
      return words;
    }
  }

  boolean isForEverybody() {
    return group.equals(EVERYBODY);
  }

  /// Where a period stands. One in whose first fortnight the campaign began counts as since.
  ///
  /// @param first its first day
  /// @param next the first day after it
  Side side(LocalDate first, LocalDate next) {
    if (!begins.isBefore(next)) {
      return Side.BEFORE;
    }
    if (begins.isAfter(first.plusDays(HEAD_START_DAYS))) {
      return Side.BEGAN_IN_IT;
    }
    return first.isAfter(ends.plusYears(1)) ? Side.LONG_AFTER : Side.SINCE;
  }
}
