package org.mainstay.hatch.agreement;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.hatch.agreement.Agreement.Part;
import org.mainstay.hatch.agreement.Agreement.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Keeps the agreements: written by one, signed by two different people, never changed after.
public final class Agreements {
  /// Days are those of the hub's country.
  static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final String WRITE =
      """
      insert into hatch_agreement.agreement
             (agreement_id, party, party_name, party_signer, purpose, legal_basis,
              health_condition, valid_from, valid_until, written_at, written_by)
      values (:id, :party, :name, :signer, :purpose, :basis, :condition, :from, :until, :at, :by)
      """;

  private static final String NAME_TABLE =
      """
      insert into hatch_agreement.agreement_table (agreement_id, table_code)
      values (:id, :table)
      """;

  /// Nothing is released to the party while this changes.
  private static final String LOCK =
      """
      select pg_advisory_xact_lock(hashtextextended('hatch agreement ' || :party, 0)) is null
      """;

  private static final String SIGN =
      """
      insert into hatch_agreement.signature (agreement_id, part, signed_by, signed_at)
      values (:id, :part, :by, :at)
      """;

  private static final String REVIEW =
      """
      insert into hatch_agreement.review (review_id, agreement_id, reviewed_by, reviewed_at)
      values (:review, :id, :by, :at)
      """;

  private static final String END =
      """
      insert into hatch_agreement.agreement_end (agreement_id, ended_by, ended_at, reason)
      values (:id, :by, :at, :reason)
      """;

  private final JdbcClient hatch;
  private final TransactionOperations transactions;
  private final InstantSource clock;
  private final AgreementRows rows;

  /// @param hatch the hatch's own connection
  /// @param transactions of the same connection
  public Agreements(JdbcClient hatch, TransactionOperations transactions, InstantSource clock) {
    this.hatch = hatch;
    this.transactions = transactions;
    this.clock = clock;
    this.rows = new AgreementRows(hatch);
  }

  /// What became of a signature, a review or an end.
  public sealed interface Done {
    /// It is written down.
    record Written() implements Done {}

    /// Nothing was written down.
    record Refused(AgreementRefusal because) implements Done {}
  }

  /// The day that it is.
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /// All of them, by party, the one that lasts longest first.
  public List<Agreement> all() {
    return rows.all();
  }

  /// Those with one party, the one that lasts longest first.
  public List<Agreement> with(String party) {
    return rows.with(party);
  }

  public Optional<Agreement> find(AgreementId id) {
    return rows.find(id);
  }

  /// Writes one down, to be signed by two.
  ///
  /// @param by who, by the number that sign-in knows them by
  public AgreementId write(Terms terms, UUID by) {
    var id = new AgreementId(UUID.randomUUID());
    transactions.executeWithoutResult(
        _ -> {
          hatch
              .sql(WRITE)
              .param("id", id.value())
              .param("party", terms.party())
              .param("name", terms.partyName())
              .param("signer", terms.partySigner())
              .param("purpose", terms.purpose())
              .param("basis", terms.basis().code())
              .param("condition", terms.condition().code())
              .param("from", terms.from())
              .param("until", terms.until())
              .param("at", now())
              .param("by", by)
              .update();
          terms
              .tables()
              .forEach(
                  table ->
                      hatch.sql(NAME_TABLE).param("id", id.value()).param("table", table).update());
        });
    return id;
  }

  /// Signs; with the second signature it is in force from its first day.
  public Done sign(AgreementId id, Part part, UUID by) {
    return changing(
        id,
        agreement -> {
          if (agreement.isSignedAs(part)) {
            return Optional.of(AgreementRefusal.SIGNED_ALREADY);
          }
          if (agreement.signatures().stream().anyMatch(given -> given.by().equals(by))) {
            return Optional.of(AgreementRefusal.SAME_PERSON);
          }
          hatch
              .sql(SIGN)
              .param("id", id.value())
              .param("part", part.code())
              .param("by", by)
              .param("at", now())
              .update();
          return Optional.empty();
        });
  }

  /// Says that somebody looked it over today, and that it is still right.
  public Done review(AgreementId id, UUID by) {
    return changing(
        id,
        _ -> {
          hatch
              .sql(REVIEW)
              .param("review", UUID.randomUUID())
              .param("id", id.value())
              .param("by", by)
              .param("at", now())
              .update();
          return Optional.empty();
        });
  }

  /// Ends it at once: from now on nothing is released under it.
  ///
  /// @param reason in the words of whoever ends it
  public Done end(AgreementId id, UUID by, String reason) {
    return changing(
        id,
        _ -> {
          hatch
              .sql(END)
              .param("id", id.value())
              .param("by", by)
              .param("at", now())
              .param("reason", reason)
              .update();
          return Optional.empty();
        });
  }

  private interface Change {
    Optional<AgreementRefusal> of(Agreement agreement);
  }

  private Done changing(AgreementId id, Change change) {
    return transactions.<Done>execute(
        _ -> {
          Optional<Agreement> first = find(id);
          if (first.isEmpty()) {
            return new Done.Refused(AgreementRefusal.NOT_WRITTEN);
          }
          hatch.sql(LOCK).param("party", first.get().terms().party()).query(Boolean.class).single();
          Agreement agreement = find(id).orElseThrow();
          State state = agreement.on(today());
          Optional<AgreementRefusal> refusal =
              state == State.ENDED || state == State.OVER
                  ? Optional.of(AgreementRefusal.NOT_ANY_MORE)
                  : change.of(agreement);
          return refusal.<Done>map(Done.Refused::new).orElseGet(Done.Written::new);
        });
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
