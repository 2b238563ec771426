package org.mainstay.hatch.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The plans that were proposed, and who agreed to each: for those whose turn it is.
public final class ProposedPlans {
  private static final String COLUMNS =
      """
      select p.plan_hash, p.population, p.contract_year, p.proposed_at, a.plan_hash as stands
        from hatch_book.plan p
        left join hatch_book.agreed_plan a
               on a.population = p.population
              and a.contract_year = p.contract_year
      """;

  private static final String ALL =
      COLUMNS
          + """
           order by p.contract_year desc, p.population, p.proposed_at desc, p.plan_hash
           limit 5000
          """;

  private static final String ONE = COLUMNS + " where p.plan_hash = :hash limit 1";

  private static final String AGREEMENTS =
      """
      select plan_hash, part, agreed_by, agreed_at
        from hatch_book.plan_agreement
       where plan_hash in (:hashes)
       order by agreed_at, part
       limit 10000
      """;

  private final JdbcClient hatch;

  /// @param hatch the hatch's own connection
  public ProposedPlans(JdbcClient hatch) {
    this.hatch = hatch;
  }

  /// How far a plan got.
  public enum State {
    /// It stands, and nobody can change it.
    STANDS,
    /// Another plan stands for the same staff and year.
    ANOTHER_STANDS,
    /// No plan stands for these staff and year yet.
    OPEN
  }

  /// A plan as it was proposed.
  ///
  /// @param agreements in the order in which they were given
  public record Proposed(
      String hash,
      String population,
      int year,
      Instant at,
      State state,
      List<Agreement> agreements) {
    public Proposed {
      agreements = List.copyOf(agreements);
    }

    /// Whether somebody agreed in this part.
    public boolean isAgreedAs(Plans.Part part) {
      return agreements.stream().anyMatch(agreement -> agreement.part() == part);
    }
  }

  /// That somebody agreed.
  ///
  /// @param by who, by the number that sign-in knows them by
  public record Agreement(Plans.Part part, UUID by, Instant at) {}

  /// A plan without its agreements.
  private record Row(String hash, String population, int year, Instant at, State state) {}

  /// An agreement to the plan with this hash.
  private record Given(String hash, Agreement agreement) {}

  /// All plans, the latest year first, by population.
  public List<Proposed> all() {
    return together(hatch.sql(ALL).query(ProposedPlans::row).list());
  }

  /// The plan with this hash.
  public Optional<Proposed> find(String hash) {
    return together(hatch.sql(ONE).param("hash", hash).query(ProposedPlans::row).list()).stream()
        .findFirst();
  }

  private List<Proposed> together(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, List<Given>> given =
        hatch
            .sql(AGREEMENTS)
            .param("hashes", rows.stream().map(Row::hash).toList())
            .query(ProposedPlans::given)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Given::hash));
    return rows.stream()
        .map(
            row ->
                new Proposed(
                    row.hash(),
                    row.population(),
                    row.year(),
                    row.at(),
                    row.state(),
                    given.getOrDefault(row.hash(), List.of()).stream()
                        .map(Given::agreement)
                        .toList()))
        .toList();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    String hash = row.getString("plan_hash");
    String stands = row.getString("stands");
    State state =
        stands == null ? State.OPEN : stands.equals(hash) ? State.STANDS : State.ANOTHER_STANDS;
    return new Row(
        hash,
        row.getString("population"),
        row.getInt("contract_year"),
        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
        state);
  }

  private static Given given(ResultSet row, int number) throws SQLException {
    return new Given(
        row.getString("plan_hash"),
        new Agreement(
            part(row.getString("part")),
            row.getObject("agreed_by", UUID.class),
            row.getObject("agreed_at", OffsetDateTime.class).toInstant()));
  }

  private static Plans.Part part(String code) {
    return switch (code) {
      case "hub-lead" -> Plans.Part.HUB_LEAD;
      case "staff-representative" -> Plans.Part.STAFF_REPRESENTATIVE;
      default -> throw new IllegalStateException("nobody agrees as " + code);
    };
  }
}
