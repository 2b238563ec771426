package org.mainstay.inside.support.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.ContactId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.sums.scales.Rules;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The questionnaires that people were asked to fill in by themselves.
public final class MeasureAsks {
  private static final String ASK =
      """
      insert into inside_assessment.measure_ask
             (ask_id, referral_id, person_key, asked_at, worker_id, scale, until, contact_id)
      values (:id, :referralId, :personKey, :at, :workerId, :scale, :until, :contact)
          on conflict do nothing
      """;

  private static final String COLUMNS =
      """
      select ask_id, referral_id, person_key, scale, until, answered_at
        from inside_assessment.measure_ask
      """;

  private static final String ONE = COLUMNS + " where ask_id = :id limit 1";

  private static final String OF =
      COLUMNS + " where referral_id = :referralId order by asked_at desc, ask_id limit 100";

  private static final String ANSWERED =
      "update inside_assessment.measure_ask set answered_at = :at where ask_id = :id";

  private final JdbcClient inside;
  private final People people;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public MeasureAsks(JdbcClient inside, People people, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.clock = clock;
  }

  /// One questionnaire that somebody was asked to fill in.
  public record Ask(
      UUID id,
      ReferralId referral,
      PersonKey person,
      String scale,
      Instant until,
      Optional<Instant> answeredAt) {}

  /// Asks for a questionnaire; the person finds its questions on their own page.
  public void ask(Referral referral, Scale scale, Wording.Allowed words, Instant until) {
    ask(Optional.empty(), referral, scale, words, until);
  }

  /// Asks for a questionnaire before an appointment; the same before the same one is asked once.
  void askBefore(
      ContactId contact, Referral referral, Scale scale, Wording.Allowed words, Instant starts) {
    ask(Optional.of(contact), referral, scale, words, starts);
  }

  private void ask(
      Optional<ContactId> contact,
      Referral referral,
      Scale scale,
      Wording.Allowed words,
      Instant until) {
    var id = UUID.randomUUID();
    int asked =
        inside
            .sql(ASK)
            .param("id", id)
            .param("referralId", referral.id().value())
            .param("personKey", referral.person().value())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("workerId", Acting.now().value())
            .param("scale", scale.id())
            .param("until", until.atOffset(ZoneOffset.UTC))
            .param("contact", contact.map(ContactId::value).orElse(null), Types.OTHER)
            .update();
    if (asked == 0) {
      return;
    }
    people.tell(
        referral.person(),
        "to fill/" + id,
        new BoxItem.ToFill(id.toString(), clock.instant(), questions(scale, words), until));
  }

  private static BoxItem.Questions questions(Scale scale, Wording.Allowed words) {
    int safety =
        switch (scale.rules().safetyItem()) {
          case Rules.SafetyItem.NotAsked() -> 0;
          case Rules.SafetyItem.Item(var number) -> number;
        };
    return new BoxItem.Questions(
        words.instruction(),
        words.items(),
        words.options().stream()
            .map(option -> new BoxItem.Option(option.value(), option.label()))
            .toList(),
        safety,
        words.credit());
  }

  /// What was asked with this id.
  Optional<Ask> find(UUID id) {
    return inside.sql(ONE).param("id", id).query(MeasureAsks::ask).optional();
  }

  /// What was asked in a case, latest first.
  public List<Ask> of(ReferralId referral) {
    return inside.sql(OF).param("referralId", referral.value()).query(MeasureAsks::ask).list();
  }

  /// It was filled in.
  void answered(Ask ask, Instant at) {
    inside.sql(ANSWERED).param("at", at.atOffset(ZoneOffset.UTC)).param("id", ask.id()).update();
  }

  private static Ask ask(ResultSet row, int number) throws SQLException {
    return new Ask(
        row.getObject("ask_id", UUID.class),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        row.getString("scale"),
        row.getObject("until", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
