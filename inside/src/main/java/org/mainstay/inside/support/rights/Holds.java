package org.mainstay.inside.support.rights;

import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.LegalHolds;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.safety.State;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What stands in the way of erasing a record, looked at in the transaction that erases it.
public final class Holds {
  // A concern is opened for a request: while its row is locked, no other transaction opens one.
  private static final String ALONE =
      """
      select referral_id
        from inside_referral.referral
       where person_key = :personKey
       order by referral_id
         for update
      """;

  private static final String DEMANDED =
      """
      select exists (select 1 from inside_support.demand_part
                      where person_key = :personKey
                        and refused_by is null
                        and given_by is null)
      """;

  private final JdbcClient inside;
  private final Concerns concerns;
  private final LegalHolds legal;

  /// @param inside the inside's own connection
  public Holds(JdbcClient inside, Concerns concerns, LegalHolds legal) {
    this.inside = inside;
    this.concerns = concerns;
    this.legal = legal;
  }

  /// Why the record of this person cannot be erased now; empty if nothing stands in the way, and
  /// then nothing comes in the way before the end of the transaction.
  public Optional<String> of(PersonKey person) {
    alone(person);
    if (!legal.of(person).isEmpty()) {
      return Optional.of("The law needs this record for now: first two who lead lift the hold");
    }
    if (inside.sql(DEMANDED).param("personKey", person.value()).query(Boolean.class).single()) {
      return Optional.of(
          "Others demanded parts of this record: first those who lead say what is given");
    }
    boolean isAnyOpen =
        concerns.allOf(person).stream().anyMatch(concern -> concern.state() != State.RESOLVED);
    return isAnyOpen
        ? Optional.of("A concern about this person is open: first the huddle decides on it")
        : Optional.empty();
  }

  /// Until the end of the transaction nobody else comes between: what could stand in the way of
  /// erasing, and erasing itself, happen one after the other.
  public void alone(PersonKey person) {
    inside.sql(ALONE).param("personKey", person.value()).query(UUID.class).list();
  }
}
