package org.mainstay.sums.disclosure.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Nursing and Midwifery Registered,nursing-and-midwifery-registered",
        "A & E,a-e",
        "Théâtres / ICU,theatres-icu",
        "Women's and children’s,womens-and-childrens",
        "--Ward  7--,ward-7",
        "ÅNGSTRÖM,angstrom"
      })
  void a_name_becomes_small_letters_digits_and_single_hyphens(String name, String letters) {
    assertThat(Word.letters(name)).isEqualTo(letters);
    assertThat(Word.letters(letters)).isEqualTo(letters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&", "--", "'"})
  void a_name_without_letters_is_refused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> Word.letters(name));
  }

  @Test
  void two_divisions_of_one_name_in_two_directorates_have_two_words() {
    assertThat(Word.ofDivision("Surgery", "Theatres")).isEqualTo("division:surgery--theatres");
    assertThat(Word.ofDivision("Medicine", "Theatres")).isEqualTo("division:medicine--theatres");
  }

  @Test
  void every_word_has_the_form_of_a_contributions_word() {
    Stream<String> words =
        Stream.of(
                Stream.of(Sex.values()).map(Sex::word),
                Stream.of(AgeBand.values()).map(AgeBand::word),
                Stream.of(EthnicGroup.values()).map(EthnicGroup::word),
                Stream.of(Word.JOINED, Word.ofStaffGroup("A"), Word.ofDirectorate("B")))
            .flatMap(each -> each);
    assertThat(words).allMatch(word -> word.matches("[a-z0-9-]+:[a-z0-9-]+"));
  }

  @Test
  void units_whose_names_come_out_alike_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Unit.inOrder("the frame", List.of(new Unit("A & E", 200), new Unit("a e", 300))))
        .withMessage("the frame names 'a e' twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Unit("Joined, this year!", 5))
        .withMessage("'Joined, this year!' is a fixed cell of every frame");
  }
}
