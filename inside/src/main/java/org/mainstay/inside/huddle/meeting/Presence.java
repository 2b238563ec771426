package org.mainstay.inside.huddle.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is at a huddle, and who has to step out before a case because the person shut them out.
public final class Presence {
  private static final String OF =
      """
      select worker_id, from_at, until_at
        from inside_huddle.present
       where huddle_id = :huddle
       order by from_at, worker_id
       limit 500
      """;

  private static final String COME =
      """
      insert into inside_huddle.present (huddle_id, worker_id, from_at)
      values (:huddle, :worker, :at)
          on conflict do nothing
      """;

  private static final String GO =
      """
      update inside_huddle.present
         set until_at = :at
       where huddle_id = :huddle
         and worker_id = :worker
         and until_at is null
      """;

  private static final String STEP_OUT =
      """
      insert into inside_huddle.stepped_out (huddle_id, referral_id, person_key, worker_id, at)
      values (:huddle, :referral, :person, :worker, :at)
          on conflict do nothing
      """;

  private static final String OUT =
      """
      select referral_id, worker_id
        from inside_huddle.stepped_out
       where huddle_id = :huddle
         and back_at is null
       order by referral_id, worker_id
       limit 500
      """;

  private static final String BACK =
      """
      update inside_huddle.stepped_out
         set back_at = :at
       where huddle_id = :huddle
         and referral_id = :referral
         and back_at is null
      """;

  private final JdbcClient inside;
  private final People people;
  private final InstantSource clock;

  public Presence(JdbcClient inside, People people, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.clock = clock;
  }

  /// That somebody was there.
  ///
  /// @param until when they left; empty while they are there
  public record Stay(WorkerId worker, Instant from, Optional<Instant> until) {}

  /// Who stepped out for which case and is still outside.
  private record Out(ReferralId referral, WorkerId worker) {}

  /// Who came and went.
  public List<Stay> of(HuddleId huddle) {
    return inside.sql(OF).param("huddle", huddle.value()).query(Presence::stay).list();
  }

  /// Who is there now.
  public Set<WorkerId> now(HuddleId huddle) {
    return of(huddle).stream()
        .filter(stay -> stay.until().isEmpty())
        .map(Stay::worker)
        .collect(Collectors.toSet());
  }

  /// From now on exactly these are there.
  public void are(HuddleId huddle, Set<WorkerId> there) {
    var before = now(huddle);
    there.stream().filter(one -> !before.contains(one)).forEach(one -> at(COME, huddle, one));
    before.stream().filter(one -> !there.contains(one)).forEach(one -> at(GO, huddle, one));
  }

  private void at(String sql, HuddleId huddle, WorkerId worker) {
    inside
        .sql(sql)
        .param("huddle", huddle.value())
        .param("worker", worker.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Who is there, was shut out by the person of this case, and has not stepped out yet.
  public Set<WorkerId> mustStepOut(HuddleId huddle, ReferralId referral, PersonKey person) {
    return mustStepOut(now(huddle), out(huddle), referral, people.shutOutBy(person));
  }

  /// The cases for which somebody who is there has to step out first.
  Set<ReferralId> hidden(HuddleId huddle, List<Item> items) {
    var there = now(huddle);
    var out = out(huddle);
    var shutOut = people.shutOutBy(items.stream().map(Item::person).toList());
    return items.stream()
        .filter(
            item ->
                !mustStepOut(
                        there, out, item.referral(), shutOut.getOrDefault(item.person(), Set.of()))
                    .isEmpty())
        .map(Item::referral)
        .collect(Collectors.toSet());
  }

  private static Set<WorkerId> mustStepOut(
      Set<WorkerId> there, List<Out> out, ReferralId referral, Set<WorkerId> shutOut) {
    return shutOut.stream()
        .filter(there::contains)
        .filter(worker -> !out.contains(new Out(referral, worker)))
        .collect(Collectors.toSet());
  }

  private List<Out> out(HuddleId huddle) {
    return inside
        .sql(OUT)
        .param("huddle", huddle.value())
        .query(
            (row, number) ->
                new Out(
                    new ReferralId(row.getObject("referral_id", UUID.class)),
                    new WorkerId(row.getObject("worker_id", UUID.class))))
        .list();
  }

  /// This worker has stepped out until the case is done.
  public void stepOut(HuddleId huddle, Referral referral, WorkerId worker) {
    inside
        .sql(STEP_OUT)
        .param("huddle", huddle.value())
        .param("referral", referral.id().value())
        .param("person", referral.person().value())
        .param("worker", worker.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The case is done: whoever stepped out for it comes back in.
  void back(HuddleId huddle, ReferralId referral) {
    inside
        .sql(BACK)
        .param("huddle", huddle.value())
        .param("referral", referral.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Stay stay(ResultSet row, int number) throws SQLException {
    return new Stay(
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("from_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("until_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
