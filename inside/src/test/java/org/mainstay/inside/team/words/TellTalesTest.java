package org.mainstay.inside.team.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A story is looked through for what could tell who it is; what is harmless raises nothing.
class TellTalesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I talked to Amina for weeks.           | A name? “Amina”",
        "I work on ward 7b at night.            | A place of work? “ward 7b”",
        "Our hospital was short of people.      | A place of work? “hospital”",
        "It began in November.                  | A date? “November”",
        "It began in 2024.                      | A date? “2024”",
        "It began on the 3rd.                   | A date? “3rd”",
        "It was on 3/11/2024 at night.          | A date? “3/11/2024”",
        "I am 34 and tired.                     | An age? “I am 34”",
        "I was in my early fifties.             | An age? “in my early fifties”",
        "I was the only man on nights.          | A role that few people have? “the only”",
        "I am a chaplain.                       | A role that few people have? “chaplain”",
        "It is number 943 476 5919.             | A number or an address? “943 476 5919”",
        "Ring them on 01632 960 001.            | A number or an address? “01632 960 001”",
        "They live in M1 1AE.                   | A number or an address? “M1 1AE”",
        "Write to wren@example.org.             | A number or an address? “wren@example.org”"
      })
  void what_could_tell_who_it_is_is_found(String words, String warning) {
    assertThat(TellTales.in(words, List.of())).contains(warning);
  }

  @Test
  void a_name_on_record_is_found_in_any_case() {
    assertThat(TellTales.in("we call her sky at home", List.of("Sky Blue", "The mill")))
        .containsExactly("On record: “Sky”");
  }

  @Test
  void a_plain_story_raises_nothing() {
    assertThat(
            TellTales.in(
                "I could not sleep after nights. I thought I had to be very unwell to ask.\n"
                    + "Somebody listened. May be it helps you too.",
                List.of("Robin", "Somewhere else")))
        .isEmpty();
  }
}
