package org.mainstay.inside.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.disclosure.frame.EthnicGroup;

/// People and workforce meet in the same five groups, whatever list either was written by.
class EthnicAnswersTest {
  /// Each answer of the question with its code of the NHS Data Dictionary, and how many of 1,000.
  private static final String[][] MAKE_UP = {
    {"White", "English, Welsh, Scottish, Northern Irish or British", "A", "511"},
    {"White", "Irish", "B", "13"},
    {"White", "Gypsy or Irish Traveller", "CL", "2"},
    {"White", "Roma", "CN", "1"},
    {"White", "Any other White background", "C", "60"},
    {"Mixed or multiple ethnic groups", "White and Black Caribbean", "D", "11"},
    {"Mixed or multiple ethnic groups", "White and Black African", "E", "7"},
    {"Mixed or multiple ethnic groups", "White and Asian", "F", "9"},
    {"Mixed or multiple ethnic groups", "Any other Mixed or multiple ethnic background", "G", "8"},
    {"Asian or Asian British", "Indian", "H", "83"},
    {"Asian or Asian British", "Pakistani", "J", "41"},
    {"Asian or Asian British", "Bangladeshi", "K", "17"},
    {"Asian or Asian British", "Chinese", "R", "19"},
    {"Asian or Asian British", "Any other Asian background", "L", "61"},
    {"Black, African, Caribbean or Black British", "African", "N", "79"},
    {"Black, African, Caribbean or Black British", "Caribbean", "M", "31"},
    {
      "Black, African, Caribbean or Black British",
      "Any other Black, African or Caribbean background",
      "P",
      "15"
    },
    {"Other ethnic group", "Arab", "S", "9"},
    {"Other ethnic group", "Any other ethnic group", "S", "23"},
  };

  @Test
  void a_workforce_and_a_caseload_of_identical_make_up_give_one_in_every_group() {
    Map<EthnicGroup, Integer> people = new EnumMap<>(EthnicGroup.class);
    Map<EthnicGroup, Integer> workforce = new EnumMap<>(EthnicGroup.class);
    int all = 0;
    for (String[] row : MAKE_UP) {
      int many = Integer.parseInt(row[3]);
      all += many;
      people.merge(EthnicAnswers.group(row[0], row[1]), many, Integer::sum);
      workforce.merge(EthnicAnswers.read(row[2]).orElseThrow(), many, Integer::sum);
    }

    assertThat(all).isEqualTo(1000);
    assertThat(people).hasSize(5).doesNotContainKey(EthnicGroup.NOT_STATED);
    people.forEach(
        (group, many) ->
            assertThat((double) many / workforce.getOrDefault(group, 0))
                .as(group.name())
                .isEqualTo(1.00));
    assertThat(people).containsEntry(EthnicGroup.ASIAN, 83 + 41 + 17 + 19 + 61);
  }

  @Test
  void with_chinese_under_other_on_one_side_alone_two_groups_would_be_wrong() {
    assertThat((83 + 41 + 17 + 61) / (83 + 41 + 17 + 19.0 + 61)).isLessThan(0.95);
    assertThat((9 + 23 + 19) / (9 + 23.0)).isGreaterThan(1.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Asian or Asian British | '' | ASIAN
          White | something nobody offered | WHITE
          '' | '' | NOT_STATED
          Prefer not to say | '' | NOT_STATED
          """)
  void the_first_step_alone_is_enough_and_nothing_is_guessed(
      String group, String background, EthnicGroup expected) {
    assertThat(EthnicAnswers.group(group, background)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Z, NOT_STATED", "99, NOT_STATED", "a, WHITE", "GA, MIXED", "SC, OTHER", "LB, ASIAN"})
  void of_a_code_the_first_character_is_national(String code, EthnicGroup expected) {
    assertThat(EthnicAnswers.read(code)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"T", "I", "O", "Q", "1A", "ABC", "98", "Robin"})
  void codes_of_other_nations_and_other_words_are_none_of_ours(String other) {
    assertThat(EthnicAnswers.read(other)).isEmpty();
  }
}
