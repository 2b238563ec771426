package org.mainstay.inside.support.retention;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.Erasures;
import org.mainstay.inside.people.LastWords;
import org.mainstay.inside.people.People;
import org.mainstay.inside.support.retention.Rounds.Round;
import org.mainstay.inside.support.retention.Rounds.Row;
import org.mainstay.inside.support.rights.Holds;
import org.mainstay.inside.trail.Acting;

/// Erases records whose time is over: one who leads proposes them, another one agrees.
///
/// Whoever shut one of the two out is in none of their rounds: others who lead propose them.
public final class Retention {
  /// Begins what a stub says of why; after it stands the class, never anything of the person.
  public static final String BECAUSE = "its time was over: ";

  private final DueRecords due;
  private final Rounds rounds;
  private final Holds holds;
  private final People people;
  private final LastWords last;

  /// @param last what the person reads afterwards
  public Retention(DueRecords due, Rounds rounds, Holds holds, People people, LastWords last) {
    this.due = due;
    this.rounds = rounds;
    this.holds = holds;
    this.people = people;
    this.last = last;
  }

  /// The acting worker proposes all that are due now.
  ///
  /// @return the round; empty if nothing is due
  public Optional<UUID> propose() {
    var now = due.now();
    return now.isEmpty() ? Optional.empty() : Optional.of(rounds.propose(now));
  }

  /// The acting worker, another one than who proposed it, agrees: what stands as it was seen is
  /// erased, in this transaction; all else is left out, and the row says why.
  ///
  /// @return whether it still waited for that
  public boolean carryOut(Round round) {
    if (!rounds.approve(round)) {
      return false;
    }
    int erased = 0;
    for (Row row : rounds.rows(round)) {
      var why = against(row);
      if (why.isPresent()) {
        rounds.leftOut(round, row, why.get());
      } else {
        rounds.gone(row.person());
        people.erase(
            row.person(),
            new Erasures.Order(
                round.proposedBy(), Acting.now(), BECAUSE + row.rule(), last.wordsForAge()));
        erased++;
      }
    }
    rounds.carriedOut(round, erased);
    return true;
  }

  /// Looked at while nobody else can set a hold or open a concern.
  private Optional<String> against(Row row) {
    var held = holds.of(row.person());
    if (held.isPresent()) {
      return held;
    }
    var now = due.of(row.person());
    if (now.isEmpty()) {
      return Optional.of("It is not due any more: somebody had to do with it, or the time changed");
    }
    return now.get().fingerprint().equals(row.fingerprint())
        ? Optional.empty()
        : Optional.of("It is not as it was when it was proposed");
  }

  /// No record is erased by this round.
  ///
  /// @return whether it still waited
  public boolean drop(Round round) {
    return rounds.drop(round);
  }

  /// The latest rounds, newest first.
  public List<Round> latest() {
    return rounds.latest();
  }

  /// A round.
  public Optional<Round> find(UUID round) {
    return rounds.find(round);
  }

  /// Its rows, as far as the acting worker may see them.
  public List<Row> rows(Round round) {
    return rounds.rows(round);
  }

  /// What is due now; looking changes nothing.
  public List<DueRecord> now() {
    return due.now();
  }

  /// How long records are kept.
  public RecordClasses classes() {
    return due.classes();
  }
}
