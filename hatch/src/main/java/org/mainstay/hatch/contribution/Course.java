package org.mainstay.hatch.contribution;

/// How it went on after a first contact, in fixed bands: each kind is counted at most once a person
/// and year.
public sealed interface Course {
  /// The word that plans and tables have for it.
  String word();

  /// How a completed episode ended.
  enum Outcome implements Course {
    BETTER("better"),
    NOT_BETTER("not-better"),
    NOT_MEASURED("not-measured");

    private final String word;

    Outcome(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return "outcome:" + word;
    }
  }

  /// From first contact to first conversation.
  enum Wait implements Course {
    ONE_WEEK(7, "1-week"),
    TWO_WEEKS(14, "2-weeks"),
    FOUR_WEEKS(28, "4-weeks"),
    SIX_WEEKS(42, "6-weeks"),
    EIGHTEEN_WEEKS(126, "18-weeks"),
    LONGER(Integer.MAX_VALUE, "longer");

    private final int daysMax;
    private final String word;

    Wait(int daysMax, String word) {
      this.daysMax = daysMax;
      this.word = word;
    }

    /// The band of a wait.
    ///
    /// @param days 0 or more
    public static Wait of(int days) {
      return least(values(), days, Wait::daysMax);
    }

    private int daysMax() {
      return daysMax;
    }

    @Override
    public String word() {
      return "wait:" + word;
    }
  }

  /// Of somebody off sick when support began: whether they are back at work at its end.
  enum Work implements Course {
    BACK("back"),
    NOT_BACK("not-back"),
    NOT_KNOWN("not-known");

    private final String word;

    Work(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return "work:" + word;
    }
  }

  /// How many times a person was supported; beyond 12 nothing more is told.
  enum Support implements Course {
    ONCE(1, "1"),
    TWICE_OR_THREE_TIMES(3, "2-3"),
    FOUR_TO_SIX(6, "4-6"),
    SEVEN_TO_ELEVEN(11, "7-11"),
    TWELVE_OR_MORE(Integer.MAX_VALUE, "12-or-more");

    private final int timesMax;
    private final String word;

    Support(int timesMax, String word) {
      this.timesMax = timesMax;
      this.word = word;
    }

    /// The band of a number of times.
    ///
    /// @param times 1 or more
    public static Support of(int times) {
      if (times < 1) {
        throw new IllegalArgumentException("support was given once or more, got " + times);
      }
      return least(values(), times, Support::timesMax);
    }

    private int timesMax() {
      return timesMax;
    }

    @Override
    public String word() {
      return "support:" + word;
    }
  }

  private static <B> B least(B[] bands, int number, java.util.function.ToIntFunction<B> most) {
    if (number < 0) {
      throw new IllegalArgumentException("a band is of 0 or more, got " + number);
    }
    for (B band : bands) {
      if (number <= most.applyAsInt(band)) {
        return band;
      }
    }
    throw new IllegalStateException("the last band has no end");
  }
}
