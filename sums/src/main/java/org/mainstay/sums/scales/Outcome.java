package org.mainstay.sums.scales;

import java.math.BigDecimal;

/// Whether a course of support helped, by the definitions of NHS Talking Therapies.
///
/// A missing last score proves nothing: neither recovery nor any reliable change. What follows
/// `finished` is no where the course is not finished, and not known where that is not known.
///
/// @param finished two or more treatment contacts
/// @param caseness first PHQ-9 or first anxiety measure at its cut or above; not known where a
///   first score is missing and the other does not settle it
/// @param recovery at caseness first, both measures below their cut last
/// @param reliableImprovement one measure falls by its reliable change or more, the other does not
///   rise by its own
/// @param reliableDeterioration the mirror image
/// @param reliableRecovery recovery and reliable improvement
public record Outcome(
    Flag finished,
    Flag caseness,
    Flag recovery,
    Flag reliableImprovement,
    Flag reliableDeterioration,
    Flag reliableRecovery) {
  private static final AnxietyMeasure.Lines PHQ9 = phq9Lines();

  /// The outcome of a course.
  ///
  /// Source: NHS Talking Therapies manual and NHS England's table constructions. Official text
  /// writes "difference > threshold" with unrounded thresholds; for whole scores that is the same
  /// as ≥ 6 and ≥ 4. Comparisons are exact decimals.
  public static Outcome of(Pathway pathway) {
    Flag finished = pathway.finished();
    if (!finished.isYes()) {
      return new Outcome(finished, finished, finished, finished, finished, finished);
    }
    var anxiety = pathway.measure().lines();
    Flag caseness =
        PHQ9.caseness()
            .reachedBy(pathway.phq9().first())
            .or(anxiety.caseness().reachedBy(pathway.anxiety().first()));
    Flag wellAtTheEnd =
        PHQ9.caseness()
            .reachedBy(pathway.phq9().last())
            .not()
            .and(anxiety.caseness().reachedBy(pathway.anxiety().last()).not());
    boolean recovery = caseness.isYes() && wellAtTheEnd.isYes();
    Change mood = Change.of(pathway.phq9(), PHQ9.reliableChange());
    Change worry = Change.of(pathway.anxiety(), anxiety.reliableChange());
    boolean improved = mood.towards(Change.FELL, worry);
    return new Outcome(
        finished,
        caseness,
        Flag.of(recovery),
        Flag.of(improved),
        Flag.of(mood.towards(Change.ROSE, worry)),
        Flag.of(recovery && improved));
  }

  /// Whether the course is finished and began below both cuts: these leave the denominator of
  /// recovery. People without usable first scores stay in it.
  public boolean notAtCaseness() {
    return finished.isYes() && caseness.isNo();
  }

  private static AnxietyMeasure.Lines phq9Lines() {
    var rules = Scale.named("phq9").rules();
    if (rules.caseness() instanceof Threshold.AtLeast caseness
        && rules.reliableChange() instanceof Threshold.AtLeast change) {
      return new AnxietyMeasure.Lines(caseness, change);
    }
    throw new IllegalStateException("phq9.scale has no caseness or no reliable change");
  }

  /// Which way one measure went, beyond measurement error.
  private enum Change {
    FELL,
    ROSE,
    NEITHER,
    NOT_KNOWN;

    static Change of(Pathway.Pair pair, Threshold.AtLeast reliable) {
      if (pair.first() instanceof Points.Known(var first)
          && pair.last() instanceof Points.Known(var last)) {
        BigDecimal fall = first.subtract(last);
        if (fall.abs().compareTo(reliable.points()) < 0) {
          return NEITHER;
        }
        return fall.signum() > 0 ? FELL : ROSE;
      }
      return NOT_KNOWN;
    }

    /// Whether this measure or the other went that way, and both are known not to go the other.
    boolean towards(Change way, Change other) {
      boolean bothKnown = this != NOT_KNOWN && other != NOT_KNOWN;
      boolean one = this == way || other == way;
      boolean noneAgainst = (this == way || this == NEITHER) && (other == way || other == NEITHER);
      return bothKnown && one && noneAgainst;
    }
  }
}
