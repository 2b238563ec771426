package org.mainstay.inside.huddle.suggesting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.assessment.FirstNeeds.Need;
import org.mainstay.inside.huddle.skills.Skills;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What each worker of the team brings, as they say it themselves.
public final class Profiles {
  private static final String KEEP =
      """
      insert into inside_huddle.profile
             (worker_id, topics, languages, gender, ways, parts, places, at)
      values (:id, :topics, :languages, :gender, :ways, :parts, :places, :at)
          on conflict (worker_id) do update
         set topics = excluded.topics, languages = excluded.languages, gender = excluded.gender,
             ways = excluded.ways, parts = excluded.parts, places = excluded.places,
             at = excluded.at
      """;

  private static final String ALL =
      """
      select worker_id, topics, languages, gender, ways, parts, places
        from inside_huddle.profile
       order by worker_id
       limit 500
      """;

  private final JdbcClient inside;
  private final Skills skills;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  /// @param skills what workers gained since
  public Profiles(JdbcClient inside, Skills skills, InstantSource clock) {
    this.inside = inside;
    this.skills = skills;
    this.clock = clock;
  }

  /// The acting worker says what they bring.
  public void keep(Profile profile) {
    inside
        .sql(KEEP)
        .param("id", Acting.now().value())
        .param("topics", Codes.ofAll(profile.topics()))
        .param("languages", Codes.of(profile.languages()))
        .param("gender", profile.gender().name())
        .param("ways", Codes.ofAll(profile.ways()))
        .param("parts", Codes.ofAll(profile.parts()))
        .param("places", profile.places())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// What this worker said; the usual if they said nothing.
  public Profile of(WorkerId worker) {
    return said().getOrDefault(worker, Profile.USUAL);
  }

  /// What everybody brings who said something or gained a skill: with a skill comes what it helps
  /// with, and goes with it.
  Map<WorkerId, Profile> all() {
    var all = said();
    skills
        .helps()
        .forEach(
            (worker, needs) ->
                all.put(worker, all.getOrDefault(worker, Profile.USUAL).andHelpingWith(needs)));
    return all;
  }

  private Map<WorkerId, Profile> said() {
    var all = new HashMap<WorkerId, Profile>();
    inside
        .sql(ALL)
        .query(
            row -> {
              all.put(new WorkerId(row.getObject("worker_id", UUID.class)), profile(row));
            });
    return all;
  }

  private static Profile profile(ResultSet row) throws SQLException {
    return new Profile(
        Codes.read(Need.class, row.getString("topics")),
        Codes.words(row.getString("languages")),
        Profile.Gender.valueOf(row.getString("gender")),
        Codes.read(MeetBy.class, row.getString("ways")),
        Codes.read(Part.class, row.getString("parts")),
        row.getInt("places"));
  }
}
