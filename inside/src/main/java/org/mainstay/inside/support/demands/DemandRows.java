package org.mainstay.inside.support.demands;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.CopiedPart.Chapter;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.demands.Demand.Asked;
import org.mainstay.inside.support.demands.Demand.Basis;
import org.mainstay.inside.support.demands.Demand.Body;
import org.mainstay.inside.support.demands.Demand.Part;
import org.mainstay.inside.support.demands.Demand.Telling;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads what was demanded, as far as the acting worker may see it.
final class DemandRows {
  static final String WORDS = "inside_support.demand.words";
  static final String NOT_TOLD = "inside_support.demand.not_told_because";

  private static final String DEMANDS =
      """
      select demand_id, referral_id, person_key, body, basis, demanded_on, words,
             not_told_because, kept_by, kept_at, told_by
        from inside_support.demand
      """;

  private static final String ALL = DEMANDS + " order by kept_at desc, demand_id limit 500";

  private static final String OF =
      DEMANDS + " where person_key = :person order by kept_at, demand_id limit 500";

  private static final String PARTS =
      """
      select chapter, signed_by, refused_by, given_by, given_at
        from inside_support.demand_part
       where demand_id = :demand
       order by chapter
      """;

  private final JdbcClient inside;

  DemandRows(JdbcClient inside) {
    this.inside = inside;
  }

  List<Demand> all() {
    return whole(inside.sql(ALL).query(DemandRows::demand).list());
  }

  List<Demand> of(PersonKey person) {
    return whole(inside.sql(OF).param("person", person.value()).query(DemandRows::demand).list());
  }

  private List<Demand> whole(List<Demand> demands) {
    var whole = new ArrayList<Demand>();
    for (Demand one : demands) {
      var parts =
          inside.sql(PARTS).param("demand", one.id()).query(DemandRows::part).list().stream()
              .sorted(Comparator.comparing(Part::chapter))
              .toList();
      whole.add(new Demand(one.id(), one.referral(), one.person(), one.asked(), one.told(), parts));
    }
    return whole;
  }

  private static Demand demand(ResultSet row, int number) throws SQLException {
    return new Demand(
        row.getObject("demand_id", UUID.class),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        new Asked(
            Body.valueOf(row.getString("body")),
            Basis.valueOf(row.getString("basis")),
            row.getObject("demanded_on", LocalDate.class),
            Sealed.of(WORDS, row.getBytes("words")),
            new WorkerId(row.getObject("kept_by", UUID.class)),
            row.getObject("kept_at", OffsetDateTime.class).toInstant()),
        new Telling(
            Optional.ofNullable(row.getBytes("not_told_because"))
                .map(bytes -> Sealed.of(NOT_TOLD, bytes)),
            worker(row, "told_by")),
        List.of());
  }

  private static Part part(ResultSet row, int number) throws SQLException {
    return new Part(
        Chapter.valueOf(row.getString("chapter")),
        worker(row, "signed_by"),
        worker(row, "refused_by"),
        worker(row, "given_by"),
        Optional.ofNullable(row.getObject("given_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  private static Optional<WorkerId> worker(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(WorkerId::new);
  }
}
