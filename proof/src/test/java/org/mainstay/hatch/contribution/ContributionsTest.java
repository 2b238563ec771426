package org.mainstay.hatch.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.book.Period;
import org.springframework.dao.DataIntegrityViolationException;

/// What one person can add in a year, and when it is refused.
class ContributionsTest {
  private static final String KEY = "decode(repeat('00', 32), 'hex')";

  private final TestHatch house = new TestHatch();

  ContributionsTest() {
    house.agreed(TestPlans.employer("ward"));
    house.agreed(TestPlans.employer("trust"));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_person_counts_once_a_year_over_the_whole_hub() {
    house.quarter(1);

    assertThat(house.comes(1, "ward", "sex:men")).isEqualTo(new Taken.Counted(1));
    house.quarter(2);
    assertThat(house.comes(1, "ward", "sex:women")).isEqualTo(refused("COUNTED_ALREADY"));
    assertThat(house.comes(1, "trust", "sex:men")).isEqualTo(refused("COUNTED_ALREADY"));

    assertThat(categories()).containsExactly("sex:men");
  }

  @Test
  void each_kind_of_course_counts_once_a_year_in_the_quarter_in_which_it_is_recorded() {
    house.quarter(1);
    assertThat(course(Course.Outcome.BETTER)).isEqualTo(refused("NO_FIRST_CONTACT"));
    house.comes(1, "ward");
    house.quarter(3);

    assertThat(course(Course.Outcome.BETTER)).isEqualTo(new Taken.Counted(3));
    assertThat(course(Course.Outcome.NOT_BETTER)).isEqualTo(refused("COUNTED_ALREADY"));
    assertThat(course(Course.Wait.of(8))).isEqualTo(new Taken.Counted(3));
    assertThat(course(Course.Support.of(40))).isEqualTo(new Taken.Counted(3));

    assertThat(house.database.column("select word from hatch_contribution.course order by 1"))
        .containsExactly("outcome:better", "support:12-or-more", "wait:2-weeks");
  }

  @Test
  void every_band_has_its_word_in_the_table() {
    house.quarter(1);
    int person = 0;
    for (Class<? extends Course> kind : Set.of(Course.Outcome.class, Course.Wait.class)) {
      for (Course course : kind.getEnumConstants()) {
        house.comes(++person, "ward");
        assertThat(house.contributions.take(TestHatch.key(person), TestHatch.YEAR, course))
            .isEqualTo(new Taken.Counted(1));
      }
    }
    Set<Course> bands =
        IntStream.range(1, 40).mapToObj(Course.Support::of).collect(Collectors.toSet());
    assertThat(bands).hasSize(5);
    for (Course course : bands) {
      house.comes(++person, "ward");
      assertThat(house.contributions.take(TestHatch.key(person), TestHatch.YEAR, course))
          .isEqualTo(new Taken.Counted(1));
    }
  }

  @Test
  void a_category_outside_the_frame_is_kept_as_not_stated_and_one_of_no_table_not_at_all() {
    house.quarter(1);
    house.comes(1, "ward", "sex:of-its-own", "shoe-size:45");
    house.comes(2, "ward", "sex:men", "sex:women");

    assertThat(categories()).containsExactly("sex:not-stated-or-other", "sex:not-stated-or-other");
  }

  @Test
  void nothing_is_taken_before_the_year_after_it_or_without_a_plan() {
    assertThat(house.comes(1, "ward")).isEqualTo(refused("YEAR_NOT_BEGUN"));
    house.quarter(1);
    assertThat(house.comes(1, "nowhere")).isEqualTo(refused("NO_FRAME"));
    house.comes(2, "trust");
    house.quarter(5);
    var plan = house.plans.agreed("trust", TestHatch.YEAR).orElseThrow();
    assertThat(house.comes(3, "trust")).isEqualTo(new Taken.Counted(4));

    TestHatch.pinned(house.releases(TestHatch.seeded(1)).release(plan, Period.YEAR));

    assertThat(house.comes(4, "trust")).isEqualTo(refused("YEAR_CLOSED"));
    assertThat(house.contributions.take(TestHatch.key(2), TestHatch.YEAR, Course.Outcome.BETTER))
        .isEqualTo(refused("YEAR_CLOSED"));
    assertThat(house.comes(4, "ward")).isEqualTo(new Taken.Counted(4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          first_contact (contribution_key, contract_year, population, quarter) values (KEY, 2027, 'trust', 2)
          first_contact (contribution_key, contract_year, population, quarter) values (KEY, 2028, 'ward', 5)
          first_contact (contribution_key, contract_year, population, quarter) values ('short', 2027, 'ward', 1)
          category (contribution_key, contract_year, population, dimension, word) values (KEY, 2027, 'ward', 'sex', 'sex:women')
          category (contribution_key, contract_year, population, dimension, word) values (KEY, 2027, 'ward', 'name', 'name:robin')
          category (contribution_key, contract_year, population, dimension, word) values (KEY, 2027, 'trust', 'age', 'sex:men')
          course (contribution_key, contract_year, measure, word, quarter) values (KEY, 2027, 'outcome', 'outcome:better', 1)
          course (contribution_key, contract_year, measure, word, quarter) values (KEY, 2027, 'wait', 'wait:37-days', 1)
          course (contribution_key, contract_year, measure, word, quarter) values (KEY, 2027, 'age', 'age:37', 1)
          course (contribution_key, contract_year, measure, word, quarter) values (KEY, 2029, 'wait', 'wait:1-week', 1)
          """)
  void the_tables_themselves_refuse_what_is_beyond_the_bounds(String beyond) {
    house.quarter(1);
    for (String fine :
        new String[] {
          "first_contact (contribution_key, contract_year, population, quarter)"
              + " values (KEY, 2027, 'ward', 1)",
          "category (contribution_key, contract_year, population, dimension, word)"
              + " values (KEY, 2027, 'ward', 'sex', 'sex:men')",
          "course (contribution_key, contract_year, measure, word, quarter)"
              + " values (KEY, 2027, 'outcome', 'outcome:better', 1)"
        }) {
      insert(fine);
    }

    assertThatThrownBy(() -> insert(beyond)).isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void a_key_says_nothing_and_a_word_is_a_word() {
    assertThat(TestHatch.key(1)).hasToString("[key]").isEqualTo(TestHatch.key(1));
    assertThat(TestHatch.key(1)).isNotEqualTo(TestHatch.key(2));
    assertThatThrownBy(() -> new ContributionKey(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new FirstContact(TestHatch.key(1), 2027, "ward", Set.of("Robin Example")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("Robin");
  }

  private void insert(String row) {
    house.hatch.sql("insert into hatch_contribution." + row.replace("KEY", KEY)).update();
  }

  private Taken course(Course course) {
    return house.contributions.take(TestHatch.key(1), TestHatch.YEAR, course);
  }

  private java.util.List<String> categories() {
    return house.database.column("select word from hatch_contribution.category");
  }

  private static Taken refused(String because) {
    return new Taken.Refused(Taken.Refusal.valueOf(because));
  }
}
