package org.mainstay.hatch.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.contribution.Course;

/// What one person can change: one cell of each table by one, in one period.
class OnePersonTest {
  private static final int PEOPLE = 60;
  private static final List<Course.Outcome> OUTCOMES = List.of(Course.Outcome.values());

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void two_worlds_that_differ_by_one_person_differ_by_at_most_one_in_one_cell_of_each_table(
      int kind) {
    Map<String, List<Long>> without = world(kind, PEOPLE);
    Map<String, List<Long>> with = world(kind, PEOPLE + 1);

    assertThat(with.keySet()).isEqualTo(without.keySet());
    var tables = new TreeMap<String, Long>();
    with.forEach(
        (table, cells) -> {
          long[] differences = differences(cells, without.getOrDefault(table, List.of()));
          assertThat(LongStream.of(differences)).as(table).allMatch(d -> d == 0 || d == 1);
          tables.merge(table.split(" ", -1)[0], LongStream.of(differences).sum(), Long::sum);
        });
    // Over all periods of the year.
    assertThat(tables).containsOnlyKeys("everybody", "sex", "outcome");
    assertThat(tables).allSatisfy((table, changed) -> assertThat(changed).isLessThanOrEqualTo(1));
    assertThat(tables).containsEntry("everybody", 1L).containsEntry("sex", 1L);
    assertThat(tables).containsEntry("outcome", kind == 0 ? 0L : 1L);
  }

  private static long[] differences(List<Long> with, List<Long> without) {
    assertThat(with).hasSameSizeAs(without);
    var differences = new long[with.size()];
    for (int n = 0; n < differences.length; n++) {
      differences[n] = with.get(n) - without.get(n);
    }
    return differences;
  }

  /// A year of a hub, with noise that is the same in every world. The last person is of a kind: who
  /// only came, whose course was kept too, whose words are strange, who came twice.
  private static Map<String, List<Long>> world(int kind, int people) {
    try (var house = new TestHatch()) {
      var plan = house.agreed(TestPlans.employer("ward"));
      var random = new Random(4);
      var numbers = new TreeMap<String, List<Long>>();
      int person = 0;
      for (int quarter = 1; quarter <= 4; quarter++) {
        house.quarter(quarter);
        for (; person < PEOPLE * quarter / 4; person++) {
          house.comes(person, "ward", random.nextBoolean() ? "sex:men" : "sex:women");
          house.contributions.take(
              TestHatch.key(person), TestHatch.YEAR, OUTCOMES.get(random.nextInt(3)));
        }
        if (quarter == 2 && people > PEOPLE) {
          oneMore(house, kind);
        }
        house.quarter(quarter + 1);
        keep(house, plan, Period.quarter(quarter), numbers, "everybody");
      }
      keep(house, plan, Period.YEAR, numbers, "sex", "outcome");
      return numbers;
    }
  }

  private static void keep(
      TestHatch house,
      BookPlan plan,
      Period period,
      Map<String, List<Long>> numbers,
      String... tables) {
    TestHatch.pinned(house.releases(TestHatch.seeded(9)).release(plan, period));
    for (String table : tables) {
      numbers.put(table + " " + period.code(), house.noisy(plan, period, table));
    }
  }

  private static void oneMore(TestHatch house, int kind) {
    int last = PEOPLE;
    switch (kind) {
      case 0 -> house.comes(last, "ward", "sex:men");
      case 1 -> {
        house.comes(last, "ward", "sex:women");
        house.contributions.take(TestHatch.key(last), TestHatch.YEAR, Course.Outcome.BETTER);
      }
      case 2 -> {
        house.comes(last, "ward", "sex:men", "sex:women", "shoe-size:45");
        house.contributions.take(TestHatch.key(last), TestHatch.YEAR, Course.Outcome.NOT_MEASURED);
      }
      default -> {
        for (int time = 0; time < 5; time++) {
          house.comes(last, "ward", time % 2 == 0 ? "sex:men" : "sex:women");
          house.contributions.take(TestHatch.key(last), TestHatch.YEAR, OUTCOMES.get(time % 3));
        }
      }
    }
  }
}
