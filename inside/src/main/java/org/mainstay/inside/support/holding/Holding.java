package org.mainstay.inside.support.holding;

import java.time.LocalDate;
import java.util.List;
import org.mainstay.inside.people.LegalHolds;
import org.mainstay.inside.people.LegalHolds.Authority;
import org.mainstay.inside.people.LegalHolds.Hold;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.rights.Holds;
import org.mainstay.inside.support.rights.Wishes;
import org.mainstay.inside.trail.Trail;

/// Sets and lifts legal holds: while one is set, nobody erases the record at the same moment.
public final class Holding {
  private static final String WHY = "because of the law";

  private final LegalHolds legal;
  private final Holds holds;
  private final Wishes wishes;
  private final People people;
  private final Trail trail;

  public Holding(LegalHolds legal, Holds holds, Wishes wishes, People people, Trail trail) {
    this.legal = legal;
    this.holds = holds;
    this.wishes = wishes;
    this.people = people;
    this.trail = trail;
  }

  /// The acting worker asks for a hold.
  ///
  /// @return whether there is still a record: it can have been erased at this moment
  public boolean ask(Referral referral, Authority authority, LocalDate demandedOn, String reason) {
    var person = referral.person();
    holds.alone(person);
    if (!people.mayReach(person)) {
      return false;
    }
    legal.ask(person, authority, demandedOn, people.seal(person, LegalHolds.REASON, reason));
    trail.write(person.value(), "asked that it is kept", WHY);
    return true;
  }

  /// Another one agrees: the clock of a wish to be erased stops.
  ///
  /// @return whether it still waited
  public boolean set(Hold hold) {
    holds.alone(hold.person());
    if (!legal.set(hold)) {
      return false;
    }
    trail.write(hold.person().value(), "said that it is kept", WHY);
    wishes.heldByLaw(hold.person());
    return true;
  }

  /// No hold comes of it.
  ///
  /// @return whether it still waited
  public boolean drop(Hold hold) {
    if (!legal.drop(hold)) {
      return false;
    }
    trail.write(hold.person().value(), "said that it need not be kept", WHY);
    return true;
  }

  /// The acting worker asks to lift it.
  ///
  /// @return whether nobody else had asked
  public boolean askToLift(Hold hold) {
    if (!legal.askToLift(hold)) {
      return false;
    }
    trail.write(hold.person().value(), "asked that it need not be kept", WHY);
    return true;
  }

  /// It goes on after all.
  ///
  /// @return whether somebody had asked to lift it
  public boolean goOn(Hold hold) {
    if (!legal.goOn(hold)) {
      return false;
    }
    trail.write(hold.person().value(), "said that it is kept", WHY);
    return true;
  }

  /// Another one agrees to lift it: with the last one, the wish stands on the board again.
  ///
  /// @return whether it still waited
  public boolean lift(Hold hold) {
    holds.alone(hold.person());
    if (!legal.lift(hold)) {
      return false;
    }
    trail.write(hold.person().value(), "said that it need not be kept", WHY);
    if (!legal.isHeld(hold.person())) {
      wishes.freeByLaw(hold.person());
    }
    return true;
  }

  /// All that the acting worker may see.
  public List<Hold> all() {
    return legal.all();
  }

  /// Those of this person.
  public List<Hold> of(PersonKey person) {
    return legal.of(person);
  }
}
