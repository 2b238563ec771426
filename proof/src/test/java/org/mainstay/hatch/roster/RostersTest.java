package org.mainstay.hatch.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestHatch;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.StaffGroup;
import org.mainstay.sums.disclosure.frame.Unit;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What an employer said of its staff stays as it was said, and the latest counts.
class RostersTest {
  private static final List<EthnicGroup> GROUPS = List.of(EthnicGroup.values());

  private final TestHatch house = new TestHatch();
  private final Rosters rosters =
      new Rosters(
          house.hatch,
          new TransactionTemplate(new JdbcTransactionManager(house.database.hatch())),
          house.clock);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void any_frame_is_read_as_it_was_brought() {
    for (int seed = 0; seed < 30; seed++) {
      var roster = new Roster("Vale, \"the\" Trust", 2027, frame("R0A", new Random(seed)));

      rosters.bring(List.of(roster));

      assertThat(rosters.latest("R0A")).contains(roster);
      assertThat(rosters.frame("R0A")).contains(roster.frame());
    }
    assertThat(house.rows("hatch_roster.import")).isEqualTo(30);
  }

  @Test
  void the_latest_counts_and_one_for_a_later_year_waits_for_it() {
    var first = new Roster("Vale", 2027, plain("R0A", 100));
    var second = new Roster("The Vale", 2027, plain("R0A", 120));
    var next = new Roster("The Vale", 2028, plain("R0A", 90));
    rosters.bring(List.of(first, new Roster("Mill", 2027, plain("R0B", 40))));
    rosters.bring(List.of(second));
    rosters.bring(List.of(next));

    assertThat(rosters.latest("R0A", 2026)).isEmpty();
    assertThat(rosters.latest("R0A", 2027)).contains(second);
    assertThat(rosters.latest("R0A", 2030)).contains(next);
    assertThat(rosters.employers())
        .extracting(Rosters.Employer::code, Rosters.Employer::name, Rosters.Employer::staff)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("R0A", "The Vale", 90L),
            org.assertj.core.groups.Tuple.tuple("R0B", "Mill", 40L));
    assertThat(rosters.employers(2027))
        .extracting(Rosters.Employer::staff)
        .containsExactly(120L, 40L);
    assertThat(rosters.frame("R0C")).isEmpty();
  }

  @Test
  void rosters_of_one_file_come_in_together_or_not_at_all() {
    // A name beyond what an index takes: PostgreSQL refuses the second.
    String endless =
        new Random(1)
            .ints(9000, 'a', 'z')
            .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
            .toString();
    var first = new Roster("Vale", 2027, plain("R0A", 100));
    var second = new Roster("Mill", 2027, plain(endless, 40));

    assertThatThrownBy(() -> rosters.bring(List.of(first, second)))
        .isInstanceOf(DataAccessException.class);

    assertThat(rosters.employers()).isEmpty();
  }

  @Test
  void nothing_that_was_brought_in_is_changed_or_taken_away_and_nobody_outside_reads_it() {
    rosters.bring(List.of(new Roster("Vale", 2027, plain("R0A", 100))));

    for (String table : List.of("import", "unit", "crossing")) {
      assertThatThrownBy(() -> house.hatch.sql("delete from hatch_roster." + table).update())
          .hasStackTraceContaining("permission denied");
      assertThatThrownBy(
              () -> house.hatch.sql("update hatch_roster." + table + " set staff = 9").update())
          .hasStackTraceContaining("permission denied");
      for (var other :
          List.of(house.database.outside(), house.database.inside(), house.database.front())) {
        assertThatThrownBy(
                () ->
                    JdbcClient.create(other)
                        .sql("select count(*) from hatch_roster." + table)
                        .query(Long.class)
                        .single())
            .hasStackTraceContaining("permission denied");
      }
    }
  }

  private static Frame plain(String employer, long staff) {
    return new Frame(
        employer,
        List.of(),
        staff,
        List.of(
            new Crossing(Sex.WOMEN, AgeBand.UNDER_25, EthnicGroup.WHITE, Unit.NOT_STATED, staff)));
  }

  private static Frame frame(String employer, Random random) {
    var directorates = new ArrayList<Directorate>();
    long staff = 1L + random.nextInt(50);
    long elsewhere = staff;
    for (int d = 0; d < random.nextInt(4); d++) {
      var parts = new ArrayList<Unit>();
      for (int part = 0; part < random.nextInt(3); part++) {
        parts.add(new Unit("Part " + part, random.nextInt(300)));
      }
      var directorate =
          parts.isEmpty()
              ? Directorate.of("Unit " + d, random.nextInt(200))
              : Directorate.of("Unit " + d, parts);
      directorates.add(directorate);
      staff += directorate.unit().staff();
    }
    var crossings = new ArrayList<Crossing>();
    long rest = staff;
    for (Sex sex : Sex.values()) {
      for (AgeBand age : AgeBand.values()) {
        long some = random.nextLong(rest + 1);
        crossings.add(
            new Crossing(
                sex, age, GROUPS.get(random.nextInt(GROUPS.size())), "Group " + sex, some));
        rest -= some;
      }
    }
    crossings.add(
        new Crossing(
            Sex.MEN, AgeBand.NOT_STATED, EthnicGroup.MIXED, StaffGroup.MEDICAL.title(), rest));
    return new Frame(employer, directorates, elsewhere, crossings);
  }
}
