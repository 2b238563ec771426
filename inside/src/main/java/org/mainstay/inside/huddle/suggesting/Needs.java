package org.mainstay.inside.huddle.suggesting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.assessment.FirstNeeds.Need;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What those who wait need of whoever supports them.
public final class Needs {
  private static final String KEEP =
      """
      insert into inside_huddle.need
             (referral_id, person_key, topics, roles, language, interpreter, gender, ways, parts,
              at, worker_id)
      values (:referralId, :personKey, :topics, :roles, :language, :interpreter, :gender, :ways,
              :parts, :at, :workerId)
          on conflict (referral_id) do update
         set topics = excluded.topics, roles = excluded.roles, language = excluded.language,
             interpreter = excluded.interpreter, gender = excluded.gender, ways = excluded.ways,
             parts = excluded.parts, at = excluded.at, worker_id = excluded.worker_id
      """;

  private static final String ALL =
      """
      select referral_id, topics, roles, language, interpreter, gender, ways, parts
        from inside_huddle.need
       order by referral_id
       limit 5000
      """;

  private final JdbcClient inside;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Needs(JdbcClient inside, InstantSource clock) {
    this.inside = inside;
    this.clock = clock;
  }

  /// Keeps what was found out, in the place of what was kept before.
  public void keep(Referral referral, Needed needed) {
    inside
        .sql(KEEP)
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("topics", Codes.ofAll(needed.topics()))
        .param("roles", Codes.ofAll(needed.roles()))
        .param("language", needed.language())
        .param("interpreter", needed.interpreter())
        .param("gender", needed.gender().name())
        .param("ways", Codes.ofAll(needed.ways()))
        .param("parts", Codes.ofAll(needed.parts()))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .update();
  }

  /// What this person needs; the usual if nobody asked yet.
  public Needed of(ReferralId referral) {
    return kept(referral).orElse(Needed.USUAL);
  }

  /// What was kept of this person, if anything was.
  public Optional<Needed> kept(ReferralId referral) {
    return Optional.ofNullable(all().get(referral));
  }

  /// What is known of everybody whom the acting worker may see.
  Map<ReferralId, Needed> all() {
    var all = new HashMap<ReferralId, Needed>();
    inside
        .sql(ALL)
        .query(
            row -> {
              all.put(new ReferralId(row.getObject("referral_id", UUID.class)), needed(row));
            });
    return all;
  }

  private static Needed needed(ResultSet row) throws SQLException {
    return new Needed(
        Codes.read(Need.class, row.getString("topics")),
        Codes.read(Role.class, row.getString("roles")),
        row.getString("language"),
        row.getBoolean("interpreter"),
        Needed.AskedFor.valueOf(row.getString("gender")),
        Codes.read(MeetBy.class, row.getString("ways")),
        Codes.read(Part.class, row.getString("parts")));
  }
}
