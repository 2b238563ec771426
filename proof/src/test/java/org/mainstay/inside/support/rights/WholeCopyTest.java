package org.mainstay.inside.support.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.people.CopiedPart;
import org.mainstay.inside.people.Purpose;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.TestDatabase;

/// Whatever a table knows of a person is in the copy of their record, or the copy says why not.
class WholeCopyTest {
  /// Read past all rights, so that no table hides behind a missing one.
  private static final String KNOWS_A_PERSON =
      """
      select table_schema || '.' || table_name
        from information_schema.columns
       where column_name = 'person_key'
       order by 1
      """;

  @Test
  void every_table_that_knows_a_person_is_told_by_a_room_or_named_with_a_reason() {
    try (var database = TestDatabase.fresh()) {
      assertThat(missing(database)).isEmpty();
      assertThat(named()).isSubsetOf(database.column(KNOWS_A_PERSON));
    }
  }

  @Test
  void a_new_table_that_is_in_neither_is_found() {
    try (var database = TestDatabase.fresh()) {
      database.asAdmin("create table inside_work.planted (person_key uuid not null)");

      assertThat(missing(database)).containsExactly("inside_work.planted");
    }
  }

  @Test
  void no_table_is_told_and_also_named_as_left_out() {
    assertThat(told(parts())).doesNotContainAnyElementsOf(RecordCopy.NOT_COPIED.keySet());
  }

  @Test
  void what_is_told_is_in_the_words_of_somebody_with_everything_that_can_be_kept() {
    try (var full = new FullRecord()) {
      var empty =
          told(TestCopy.parts(full.house)).stream()
              .filter(table -> full.house.database.column("select '' from " + table).isEmpty())
              .toList();
      assertThat(empty).as("tables that this test leaves empty").isEmpty();
      assertThat(chapters(full)).containsExactly(allChapters());
      assertThat(full.copied())
          .contains(FullRecord.WORDS)
          .contains(EmploymentLived.WORDS)
          .contains(CaseLived.WORDS)
          .contains(CaseWorkLived.WORDS)
          .contains(ClosingLived.WORDS)
          .contains(KeepingLived.WORDS)
          .doesNotContain(KeepingLived.NOT_TOLD)
          .as("no code, no key and no null stands among the words")
          .doesNotContainPattern(
              "[0-9a-f]{8}-[0-9a-f]{4}-|\\bnull\\b|Optional|[A-Z]{3,}_[A-Z]{3,}");
    }
  }

  @Test
  void that_a_copy_was_made_stands_in_the_trail_with_its_reason() {
    try (var full = new FullRecord()) {
      full.copied();

      assertThat(
              full.house.as(
                  full.house.lena,
                  () -> full.house.trail.whole(full.referral.person().value()).getLast().why()))
          .isEqualTo(Purpose.COPY.words());
    }
  }

  private static List<String> chapters(FullRecord full) {
    return full.parts().stream().map(RecordCopy.Part::heading).toList();
  }

  private static String[] allChapters() {
    var all = new ArrayList<String>();
    for (CopiedPart.Chapter chapter : CopiedPart.Chapter.values()) {
      all.add(chapter.words());
    }
    return all.toArray(String[]::new);
  }

  private static List<String> missing(TestDatabase database) {
    var known = named();
    return database.column(KNOWS_A_PERSON).stream().filter(one -> !known.contains(one)).toList();
  }

  private static Set<String> named() {
    var named = new TreeSet<>(told(parts()));
    named.addAll(RecordCopy.NOT_COPIED.keySet());
    return named;
  }

  private static Set<String> told(Collection<CopiedPart> parts) {
    return parts.stream().flatMap(part -> part.tables().stream()).collect(Collectors.toSet());
  }

  /// What the house itself was built of: a part that nobody handed in does not count.
  private static Collection<CopiedPart> parts() {
    return StandingHouse.shared().house().beans().getBeansOfType(CopiedPart.class).values();
  }
}
