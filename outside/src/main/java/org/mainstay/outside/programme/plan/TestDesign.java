package org.mainstay.outside.programme.plan;

import java.util.Arrays;
import java.util.Optional;
import org.mainstay.sums.statistics.planning.SampleNeeded;

/// How a programme can be tested, the best way first.
public enum TestDesign {
  RANDOMISED("Places are drawn by lot", "Those offered a place beside those not offered one."),
  WAITING_LIST(
      "A waiting list in an order drawn by lot",
      "Those who start first beside those who still wait, before these start."),
  TWO_WAVES(
      "Before and after, beside people who did not take part",
      "The change of those who took part beside the change of others."),
  BEFORE_AFTER(
      "Before and after, with nobody beside them",
      "It can only describe a change. People often begin at their worst and get better anyway."),
  CROSS_SECTION(
      "Asked once: those who took part and those who did not",
      "It can only show an association. People choose whether to take part.");

  private static final double AGAIN = 0.5;

  private final String words;
  private final String says;

  TestDesign(String words, String says) {
    this.words = words;
    this.says = says;
  }

  public String words() {
    return words;
  }

  /// What is compared, and what it cannot show.
  public String says() {
    return says;
  }

  /// Whether lots decide who comes first: only then may an offer be said to have changed something.
  public boolean isByLot() {
    return this == RANDOMISED || this == WAITING_LIST;
  }

  /// How many people it needs; scores before and after are taken to hang together by a half.
  public SampleNeeded needs(SampleNeeded.Basis basis) {
    return this == BEFORE_AFTER
        ? SampleNeeded.ofOneGroup(basis, AGAIN)
        : SampleNeeded.ofTwoGroups(basis);
  }

  public static Optional<TestDesign> read(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
