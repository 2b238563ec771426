package org.mainstay.inside.work.employment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where employment support stands; what is not listed here as a next state is refused.
///
/// `docs/lives` draws it from this list.
public enum SupportState {
  NOT_OFFERED("Not offered yet", How.SAID),
  OFFERED("Offered", How.SAID),
  DECLINED("Declined", How.SAID),
  NOT_NOW("Not now, for a reason", How.SAID),
  TAKEN_UP("Taken up", How.SAID),
  PROFILED("Vocational profile written", How.DONE),
  PLAN_AGREED("Action plan agreed", How.DONE),
  KEEPING_WORK("Keeping their work", How.SAID),
  GOING_BACK("Going back after sickness", How.SAID),
  FINDING_WORK("Finding work", How.SAID),
  EMPLOYER_CONTACT("Talking with the employer", How.DONE),
  OUTCOME("An outcome is known", How.DONE),
  ENDED("Employment support ended", How.SAID),
  WEEKS_13("Asked 13 weeks after the end", How.DONE),
  WEEKS_26("Asked 26 weeks after the end", How.DONE),
  WEEKS_52("Asked 52 weeks after the end", How.DONE);

  /// Whether a worker says it, or it follows from what was done.
  private enum How {
    SAID,
    DONE
  }

  /// The ways on which somebody is helped.
  private static final Set<SupportState> WAYS = EnumSet.of(KEEPING_WORK, GOING_BACK, FINDING_WORK);

  private static final Set<SupportState> BEFORE = EnumSet.range(NOT_OFFERED, NOT_NOW);

  private final String words;
  private final How how;

  SupportState(String words, How how) {
    this.words = words;
    this.how = how;
  }

  /// The state as a worker reads it.
  public String words() {
    return words;
  }

  /// What may follow. The profile, the plan, a talk with the employer and an outcome can be written
  /// down again.
  public Set<SupportState> next() {
    return switch (this) {
      case NOT_OFFERED -> EnumSet.of(OFFERED, NOT_NOW);
      case OFFERED -> EnumSet.of(DECLINED, NOT_NOW, TAKEN_UP);
      case DECLINED -> EnumSet.of(OFFERED, TAKEN_UP);
      case NOT_NOW -> EnumSet.of(OFFERED);
      case TAKEN_UP -> EnumSet.of(PROFILED, ENDED);
      case PROFILED -> EnumSet.of(PROFILED, PLAN_AGREED, ENDED);
      case PLAN_AGREED, KEEPING_WORK, GOING_BACK, FINDING_WORK, EMPLOYER_CONTACT, OUTCOME ->
          onTheWay();
      case ENDED -> EnumSet.of(WEEKS_13, WEEKS_26, WEEKS_52);
      case WEEKS_13 -> EnumSet.of(WEEKS_26, WEEKS_52);
      case WEEKS_26 -> EnumSet.of(WEEKS_52);
      case WEEKS_52 -> EnumSet.noneOf(SupportState.class);
    };
  }

  private Set<SupportState> onTheWay() {
    var next = EnumSet.of(EMPLOYER_CONTACT, OUTCOME, ENDED);
    next.addAll(WAYS);
    if (this == PLAN_AGREED) {
      next.add(PLAN_AGREED);
    }
    if (WAYS.contains(this)) {
      next.remove(this);
    }
    return next;
  }

  /// What a worker may say next; the other states follow from what is written down elsewhere.
  public List<SupportState> toSay() {
    return next().stream().filter(state -> state.how == How.SAID && state != this).toList();
  }

  /// Whether somebody is being helped with work now.
  public boolean isGoingOn() {
    return compareTo(TAKEN_UP) >= 0 && compareTo(ENDED) < 0;
  }

  /// Whether it was taken up, at whatever time.
  public boolean wasTakenUp() {
    return !BEFORE.contains(this);
  }

  /// Whether there is a plan, so that something may be done.
  public boolean isPlanned() {
    return isGoingOn() && compareTo(PLAN_AGREED) >= 0;
  }

  /// The state after somebody was asked so many weeks after the end, if there is one.
  public static Optional<SupportState> followedUp(int weeks) {
    return Arrays.stream(values()).filter(one -> one.name().equals("WEEKS_" + weeks)).findFirst();
  }
}
