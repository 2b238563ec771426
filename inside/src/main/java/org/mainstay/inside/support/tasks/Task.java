package org.mainstay.inside.support.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;

/// What somebody of the team does by a day.
///
/// @param about the case that it is about; empty for a task of the team
/// @param number which one of the case, or of the team, from 1
/// @param what what is to be done, sealed
/// @param who who does it
/// @param version rises with every change, so that nobody overwrites another silently
public record Task(
    TaskId id,
    Optional<About> about,
    int number,
    Sealed what,
    WorkerId who,
    LocalDate by,
    Told set,
    State state,
    Optional<Told> settled,
    Optional<Sealed> note,
    int version) {

  /// The case that a task is about.
  ///
  /// @param alias what the team calls the case on a screen that others may see
  public record About(ReferralId referral, PersonKey person, String alias) {}

  /// Who said something, and when.
  public record Told(WorkerId by, Instant at) {}

  /// What became of a task.
  public enum State {
    OPEN("Open"),
    DONE("Done"),
    NOT_NEEDED("Not needed any more");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /// As a worker reads it.
    public String words() {
      return words;
    }
  }

  /// Whether it is still to be done.
  public boolean isOpen() {
    return state == State.OPEN;
  }

  /// Whether its day is past.
  public boolean isOverdue(LocalDate today) {
    return isOpen() && by.isBefore(today);
  }

  /// Where it stands, in words.
  public String standing(LocalDate today) {
    return isOverdue(today) ? "Overdue" : state.words();
  }
}
