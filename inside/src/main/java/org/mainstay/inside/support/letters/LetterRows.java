package org.mainstay.inside.support.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.letters.words.Audience;
import org.mainstay.inside.support.onward.OnwardId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables of letters and of the steps on their way.
final class LetterRows {
  static final String WORDS = "inside_support.letter.words";
  static final String TO = "inside_support.letter.to_whom";
  static final String ADDRESS = "inside_support.letter.address";

  private static final String COLUMNS =
      """
      select l.letter_id, l.referral_id, l.person_key, l.number, l.template, l.whom, l.onward_id,
             l.words, l.to_whom, l.address, l.consent_id, l.state, l.since, l.worker_id, l.version
        from inside_support.letter l
      """;

  private static final String ONE = COLUMNS + " where l.letter_id = :id limit 1";

  private static final String OF =
      COLUMNS + " where l.referral_id = :referralId order by l.number desc, l.letter_id limit 200";

  private static final String CAME_BACK =
      COLUMNS + " where l.state = 'BOUNCED' order by l.since, l.letter_id limit 500";

  private static final String UNDER =
      COLUMNS
          + """
             where l.consent_id = :consent
               and l.state in ('PRINTED', 'SENDING')
             order by l.letter_id
             limit 200
            """;

  private static final String KEEP =
      """
      insert into inside_support.letter
             (letter_id, referral_id, person_key, number, template, whom, onward_id, words, state,
              since, worker_id, version)
      values (:id, :referralId, :personKey, :number, :template, :whom, :onward, :words, 'DRAFTED',
              :now, :workerId, 1)
          on conflict (referral_id, number) do nothing
      """;

  private static final String CHANGE =
      """
      update inside_support.letter
         set words = :words, to_whom = :to, address = :address, consent_id = :consent,
             state = :state, since = :now, worker_id = :workerId, due_at = :due,
             version = version + 1
       where letter_id = :id
         and version = :version
      """;

  // Whoever takes it up again counts the attempts; a repeat has the same number for the server.
  private static final String TAKE_DUE =
      """
      update inside_support.letter
         set attempts = attempts + 1, due_at = :settled
       where letter_id = (select d.letter_id
                            from inside_support.letter d
                           where d.state in ('SENDING', 'LEAVING')
                             and d.due_at <= :now
                           order by d.due_at, d.letter_id
                           limit 1
                             for update skip locked)
      returning letter_id, attempts
      """;

  private static final String DUE_AGAIN =
      "update inside_support.letter set due_at = :due where letter_id = :id";

  private static final String KEEP_STEP =
      """
      insert into inside_support.letter_step (letter_id, person_key, at, worker_id, state)
      values (:id, :personKey, :at, :workerId, :state)
      """;

  private static final String STEPS =
      """
      select at, worker_id, state
        from inside_support.letter_step
       where letter_id = :id
       order by id
       limit 200
      """;

  private final JdbcClient inside;

  LetterRows(JdbcClient inside) {
    this.inside = inside;
  }

  /// A letter that was taken up to be sent, for the so-manieth time.
  record Taken(LetterId id, int attempts) {}

  Optional<Letter> find(LetterId id) {
    return inside.sql(ONE).param("id", id.value()).query(LetterRows::letter).optional();
  }

  List<Letter> of(ReferralId referral) {
    return inside.sql(OF).param("referralId", referral.value()).query(LetterRows::letter).list();
  }

  List<Letter> cameBack() {
    return inside.sql(CAME_BACK).query(LetterRows::letter).list();
  }

  List<Letter> under(UUID consent) {
    return inside.sql(UNDER).param("consent", consent).query(LetterRows::letter).list();
  }

  /// Keeps a draft.
  ///
  /// @return whether there is no other with its number
  boolean keep(Letter letter) {
    return inside
            .sql(KEEP)
            .param("id", letter.id().value())
            .param("referralId", letter.referral().value())
            .param("personKey", letter.person().value())
            .param("number", letter.number())
            .param("template", letter.kind().template())
            .param("whom", letter.whom().name())
            .param("onward", letter.kind().onward().map(OnwardId::value).orElse(null))
            .param("words", letter.words().forRow())
            .param("now", at(letter.standing().since()))
            .param("workerId", Acting.now().value())
            .update()
        > 0;
  }

  /// Changes a letter unless somebody else did meanwhile.
  ///
  /// @return whether it was still as it was seen
  boolean change(Letter seen, Sealed words, Letter.Way way, LetterState to, Instant now) {
    boolean isToBeSent = to == LetterState.SENDING || to == LetterState.LEAVING;
    return inside
            .sql(CHANGE)
            .param("words", words.forRow())
            .param("to", way.to().map(Sealed::forRow).orElse(null), java.sql.Types.BINARY)
            .param("address", way.address().map(Sealed::forRow).orElse(null), java.sql.Types.BINARY)
            .param("consent", way.consent().orElse(null), java.sql.Types.OTHER)
            .param("state", to.name())
            .param("now", at(now))
            .param("workerId", Acting.now().value())
            .param("due", isToBeSent ? at(now) : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
            .param("id", seen.id().value())
            .param("version", seen.version())
            .update()
        > 0;
  }

  /// Takes up the next letter that is to be sent.
  Optional<Taken> takeDue(Instant now, Duration settles) {
    return inside
        .sql(TAKE_DUE)
        .param("now", at(now))
        .param("settled", at(now.plus(settles)))
        .query(
            (row, number) ->
                new Taken(
                    new LetterId(row.getObject("letter_id", UUID.class)), row.getInt("attempts")))
        .optional();
  }

  void dueAgain(LetterId id, Instant due) {
    inside.sql(DUE_AGAIN).param("due", at(due)).param("id", id.value()).update();
  }

  void keepStep(Letter letter, LetterState state, Instant now) {
    inside
        .sql(KEEP_STEP)
        .param("id", letter.id().value())
        .param("personKey", letter.person().value())
        .param("at", at(now))
        .param("workerId", Acting.now().value())
        .param("state", state.name())
        .update();
  }

  List<Letter.Step> steps(LetterId id) {
    return inside
        .sql(STEPS)
        .param("id", id.value())
        .query(
            (row, number) ->
                new Letter.Step(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    LetterState.valueOf(row.getString("state"))))
        .list();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Letter letter(ResultSet row, int number) throws SQLException {
    return new Letter(
        new LetterId(row.getObject("letter_id", UUID.class)),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        row.getInt("number"),
        new Letter.Kind(
            row.getString("template"),
            Audience.valueOf(row.getString("whom")),
            Optional.ofNullable(row.getObject("onward_id", UUID.class)).map(OnwardId::new)),
        Sealed.of(WORDS, row.getBytes("words")),
        new Letter.Way(
            Optional.ofNullable(row.getBytes("to_whom")).map(it -> Sealed.of(TO, it)),
            Optional.ofNullable(row.getBytes("address")).map(it -> Sealed.of(ADDRESS, it)),
            Optional.ofNullable(row.getObject("consent_id", UUID.class))),
        new Letter.Standing(
            LetterState.valueOf(row.getString("state")),
            row.getObject("since", OffsetDateTime.class).toInstant(),
            new WorkerId(row.getObject("worker_id", UUID.class))),
        row.getInt("version"));
  }
}
