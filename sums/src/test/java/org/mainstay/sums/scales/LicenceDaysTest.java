package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// On which days an operator's licence shows which words, and every sentence of a refusal.
class LicenceDaysTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Scale WSAS = Scale.named("wsas");

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "1, true",
    "365, true",
    "36500, true",
    "-1, false",
    "-365, false",
    "-36500, false"
  })
  void words_are_shown_up_to_and_on_the_last_day(int daysLeft, boolean shown) {
    Wording wording = wording(entry("A-1", DAY.plusDays(daysLeft)));

    assertThat(wording instanceof Wording.Allowed).isEqualTo(shown);
  }

  @Test
  void a_licence_that_ran_out_is_named_with_the_way_out() {
    Wording wording = wording(entry("A-1", LocalDate.of(2026, 11, 21)));

    assertThat(wording)
        .isEqualTo(
            new Wording.Blocked(
                Refusal.LICENCE_EXPIRED,
                "MAINSTAY-SCALES-004: Licence A-1 for WSAS, held from the holder, ran out on"
                    + " 2026-11-21. Renew it and enter the new last day, or choose another"
                    + " questionnaire."));
  }

  @Test
  void without_a_licence_holder_and_terms_are_named_with_the_way_out() {
    assertThat(Licences.none().wording(WSAS, DAY))
        .isEqualTo(
            new Wording.Blocked(
                Refusal.NO_LICENCE,
                "MAINSTAY-SCALES-003: The words of WSAS belong to Isaac Marks and no licence is"
                    + " entered. Copyright Isaac Marks. The operator enters the text with the"
                    + " holder's permission. Enter holder, number, last day and words, or choose"
                    + " another questionnaire."));
  }

  @ParameterizedTest
  @CsvSource({"4, 9", "6, 9", "5, 8", "5, 10", "0, 9", "5, 0", "0, 0"})
  void words_of_another_number_are_refused_with_all_four_numbers(int items, int labels) {
    Wording wording = wording(entry("A-1", DAY, words(items, labels)));

    assertThat(wording)
        .isEqualTo(
            new Wording.Blocked(
                Refusal.WORDS_INCOMPLETE,
                ("MAINSTAY-SCALES-005: WSAS has 5 items and 9 answers; the words entered have %d and"
                        + " %d, or some are blank. Enter every item and every answer as on the"
                        + " holder's form.")
                    .formatted(items, labels)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void one_blank_item_blocks_the_words(int blank) {
    List<String> items = new ArrayList<>(Collections.nCopies(5, "a statement"));
    items.set(blank, " ");
    var words = new LicenceEntry.Words("", items, Collections.nCopies(9, "an answer"));

    assertThat(wording(entry("A-1", DAY, words)))
        .isInstanceOfSatisfying(
            Wording.Blocked.class,
            blocked -> assertThat(blocked.because()).isEqualTo(Refusal.WORDS_INCOMPLETE));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void wherever_it_stands_the_licence_that_holds_longest_counts(int place) {
    List<LicenceEntry> entries =
        new ArrayList<>(List.of(entry("old", DAY.minusDays(9)), entry("newer", DAY.plusDays(3))));
    entries.add(place, entry("longest", DAY.plusDays(90)));
    Wording after = new Licences(entries).wording(WSAS, DAY.plusDays(91));

    assertThat(new Licences(entries).wording(WSAS, DAY.plusDays(50)))
        .isInstanceOf(Wording.Allowed.class);
    assertThat(((Wording.Blocked) after).message()).contains("Licence longest for WSAS");
  }

  @Test
  void of_two_that_end_on_one_day_the_first_counts() {
    Wording after =
        new Licences(List.of(entry("first", DAY), entry("second", DAY)))
            .wording(WSAS, DAY.plusDays(1));

    assertThat(((Wording.Blocked) after).message()).contains("Licence first for WSAS");
  }

  @Test
  void the_operators_labels_stand_beside_the_values_of_the_form() {
    var allowed = (Wording.Allowed) wording(entry("A-1", DAY));

    assertThat(allowed.options())
        .containsExactlyElementsOf(
            IntStream.range(0, 9).mapToObj(i -> new Form.Option(i, "answer " + i)).toList());
    assertThat(allowed.items()).hasSize(5);
    assertThat(allowed.instruction()).isEqualTo("as the holder writes it");
    assertThat(allowed.credit()).isEqualTo("© Isaac Marks");
  }

  @Test
  void entries_and_words_keep_their_own_lists() {
    List<LicenceEntry> entries = new ArrayList<>(List.of(entry("A-1", DAY)));
    var licences = new Licences(entries);
    entries.clear();
    List<String> items = new ArrayList<>(List.of("one"));
    var words = new LicenceEntry.Words("", items, items);
    items.clear();

    assertThat(licences.wording(WSAS, DAY)).isInstanceOf(Wording.Allowed.class);
    assertThat(words.items()).containsExactly("one");
    assertThat(words.labels()).containsExactly("one");
  }

  @ParameterizedTest
  @CsvSource({"'', holder, 1", "wsas, ' ', 1", "wsas, holder, ''"})
  void an_entry_needs_questionnaire_holder_and_number(String id, String holder, String number) {
    assertThatThrownBy(() -> new LicenceEntry(id, holder, number, DAY, words(5, 9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a licence entry needs scale, holder and number");
  }

  private static Wording wording(LicenceEntry... entries) {
    return new Licences(List.of(entries)).wording(WSAS, DAY);
  }

  private static LicenceEntry entry(String number, LocalDate expires) {
    return entry(number, expires, words(5, 9));
  }

  private static LicenceEntry entry(String number, LocalDate expires, LicenceEntry.Words words) {
    return new LicenceEntry("wsas", "the holder", number, expires, words);
  }

  private static LicenceEntry.Words words(int items, int labels) {
    return new LicenceEntry.Words(
        "as the holder writes it",
        Collections.nCopies(items, "a statement"),
        IntStream.range(0, labels).mapToObj(i -> "answer " + i).toList());
  }
}
