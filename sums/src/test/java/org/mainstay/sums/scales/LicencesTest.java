package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Words that need a licence stay hidden without one.
class LicencesTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);
  private static final Scale SWEMWBS = Scale.named("swemwbs");

  private static LicenceEntry entry(LocalDate expires, int items, int labels) {
    return new LicenceEntry(
        "swemwbs",
        "University of Warwick",
        "W-123",
        expires,
        new LicenceEntry.Words(
            "As the holder writes it",
            Collections.nCopies(items, "a statement"),
            Collections.nCopies(labels, "an answer")));
  }

  private static Wording on(LocalDate day, LicenceEntry... entries) {
    return new Licences(List.of(entries)).wording(SWEMWBS, day);
  }

  private static Wording.Blocked blocked(Wording wording) {
    assertThat(wording).isInstanceOf(Wording.Blocked.class);
    return wording instanceof Wording.Blocked why
        ? why
        : new Wording.Blocked(Refusal.NO_LICENCE, "");
  }

  @Test
  void without_an_entry_the_words_are_blocked_with_code_and_way_out() {
    var why = blocked(Licences.none().wording(SWEMWBS, LAST_DAY));

    assertThat(why.because()).isEqualTo(Refusal.NO_LICENCE);
    assertThat(why.message())
        .startsWith("MAINSTAY-SCALES-003: The words of SWEMWBS belong to NHS Health Scotland")
        .contains("Enter holder, number, last day and words");
  }

  @Test
  void an_entry_for_another_questionnaire_does_not_count() {
    var other =
        new LicenceEntry(
            "wsas", "I. Marks", "1", LAST_DAY, new LicenceEntry.Words("", List.of(), List.of()));

    assertThat(blocked(on(LAST_DAY, other)).because()).isEqualTo(Refusal.NO_LICENCE);
  }

  @Test
  void the_last_day_still_counts_and_the_next_does_not() {
    assertThat(on(LAST_DAY, entry(LAST_DAY, 7, 5))).isInstanceOf(Wording.Allowed.class);

    var why = blocked(on(LAST_DAY.plusDays(1), entry(LAST_DAY, 7, 5)));
    assertThat(why.because()).isEqualTo(Refusal.LICENCE_EXPIRED);
    assertThat(why.message())
        .isEqualTo(
            "MAINSTAY-SCALES-004: Licence W-123 for SWEMWBS, held from University of Warwick, ran"
                + " out on 2027-03-31. Renew it and enter the new last day, or choose another"
                + " questionnaire.");
  }

  @Test
  void of_two_entries_the_one_that_holds_longest_counts() {
    LicenceEntry old = entry(LAST_DAY.minusYears(1), 7, 5);
    LicenceEntry renewed = entry(LAST_DAY, 7, 5);

    assertThat(on(LAST_DAY, old, renewed)).isInstanceOf(Wording.Allowed.class);
    assertThat(on(LAST_DAY, renewed, old)).isInstanceOf(Wording.Allowed.class);
  }

  @Test
  void words_that_do_not_match_the_form_are_blocked() {
    assertThat(blocked(on(LAST_DAY, entry(LAST_DAY, 6, 5))).because())
        .isEqualTo(Refusal.WORDS_INCOMPLETE);
    assertThat(blocked(on(LAST_DAY, entry(LAST_DAY, 7, 4))).message())
        .startsWith("MAINSTAY-SCALES-005: SWEMWBS has 7 items and 5 answers; the words entered")
        .contains("7 and 4");
    var blank =
        new LicenceEntry(
            "swemwbs",
            "University of Warwick",
            "W-123",
            LAST_DAY,
            new LicenceEntry.Words(
                "",
                List.of("a", "b", " ", "d", "e", "f", "g"),
                Collections.nCopies(5, "an answer")));
    assertThat(blocked(on(LAST_DAY, blank)).because()).isEqualTo(Refusal.WORDS_INCOMPLETE);
  }

  @Test
  void a_licence_brings_the_operators_words_and_the_holders_line() {
    Wording wording = on(LAST_DAY, entry(LAST_DAY, 7, 5));

    assertThat(wording)
        .isInstanceOfSatisfying(
            Wording.Allowed.class,
            allowed -> {
              assertThat(allowed.instruction()).isEqualTo("As the holder writes it");
              assertThat(allowed.items()).hasSize(7);
              assertThat(allowed.options())
                  .extracting(Form.Option::value)
                  .containsExactly(1, 2, 3, 4, 5);
              assertThat(allowed.credit()).isEqualTo(SWEMWBS.licence().credit());
            });
  }

  @Test
  void bundled_words_need_no_entry() {
    for (Scale scale : Scales.all()) {
      if (scale.licence().text() == Licence.Text.BUNDLED) {
        assertThat(Licences.none().wording(scale, LAST_DAY))
            .isEqualTo(
                new Wording.Allowed(
                    scale.form().instruction(),
                    scale.form().texts(),
                    scale.form().options(),
                    scale.licence().credit()));
      }
    }
  }

  @Test
  void scoring_needs_no_words_and_is_never_blocked() {
    assertThat(SWEMWBS.score(Answers.of(4, 4, 4, 4, 4, 4, 5)).total().words()).isEqualTo("26.02");
  }

  @Test
  void an_entry_without_holder_or_number_is_no_entry() {
    var words = new LicenceEntry.Words("", List.of(), List.of());

    assertThatThrownBy(() -> new LicenceEntry("wsas", " ", "1", LAST_DAY, words))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LicenceEntry("wsas", "I. Marks", "", LAST_DAY, words))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LicenceEntry("", "I. Marks", "1", LAST_DAY, words))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
