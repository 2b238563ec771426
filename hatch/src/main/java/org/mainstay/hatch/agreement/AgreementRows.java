package org.mainstay.hatch.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.hatch.agreement.Agreement.End;
import org.mainstay.hatch.agreement.Agreement.Part;
import org.mainstay.hatch.agreement.Agreement.Review;
import org.mainstay.hatch.agreement.Agreement.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads agreements with all that happened to them.
final class AgreementRows {
  private static final String COLUMNS =
      """
      select agreement_id, party, party_name, party_signer, purpose, legal_basis,
             health_condition, valid_from, valid_until, written_at,
             array(select t.table_code
                     from hatch_agreement.agreement_table t
                    where t.agreement_id = a.agreement_id
                    order by t.table_code) as tables,
             e.ended_by, e.ended_at, e.reason
        from hatch_agreement.agreement a
        left join hatch_agreement.agreement_end e using (agreement_id)
      """;

  private static final String ORDER =
      " order by party, valid_until desc, written_at desc, agreement_id limit 5000";

  private static final String ALL = COLUMNS + ORDER;
  private static final String WITH = COLUMNS + " where party = :party" + ORDER;
  private static final String ONE = COLUMNS + " where agreement_id = :id";

  private static final String SIGNATURES =
      """
      select agreement_id, part, signed_by, signed_at
        from hatch_agreement.signature
       where agreement_id in (:ids)
       order by signed_at, part
       limit 10000
      """;

  private static final String REVIEWS =
      """
      select agreement_id, reviewed_by, reviewed_at
        from hatch_agreement.review
       where agreement_id in (:ids)
       order by reviewed_at, review_id
       limit 10000
      """;

  private final JdbcClient hatch;

  AgreementRows(JdbcClient hatch) {
    this.hatch = hatch;
  }

  private record Row(AgreementId id, Terms terms, Instant writtenAt, Optional<End> ended) {}

  private record Signed(UUID id, Signature signature) {}

  private record Reviewed(UUID id, Review review) {}

  List<Agreement> all() {
    return together(hatch.sql(ALL).query(AgreementRows::row).list());
  }

  List<Agreement> with(String party) {
    return together(hatch.sql(WITH).param("party", party).query(AgreementRows::row).list());
  }

  Optional<Agreement> find(AgreementId id) {
    return together(hatch.sql(ONE).param("id", id.value()).query(AgreementRows::row).list())
        .stream()
        .findFirst();
  }

  private List<Agreement> together(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = rows.stream().map(row -> row.id().value()).toList();
    Map<UUID, List<Signature>> signed =
        hatch.sql(SIGNATURES).param("ids", ids).query(AgreementRows::signed).list().stream()
            .collect(
                Collectors.groupingBy(
                    Signed::id, Collectors.mapping(Signed::signature, Collectors.toList())));
    Map<UUID, List<Review>> reviewed =
        hatch.sql(REVIEWS).param("ids", ids).query(AgreementRows::reviewed).list().stream()
            .collect(
                Collectors.groupingBy(
                    Reviewed::id, Collectors.mapping(Reviewed::review, Collectors.toList())));
    return rows.stream()
        .map(
            row ->
                new Agreement(
                    row.id(),
                    row.terms(),
                    row.writtenAt(),
                    signed.getOrDefault(row.id().value(), List.of()),
                    reviewed.getOrDefault(row.id().value(), List.of()),
                    row.ended()))
        .toList();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    var tables = new TreeSet<>(List.of((String[]) row.getArray("tables").getArray()));
    var terms =
        new Terms(
            row.getString("party"),
            row.getString("party_name"),
            row.getString("party_signer"),
            row.getString("purpose"),
            LegalBasis.of(row.getString("legal_basis")).orElseThrow(),
            HealthCondition.of(row.getString("health_condition")).orElseThrow(),
            tables,
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_until", LocalDate.class));
    return new Row(
        new AgreementId(row.getObject("agreement_id", UUID.class)),
        terms,
        instant(row, "written_at"),
        row.getObject("ended_by") == null
            ? Optional.empty()
            : Optional.of(
                new End(
                    row.getObject("ended_by", UUID.class),
                    instant(row, "ended_at"),
                    row.getString("reason"))));
  }

  private static Signed signed(ResultSet row, int number) throws SQLException {
    return new Signed(
        row.getObject("agreement_id", UUID.class),
        new Signature(
            Part.of(row.getString("part")),
            row.getObject("signed_by", UUID.class),
            instant(row, "signed_at")));
  }

  private static Reviewed reviewed(ResultSet row, int number) throws SQLException {
    return new Reviewed(
        row.getObject("agreement_id", UUID.class),
        new Review(row.getObject("reviewed_by", UUID.class), instant(row, "reviewed_at")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
