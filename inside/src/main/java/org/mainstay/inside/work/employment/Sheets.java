package org.mainstay.inside.work.employment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Vocational profiles and action plans, in the person's words; a new version stands beside the old
/// one.
public final class Sheets {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String WORDS = "inside_work.work_sheet.words";

  private static final String WRITE =
      """
      insert into inside_work.work_sheet (referral_id, person_key, kind, at, worker_id, words)
      values (:referralId, :personKey, :kind, :at, :workerId, :words)
      """;

  private static final String OF =
      """
      select at, worker_id, words
        from inside_work.work_sheet
       where referral_id = :referralId
         and kind = :kind
       order by id
       limit 200
      """;

  private final JdbcClient inside;
  private final People people;
  private final Trail trail;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Sheets(JdbcClient inside, People people, Trail trail, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /// One version of a sheet.
  public record Written(Instant at, WorkerId by, Sealed words) {
    /// Each answer by the name of its question, opened for this.
    public Map<String, String> answers(OpenRecord opened, Purpose purpose) {
      return JSON.readValue(
          opened.words(words).openFor(purpose), new TypeReference<Map<String, String>>() {});
    }
  }

  /// Keeps a new version.
  public void write(Referral referral, Sheet sheet, Map<String, String> answers) {
    var person = referral.person();
    inside
        .sql(WRITE)
        .param("referralId", referral.id().value())
        .param("personKey", person.value())
        .param("kind", sheet.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("words", people.seal(person, WORDS, JSON.writeValueAsString(answers)).forRow())
        .update();
    trail.write(person.value(), "employment support", sheet.words());
  }

  /// Its versions in a case, oldest first.
  public List<Written> of(ReferralId referral, Sheet sheet) {
    return inside
        .sql(OF)
        .param("referralId", referral.value())
        .param("kind", sheet.name())
        .query(Sheets::written)
        .list();
  }

  private static Written written(ResultSet row, int number) throws SQLException {
    return new Written(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        Sealed.of(WORDS, row.getBytes("words")));
  }
}
