package org.mainstay.inside.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The referrals that the acting worker may see; all others do not exist for them.
public final class Referrals {
  /// How many cases one list shows.
  public static final int LISTED_MAX = 500;

  /// Where the reason of a step is sealed.
  static final String BECAUSE = "inside_referral.step.because";

  private static final String RECEIVE =
      """
      insert into inside_referral.referral
             (referral_id, person_key, alias, request_received_at, source_code, stage, version,
              came_before)
      values (:id, :personKey, :alias, :receivedAt, :source, 'SCREENING', 1,
              (select f.referral_id
                 from inside_referral.referral f
                where f.person_key = :personKey
                order by f.request_received_at desc
                limit 1))
      """;

  private static final String ONE =
      """
      select referral_id, person_key, alias, request_received_at, stage, holder_worker, version
        from inside_referral.referral
       where referral_id = :id
       limit 1
      """;

  private static final String OF_PERSON =
      """
      select referral_id, person_key, alias, request_received_at, stage, holder_worker, version
        from inside_referral.referral
       where person_key = :personKey
       order by request_received_at desc, referral_id
       limit 1
      """;

  private static final String ALL_OF_PERSON =
      """
      select referral_id, person_key, alias, request_received_at, stage, holder_worker, version
        from inside_referral.referral
       where person_key = :personKey
       order by request_received_at, referral_id
       limit 500
      """;

  private static final String BEFORE =
      """
      select f.referral_id, f.person_key, f.alias, f.request_received_at, f.stage, f.holder_worker,
             f.version
        from inside_referral.referral f
        join inside_referral.referral later on later.came_before = f.referral_id
       where later.referral_id = :id
       limit 1
      """;

  private static final String OPEN =
      """
      select referral_id, person_key, alias, request_received_at, stage, holder_worker, version
        from inside_referral.referral
       where stage <> 'DISCHARGED'
       order by request_received_at, referral_id
       limit 500
      """;

  private static final String ALIASES =
      """
      select referral_id, alias
        from inside_referral.referral
       where referral_id in (:ids)
       order by referral_id
       limit 500
      """;

  private static final String ALIAS_TAKEN =
      """
      select count(*)
        from inside_referral.referral
       where alias = :alias
      """;

  private static final String MOVE =
      """
      update inside_referral.referral
         set stage = :stage, holder_worker = :holder, version = version + 1
       where referral_id = :id
         and version = :version
      """;

  private static final String STEP =
      """
      insert into inside_referral.step
             (referral_id, person_key, at, worker_id, from_stage, to_stage, because)
      values (:id, :personKey, :at, :workerId, :from, :to, :because)
      """;

  private final JdbcClient inside;
  private final People people;
  private final Trail trail;
  private final Aliases aliases;
  private final InstantSource clock;

  public Referrals(
      JdbcClient inside, People people, Trail trail, Aliases aliases, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.trail = trail;
    this.aliases = aliases;
    this.clock = clock;
  }

  /// Receives a request: its clock started when it was posted, not when somebody looked. It is
  /// linked to the one that the person had before, if they had one.
  ///
  /// @param id the same for the same letter or pack, however often it is taken in
  /// @param source the official source of referral, such as `B1` for whoever came by themselves
  public Referral receive(ReferralId id, PersonKey person, String source, Instant postedAt) {
    var alias = aliases.fresh(this::isAliasTaken);
    inside
        .sql(RECEIVE)
        .param("id", id.value())
        .param("personKey", person.value())
        .param("alias", alias)
        .param("receivedAt", postedAt.atOffset(ZoneOffset.UTC))
        .param("source", source)
        .update();
    return find(id).orElseThrow();
  }

  /// This referral; empty if there is none that the acting worker may see.
  public Optional<Referral> find(ReferralId id) {
    return inside.sql(ONE).param("id", id.value()).query(Referrals::referral).optional();
  }

  /// What the team calls these cases, without those that the acting worker may not see.
  public Map<ReferralId, String> aliases(Collection<ReferralId> ids) {
    Map<ReferralId, String> aliases = new HashMap<>();
    if (!ids.isEmpty()) {
      inside
          .sql(ALIASES)
          .param("ids", ids.stream().map(ReferralId::value).toList())
          .query(
              row -> {
                aliases.put(
                    new ReferralId(row.getObject("referral_id", UUID.class)),
                    row.getString("alias"));
              });
    }
    return aliases;
  }

  /// The latest referral of a person.
  public Optional<Referral> latestOf(PersonKey person) {
    return inside
        .sql(OF_PERSON)
        .param("personKey", person.value())
        .query(Referrals::referral)
        .optional();
  }

  /// All referrals of a person, oldest first.
  public List<Referral> allOf(PersonKey person) {
    return inside
        .sql(ALL_OF_PERSON)
        .param("personKey", person.value())
        .query(Referrals::referral)
        .list();
  }

  /// The referral that the same person had before this one, if they came back.
  public Optional<Referral> before(ReferralId id) {
    return inside.sql(BEFORE).param("id", id.value()).query(Referrals::referral).optional();
  }

  /// All open referrals, longest wait first.
  public List<Referral> open() {
    return inside.sql(OPEN).query(Referrals::referral).list();
  }

  /// Moves a referral to its next stage and keeps who decided it and why.
  ///
  /// @param seen the referral as the one who decides saw it: a change meanwhile is not overwritten
  public Moved move(Referral seen, Stage to, Holder holder, String because) {
    if (seen.stage() != to && !seen.stage().next().contains(to)) {
      return new Moved.Refused(
          "After “%s” may come: %s."
              .formatted(
                  seen.stage().words(),
                  seen.stage().next().stream()
                      .map(Stage::words)
                      .sorted()
                      .collect(Collectors.joining(", "))));
    }
    int changed =
        inside
            .sql(MOVE)
            .param("stage", to.name())
            .param("holder", holderColumn(holder), java.sql.Types.OTHER)
            .param("id", seen.id().value())
            .param("version", seen.version())
            .update();
    if (changed == 0) {
      return new Moved.ChangedMeanwhile();
    }
    step(seen, to, because);
    return new Moved.Done(find(seen.id()).orElseThrow());
  }

  private void step(Referral from, Stage to, String because) {
    inside
        .sql(STEP)
        .param("id", from.id().value())
        .param("personKey", from.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("from", from.stage().name())
        .param("to", to.name())
        .param("because", people.seal(from.person(), BECAUSE, because).forRow())
        .update();
    trail.write(from.person().value(), "moved on", to.words());
  }

  private static final String STEPS =
      """
      select at, worker_id, from_stage, to_stage, because
        from inside_referral.step
       where referral_id = :id
       order by id
       limit 500
      """;

  /// One step on the way of a referral.
  public record Step(Instant at, WorkerId by, Stage from, Stage to, Sealed because) {}

  /// The steps of a referral, oldest first.
  public List<Step> steps(ReferralId id) {
    return inside
        .sql(STEPS)
        .param("id", id.value())
        .query(
            (row, number) ->
                new Step(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    Stage.valueOf(row.getString("from_stage")),
                    Stage.valueOf(row.getString("to_stage")),
                    Sealed.of(BECAUSE, row.getBytes("because"))))
        .list();
  }

  private boolean isAliasTaken(String alias) {
    return inside.sql(ALIAS_TAKEN).param("alias", alias).query(Integer.class).single() > 0;
  }

  private static @org.jspecify.annotations.Nullable UUID holderColumn(Holder holder) {
    return switch (holder) {
      case Holder.WholeTeam() -> null;
      case Holder.Named(var worker) -> worker.value();
    };
  }

  private static Referral referral(ResultSet row, int number) throws SQLException {
    UUID holder = row.getObject("holder_worker", UUID.class);
    return new Referral(
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        row.getString("alias"),
        row.getObject("request_received_at", OffsetDateTime.class).toInstant(),
        Stage.valueOf(row.getString("stage")),
        holder == null ? new Holder.WholeTeam() : new Holder.Named(new WorkerId(holder)),
        row.getInt("version"));
  }
}
