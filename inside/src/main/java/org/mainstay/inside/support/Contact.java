package org.mainstay.inside.support;

import java.time.Duration;
import java.time.Instant;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.trail.WorkerId;

/// One appointment of a person with the team, planned or not.
///
/// @param version rises with every change, so that nobody overwrites another silently
public record Contact(
    ContactId id, ReferralId referral, PersonKey person, Plan plan, State state, int version) {
  /// How long after its end a worker has to say what became of it.
  public static final Duration OUTCOME_WITHIN = Duration.ofHours(24);

  public static final int MINUTES_MIN = 1;
  public static final int MINUTES_MAX = 480;

  /// What for, over which medium, and with whom else.
  public record Manner(AppointmentType type, Medium medium, Mode mode) {}

  /// When, how and with whom.
  ///
  /// @param isPlanned whether it was arranged beforehand; somebody who rings up is seen unplanned
  public record Plan(
      Instant starts, int minutes, Manner manner, WorkerId worker, boolean isPlanned) {
    public Plan {
      if (minutes < MINUTES_MIN || minutes > MINUTES_MAX) {
        throw new IllegalArgumentException("minutes must be 1..480, got " + minutes);
      }
    }

    /// When it ends.
    public Instant ends() {
      return starts.plus(Duration.ofMinutes(minutes));
    }

    /// The same at another time.
    public Plan at(Instant other, int otherMinutes) {
      return new Plan(other, otherMinutes, manner, worker, isPlanned);
    }
  }

  /// What became of it.
  public sealed interface State {
    /// Nothing yet: it is to come, or its outcome is still owed.
    record Booked() implements State {}

    /// The person was seen.
    record Held(Attended how, int minutes) implements State {
      public Held {
        if (!how.isSeen()) {
          throw new IllegalArgumentException("held needs 5 or 6, got " + how.code());
        }
      }
    }

    /// The person was not seen.
    record NotHeld(Attended why) implements State {
      public NotHeld {
        if (why.isSeen() || why == Attended.IN_FUTURE) {
          throw new IllegalArgumentException("not held needs 7, 2, 3 or 4, got " + why.code());
        }
      }
    }
  }

  /// The official code of what became of it.
  public Attended attended() {
    return switch (state) {
      case State.Booked() -> Attended.IN_FUTURE;
      case State.Held(var how, var _) -> how;
      case State.NotHeld(var why) -> why;
    };
  }

  /// Whether the person was seen.
  public boolean isHeld() {
    return state instanceof State.Held;
  }

  /// Whether it is a first conversation about what the person needs.
  public boolean isAssessment() {
    return plan.manner().type().isAssessment();
  }

  /// Whether it counts towards a finished course: attended or unplanned, and of type 02, 03 or 05.
  public boolean isTreatment() {
    return (isHeld() || !plan.isPlanned()) && plan.manner().type().isTreatment();
  }

  /// Until when its outcome is to be said.
  public Instant outcomeDue() {
    return plan.ends().plus(OUTCOME_WITHIN);
  }
}
