package org.mainstay.proof.simulation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mainstay.inside.people.PersonKey;

/// What is promised to whoever's support takes another course: a pause is looked at on its day,
/// whoever writes is not paused any more, and whatever is proposed is decided.
final class TurnPromises {
  private static final String PAUSED =
      """
      select p.person_key, p.review_on,
             exists (select 1 from inside_referral.message m
                      where m.person_key = p.person_key
                        and m.worker_id is null
                        and m.at > (select min(s.at) from inside_support.pause_step s
                                     where s.pause_id = p.pause_id)) as has_written
        from inside_support.pause p
        join inside_referral.referral f on f.referral_id = p.referral_id
       where p.state = 'RUNNING'
         and f.stage <> 'DISCHARGED'
      """;

  private static final String PROPOSED =
      """
      select m.person_key, (select min(s.at) from inside_support.step_said s
                             where s.move_id = m.move_id) as at
        from inside_support.step_move m
        join inside_referral.referral f on f.referral_id = m.referral_id
       where m.state = 'PROPOSED'
         and f.stage <> 'DISCHARGED'
      """;

  private final World world;
  private final Predicate<LocalDate> isTooLongAgo;
  private final Consumer<String> breaks;

  TurnPromises(World world, Predicate<LocalDate> isTooLongAgo, Consumer<String> breaks) {
    this.world = world;
    this.isTooLongAgo = isTooLongAgo;
    this.breaks = breaks;
  }

  /// Looks at the end of a day.
  void look() {
    world
        .admin
        .sql(PAUSED)
        .query(
            row -> {
              var somebody = world.who(new PersonKey(row.getObject("person_key", UUID.class)));
              var on = row.getObject("review_on", LocalDate.class);
              if (isTooLongAgo.test(on)) {
                breaks.accept("nobody has looked at the pause of " + somebody + ", due on " + on);
              }
              if (row.getBoolean("has_written")) {
                breaks.accept(somebody + " has written, and is paused all the same");
              }
            });
    world
        .admin
        .sql(PROPOSED)
        .query(
            row -> {
              var somebody = world.who(new PersonKey(row.getObject("person_key", UUID.class)));
              var at = row.getObject("at", OffsetDateTime.class).toInstant();
              var since = LocalDate.ofInstant(at, world.clock.getZone());
              if (isTooLongAgo.test(since)) {
                breaks.accept("nobody has decided on the step of " + somebody + " since " + since);
              }
            });
  }
}
