package org.mainstay.hatch.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Keeps what employers said of their staff: each import is a version of its own, nothing is ever
/// changed, and the latest counts until a plan is made from it.
public final class Rosters {
  private static final String IMPORT =
      """
      insert into hatch_roster.import
             (employer, employer_name, contract_year, staff, brought_at)
      values (:employer, :name, :year, :staff, :at)
      returning number
      """;

  private static final String UNIT =
      """
      insert into hatch_roster.unit (number, directorate, division, staff)
      values (:number, :directorate, :division, :staff)
      """;

  private static final String CROSSING =
      """
      insert into hatch_roster.crossing
             (number, sex, age_band, ethnic_group, staff_group, staff)
      values (:number, :sex, :age, :ethnic, :staffGroup, :staff)
      """;

  private static final String LATEST =
      """
      select number, employer, employer_name, contract_year
        from hatch_roster.import
       where employer = :employer
         and contract_year <= :year
       order by number desc
       limit 1
      """;

  private static final String UNITS =
      """
      select directorate, division, staff
        from hatch_roster.unit
       where number = :number
       order by directorate, division
       limit 100000
      """;

  private static final String CROSSINGS =
      """
      select sex, age_band, ethnic_group, staff_group, staff
        from hatch_roster.crossing
       where number = :number
       limit 1000000
      """;

  private static final String EMPLOYERS =
      """
      select employer, employer_name, staff, brought_at
        from (select distinct on (employer) employer, employer_name, staff, brought_at
                from hatch_roster.import
               where contract_year <= :year
               order by employer, number desc) as latest
       order by employer
       limit 100000
      """;

  private static final String NONE = "";

  private final JdbcClient hatch;
  private final TransactionOperations transactions;
  private final InstantSource clock;

  /// @param hatch the hatch's own connection
  /// @param transactions of the same connection
  public Rosters(JdbcClient hatch, TransactionOperations transactions, InstantSource clock) {
    this.hatch = hatch;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// An employer whose headcount is known.
  ///
  /// @param staff how many it had when it last said so
  /// @param broughtAt when that was
  public record Employer(String code, String name, long staff, OffsetDateTime broughtAt) {}

  private record Import(long number, String employer, String name, int year) {}

  private record Place(String directorate, String division, long staff) {}

  /// Takes in the rosters of one file, all of them or none.
  public void bring(List<Roster> rosters) {
    transactions.executeWithoutResult(status -> rosters.forEach(this::bring));
  }

  private void bring(Roster roster) {
    Frame frame = roster.frame();
    long number =
        hatch
            .sql(IMPORT)
            .param("employer", roster.employer())
            .param("name", roster.name())
            .param("year", roster.year())
            .param("staff", frame.staff())
            .param("at", clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    for (Directorate directorate : frame.directorates()) {
      String name = directorate.unit().name();
      if (directorate.divisions().isEmpty()) {
        unit(number, name, NONE, directorate.unit().staff());
      }
      directorate.divisions().forEach(part -> unit(number, name, part.name(), part.staff()));
    }
    unit(number, NONE, NONE, frame.elsewhere());
    frame.crossings().forEach(crossing -> crossing(number, crossing));
  }

  private void unit(long number, String directorate, String division, long staff) {
    hatch
        .sql(UNIT)
        .param("number", number)
        .param("directorate", directorate)
        .param("division", division)
        .param("staff", staff)
        .update();
  }

  private void crossing(long number, Crossing crossing) {
    hatch
        .sql(CROSSING)
        .param("number", number)
        .param("sex", crossing.sex().word())
        .param("age", crossing.age().word())
        .param("ethnic", crossing.ethnic().word())
        .param("staffGroup", crossing.staffGroup())
        .param("staff", crossing.staff())
        .update();
  }

  /// What an employer said last.
  public Optional<Roster> latest(String employer) {
    return latest(employer, Integer.MAX_VALUE);
  }

  /// What an employer said last for a contract year or one before it.
  public Optional<Roster> latest(String employer, int year) {
    return hatch
        .sql(LATEST)
        .param("employer", employer)
        .param("year", year)
        .query(
            (row, i) ->
                new Import(
                    row.getLong("number"),
                    row.getString("employer"),
                    row.getString("employer_name"),
                    row.getInt("contract_year")))
        .optional()
        .map(this::read);
  }

  /// The frame of what an employer said last: what a plan is made from.
  public Optional<Frame> frame(String population) {
    return latest(population).map(Roster::frame);
  }

  /// Every employer whose headcount is known, in the order of their codes.
  public List<Employer> employers() {
    return employers(Integer.MAX_VALUE);
  }

  /// Those whose headcount is known for a contract year or one before it.
  public List<Employer> employers(int year) {
    return hatch
        .sql(EMPLOYERS)
        .param("year", year)
        .query(
            (row, i) ->
                new Employer(
                    row.getString("employer"),
                    row.getString("employer_name"),
                    row.getLong("staff"),
                    row.getObject("brought_at", OffsetDateTime.class)))
        .list();
  }

  private Roster read(Import found) {
    List<Place> places =
        hatch
            .sql(UNITS)
            .param("number", found.number())
            .query(
                (row, i) ->
                    new Place(
                        row.getString("directorate"),
                        row.getString("division"),
                        row.getLong("staff")))
            .list();
    List<Crossing> crossings =
        hatch
            .sql(CROSSINGS)
            .param("number", found.number())
            .query((row, i) -> crossing(row))
            .list();
    long elsewhere =
        places.stream().filter(p -> p.directorate().equals(NONE)).mapToLong(Place::staff).sum();
    var frame = new Frame(found.employer(), directorates(places), elsewhere, crossings);
    return new Roster(found.name(), found.year(), frame);
  }

  private static List<Directorate> directorates(List<Place> places) {
    var divisions = new TreeMap<String, List<Unit>>();
    var whole = new ArrayList<Directorate>();
    for (Place place : places) {
      if (!place.division().equals(NONE)) {
        divisions
            .computeIfAbsent(place.directorate(), name -> new ArrayList<>())
            .add(new Unit(place.division(), place.staff()));
      } else if (!place.directorate().equals(NONE)) {
        whole.add(Directorate.of(place.directorate(), place.staff()));
      }
    }
    divisions.forEach((name, parts) -> whole.add(Directorate.of(name, parts)));
    return whole;
  }

  private static Crossing crossing(ResultSet row) throws SQLException {
    return new Crossing(
        of(Sex.values(), Sex::word, row.getString("sex")),
        of(AgeBand.values(), AgeBand::word, row.getString("age_band")),
        of(EthnicGroup.values(), EthnicGroup::word, row.getString("ethnic_group")),
        row.getString("staff_group"),
        row.getLong("staff"));
  }

  private static <W> W of(W[] values, Function<W, String> word, String kept) {
    return Arrays.stream(values)
        .filter(value -> word.apply(value).equals(kept))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no frame has the word " + kept));
  }
}
