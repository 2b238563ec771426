package org.mainstay.inside.support.rights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// By when a wish is answered: a month after it was asked, three if it was extended, and as many
/// days more as the clock stood still (UK GDPR, Article 12(3); Information Commissioner's Office,
/// Right of access, "Can the clock be stopped?").
///
/// @param askedOn the day on which it came, in London
/// @param steps earliest first
public record WishClock(LocalDate askedOn, List<Step> steps) {
  private static final int MONTHS = 1;
  private static final int MONTHS_EXTENDED = 3;

  public WishClock {
    steps = List.copyOf(steps);
  }

  /// What can happen to it.
  public enum What {
    STOPPED,
    RESUMED,
    EXTENDED
  }

  /// Why it stands still, or why there is more time.
  public enum Reason {
    WHO("we need to be sure that it is them who asked", "we need to be sure that it is you"),
    WHAT("we asked them what they mean", "we asked you what you mean"),
    LAW("the law needs the record for now", "the law needs us to keep your record for now"),
    HARD("it is a hard one to answer", "it is a hard one to answer"),
    MANY("they asked for many things at once", "you asked for many things at once");

    private final String words;
    private final String toThem;

    Reason(String words, String toThem) {
      this.words = words;
      this.toThem = toThem;
    }

    /// As the team reads it.
    public String words() {
      return words;
    }

    /// As the person reads it.
    public String toThem() {
      return toThem;
    }

    /// Whether this is a reason for more time, and not for standing still.
    public boolean isForMore() {
      return this == HARD || this == MANY;
    }
  }

  /// One step.
  ///
  /// @param reason for a step that resumes, the reason that is over
  /// @param on the day, in London
  public record Step(What what, Reason reason, LocalDate on) {}

  /// Why it stands still now; empty while it runs. It runs again when the last reason is over.
  public Set<Reason> stopped() {
    var open = EnumSet.noneOf(Reason.class);
    steps.forEach(step -> apply(step, open));
    return open;
  }

  /// Whether two months more were given.
  public boolean isExtended() {
    return steps.stream().anyMatch(step -> step.what() == What.EXTENDED);
  }

  /// The last day on which it is answered in time; while the clock stands still, as if it ran again
  /// on the day on which it stopped.
  public LocalDate dueOn() {
    return askedOn.plusMonths(isExtended() ? MONTHS_EXTENDED : MONTHS).plusDays(stoodStill());
  }

  private long stoodStill() {
    var open = EnumSet.noneOf(Reason.class);
    var since = askedOn;
    long days = 0;
    for (Step step : steps) {
      boolean stood = !open.isEmpty();
      apply(step, open);
      if (!stood) {
        since = step.on();
      } else if (open.isEmpty()) {
        days += ChronoUnit.DAYS.between(since, step.on());
      }
    }
    return days;
  }

  private static void apply(Step step, Set<Reason> open) {
    switch (step.what()) {
      case STOPPED -> open.add(step.reason());
      case RESUMED -> open.remove(step.reason());
      case EXTENDED -> {
        // More time neither stops the clock nor starts it.
      }
    }
  }
}
