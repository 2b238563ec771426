package org.mainstay.inside.support.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of rounds: which records somebody proposed to erase, and what was seen of each.
public final class Rounds {
  private static final String PROPOSE =
      """
      insert into inside_support.due_round (round_id, proposed_by, proposed_at)
      values (:round, :by, :at)
      """;

  private static final String ROW =
      """
      insert into inside_support.due_record
             (round_id, person_key, referral_id, rule, since, fingerprint)
      values (:round, :person, :referral, :rule, :since, :fingerprint)
      """;

  private static final String ROUNDS =
      """
      select round_id, proposed_by, proposed_at, approved_by, dropped_by, erased
        from inside_support.due_round
      """;

  private static final String LATEST = ROUNDS + " order by proposed_at desc, round_id limit 50";

  private static final String ONE = ROUNDS + " where round_id = :round limit 1";

  private static final String ROWS =
      """
      select person_key, referral_id, rule, since, fingerprint, left_out
        from inside_support.due_record
       where round_id = :round
       order by since, person_key
       limit 200
      """;

  private static final String OPEN = " where round_id = :round and approved_by is null";

  private static final String APPROVE =
      "update inside_support.due_round set approved_by = :by, approved_at = :at"
          + OPEN
          + " and dropped_by is null";

  private static final String DROP =
      "update inside_support.due_round set dropped_by = :by, dropped_at = :at"
          + OPEN
          + " and dropped_by is null";

  private static final String LEFT_OUT =
      """
      update inside_support.due_record
         set left_out = :why
       where round_id = :round
         and person_key = :person
      """;

  private static final String GONE =
      "delete from inside_support.due_record where person_key = :person";

  private final JdbcClient inside;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Rounds(JdbcClient inside, InstantSource clock) {
    this.inside = inside;
    this.clock = clock;
  }

  /// One round.
  ///
  /// @param erased how many records, once it was carried out
  public record Round(
      UUID id,
      WorkerId proposedBy,
      Instant proposedAt,
      Optional<WorkerId> approvedBy,
      Optional<WorkerId> droppedBy,
      Optional<Integer> erased) {
    /// Whether it waits for another one to agree.
    public boolean isOpen() {
      return approvedBy.isEmpty() && droppedBy.isEmpty();
    }
  }

  /// One record of it.
  ///
  /// @param rule the class by which it is due, with its time, as it was then
  /// @param leftOut why it was not erased; empty before it is carried out
  public record Row(
      PersonKey person,
      ReferralId referral,
      String rule,
      LocalDate since,
      String fingerprint,
      Optional<String> leftOut) {}

  UUID propose(List<DueRecord> due) {
    var round = UUID.randomUUID();
    inside
        .sql(PROPOSE)
        .param("round", round)
        .param("by", Acting.now().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    for (DueRecord one : due) {
      inside
          .sql(ROW)
          .param("round", round)
          .param("person", one.person().value())
          .param("referral", one.referral().value())
          .param("rule", one.by().name() + ", " + one.by().time())
          .param("since", one.since())
          .param("fingerprint", one.fingerprint())
          .update();
    }
    return round;
  }

  List<Round> latest() {
    return inside.sql(LATEST).query(Rounds::round).list();
  }

  Optional<Round> find(UUID round) {
    return inside.sql(ONE).param("round", round).query(Rounds::round).optional();
  }

  List<Row> rows(Round round) {
    return inside.sql(ROWS).param("round", round.id()).query(Rounds::row).list();
  }

  boolean approve(Round round) {
    return decided(APPROVE, round);
  }

  boolean drop(Round round) {
    return decided(DROP, round);
  }

  private boolean decided(String update, Round round) {
    return inside
            .sql(update)
            .param("by", Acting.now().value())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("round", round.id())
            .update()
        > 0;
  }

  void leftOut(Round round, Row row, String why) {
    inside
        .sql(LEFT_OUT)
        .param("why", why)
        .param("round", round.id())
        .param("person", row.person().value())
        .update();
  }

  /// Nothing of any round stays about somebody whose record is erased.
  void gone(PersonKey person) {
    inside.sql(GONE).param("person", person.value()).update();
  }

  void carriedOut(Round round, int erased) {
    inside
        .sql("update inside_support.due_round set erased = :erased where round_id = :round")
        .param("erased", erased)
        .param("round", round.id())
        .update();
  }

  private static Round round(ResultSet row, int number) throws SQLException {
    var erased = Optional.ofNullable(row.getObject("erased", Integer.class));
    return new Round(
        row.getObject("round_id", UUID.class),
        new WorkerId(row.getObject("proposed_by", UUID.class)),
        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
        worker(row, "approved_by"),
        worker(row, "dropped_by"),
        erased);
  }

  private static Optional<WorkerId> worker(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(WorkerId::new);
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new PersonKey(row.getObject("person_key", UUID.class)),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        Objects.requireNonNull(row.getString("rule")),
        row.getObject("since", LocalDate.class),
        Objects.requireNonNull(row.getString("fingerprint")),
        Optional.ofNullable(row.getString("left_out")));
  }
}
