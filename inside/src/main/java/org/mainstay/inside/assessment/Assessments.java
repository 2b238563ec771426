package org.mainstay.inside.assessment;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// What was understood in first conversations; a later version stands beside the earlier one.
public final class Assessments {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String WORDS = "inside_assessment.needs.words";

  private static final String KEEP =
      """
      insert into inside_assessment.needs
             (referral_id, number, person_key, at, worker_id, words)
      values (:referralId, :number, :personKey, :at, :workerId, :words)
      """;

  private static final String OF_REFERRAL =
      """
      select number, at, worker_id, words
        from inside_assessment.needs
       where referral_id = :referralId
       order by number
       limit 200
      """;

  private final JdbcClient inside;
  private final People people;
  private final InstantSource clock;

  private record Kept(Set<FirstNeeds.Need> needs, FirstNeeds.Words words) {}

  /// @param inside the inside's own connection
  public Assessments(JdbcClient inside, People people, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.clock = clock;
  }

  /// Keeps the next version.
  ///
  /// @param number one more than the version the worker saw; a version that is there already is
  ///   refused by the database, so that nobody overwrites another
  public void keep(
      Referral referral, int number, Set<FirstNeeds.Need> needs, FirstNeeds.Words words) {
    var json = JSON.writeValueAsString(new Kept(needs, words));
    inside
        .sql(KEEP)
        .param("referralId", referral.id().value())
        .param("number", number)
        .param("personKey", referral.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("words", people.seal(referral.person(), WORDS, json).forRow())
        .update();
  }

  /// All versions, oldest first.
  public List<FirstNeeds> of(OpenRecord opened, ReferralId referral) {
    return inside
        .sql(OF_REFERRAL)
        .param("referralId", referral.value())
        .query(
            (row, ignored) -> {
              var text = Sealed.of(WORDS, row.getBytes("words"));
              var kept = JSON.readValue(opened.words(text).openFor(Purpose.ASSESSMENT), Kept.class);
              return new FirstNeeds(
                  row.getInt("number"),
                  row.getObject("at", OffsetDateTime.class).toInstant(),
                  new WorkerId(row.getObject("worker_id", UUID.class)),
                  kept.needs(),
                  kept.words());
            })
        .list();
  }

  /// The latest version.
  public Optional<FirstNeeds> latestOf(OpenRecord opened, ReferralId referral) {
    return of(opened, referral).reversed().stream().findFirst();
  }
}
