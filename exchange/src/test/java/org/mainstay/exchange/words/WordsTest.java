package org.mainstay.exchange.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.StaffGroup;

/// The words of staff records and old systems, as the Electronic Staff Record, the NHS Data
/// Dictionary and the census have them.
class WordsTest {
  @Test
  void sexes() {
    for (String word : List.of("Female", "FEMALE", "f", " women ")) {
      assertThat(SexWords.read(word)).isEqualTo(new Meaning.Known<>(Sex.WOMEN));
    }
    for (String word : List.of("Male", "M", "man")) {
      assertThat(SexWords.read(word)).isEqualTo(new Meaning.Known<>(Sex.MEN));
    }
    for (String word : List.of("", "-", "Not Known", "Prefer not to say")) {
      assertThat(SexWords.read(word)).isEqualTo(new Meaning.Unstated<>());
    }
    assertThat(SexWords.read("X")).isEqualTo(new Meaning.Unknown<>());
  }

  @Test
  void ages_in_years_fall_into_five_bands() {
    assertThat(ages("16", "24")).containsOnly(known(AgeBand.UNDER_25));
    assertThat(ages("25", "34", " 30 years")).containsOnly(known(AgeBand.FROM_25_TO_34));
    assertThat(ages("35", "44")).containsOnly(known(AgeBand.FROM_35_TO_44));
    assertThat(ages("45", "54")).containsOnly(known(AgeBand.FROM_45_TO_54));
    assertThat(ages("55", "74")).containsOnly(known(AgeBand.FROM_55));
    assertThat(ages("3", "0", "140", "34.5", "1980", "old", "-30"))
        .containsOnly(new Meaning.Unknown<>());
    assertThat(ages("", "Unknown", "Not stated")).containsOnly(new Meaning.Unstated<>());
  }

  @Test
  void bands_of_five_or_ten_years_fall_into_them() {
    assertThat(ages("Under 25", "<25", "<=20 Years", "20 and under", "16-24", "20–24", "up to 24"))
        .containsOnly(known(AgeBand.UNDER_25));
    assertThat(ages("25-34", "25 to 34", "25-29", "30 - 34 years", "Age 30-34"))
        .containsOnly(known(AgeBand.FROM_25_TO_34));
    assertThat(ages("35-39", "36-40", "40-44")).containsOnly(known(AgeBand.FROM_35_TO_44));
    assertThat(ages("45-49", "50-54", "46-50")).containsOnly(known(AgeBand.FROM_45_TO_54));
    assertThat(ages("55-64", "56-60", "65 and over", "65+", ">=71 Years", "over 64", "55 or over"))
        .containsOnly(known(AgeBand.FROM_55));
    assertThat(ages("20-29", "30-39", "18-65", "34-25", "under 40", "40 and over"))
        .containsOnly(new Meaning.Unknown<>());
  }

  /// The bands of the Electronic Staff Record begin a year late: one in five is over the edge.
  @Test
  void a_band_counts_where_four_fifths_of_it_lie() {
    assertThat(AgeWords.read("21-25")).isEqualTo(new Meaning.Mostly<>(AgeBand.UNDER_25));
    assertThat(AgeWords.read("31-35")).isEqualTo(new Meaning.Mostly<>(AgeBand.FROM_25_TO_34));
    assertThat(AgeWords.read("41-45")).isEqualTo(new Meaning.Mostly<>(AgeBand.FROM_35_TO_44));
    assertThat(AgeWords.read("51-55")).isEqualTo(new Meaning.Mostly<>(AgeBand.FROM_45_TO_54));
  }

  /// NHS Data Dictionary, ETHNIC CATEGORY (2001), with Chinese under Asian as in the census of
  /// 2021.
  @Test
  void the_first_letter_of_a_code_counts() {
    var groups =
        Map.of(
            EthnicGroup.WHITE, List.of("A", "B", "C", "CA", "C Any other White", "a", "CL", "ca"),
            EthnicGroup.MIXED, List.of("D", "E", "F", "G", "GA", "D - White & Black Caribbean"),
            EthnicGroup.ASIAN, List.of("H", "J", "K", "L", "LB", "R", "R Chinese"),
            EthnicGroup.BLACK, List.of("M", "N", "P", "PC", "N Black or Black British - African"),
            EthnicGroup.OTHER, List.of("S", "SC", "S Any Other Ethnic Group"));

    groups.forEach(
        (group, codes) ->
            codes.forEach(
                code ->
                    assertThat(EthnicWords.read(code))
                        .as(code)
                        .isEqualTo(new Meaning.Known<>(group))));
    for (String code : List.of("Z", "Z Not Stated", "99", "99 Not known", "")) {
      assertThat(EthnicWords.read(code)).as(code).isEqualTo(new Meaning.Unstated<>());
    }
    for (String code : List.of("T", "X9", "I", "1A", "Martian", "NO RESPONSE", "No", "no", "ABC")) {
      assertThat(EthnicWords.read(code)).as(code).isEqualTo(new Meaning.Unknown<>());
    }
  }

  @Test
  void groups_in_words_are_those_of_2001_and_of_the_census() {
    var groups =
        Map.of(
            EthnicGroup.WHITE,
                List.of(
                    "White",
                    "White - British",
                    "WHITE",
                    "Gypsy or Irish Traveller",
                    "Any other White background",
                    "Other White"),
            EthnicGroup.MIXED,
                List.of(
                    "Mixed",
                    "Mixed or multiple ethnic groups",
                    "White and Asian",
                    "White & Black African",
                    "Any other Mixed or multiple ethnic background"),
            EthnicGroup.ASIAN,
                List.of("Asian or Asian British", "Indian", "Chinese", "Other Asian"),
            EthnicGroup.BLACK,
                List.of("Black or Black British", "Black, African, Caribbean", "Any other Black"),
            EthnicGroup.OTHER,
                List.of("Other", "Other ethnic group", "Arab", "Chinese or other ethnic group"));

    groups.forEach(
        (group, words) ->
            words.forEach(
                word ->
                    assertThat(EthnicWords.read(word))
                        .as(word)
                        .isEqualTo(new Meaning.Known<>(group))));
  }

  @Test
  void staff_groups_in_full_and_cut_short() {
    for (StaffGroup group : StaffGroup.values()) {
      assertThat(StaffGroupWords.read(group.title().toUpperCase(java.util.Locale.ROOT)))
          .isEqualTo(new Meaning.Known<>(group.title()));
    }
    var shorter =
        Map.of(
            "Add Prof Scientific and Technic", StaffGroup.PROFESSIONAL_SCIENTIFIC,
            "ACS", StaffGroup.CLINICAL_SERVICES,
            "Administrative & Clerical", StaffGroup.ADMINISTRATIVE,
            "A&C", StaffGroup.ADMINISTRATIVE,
            "AHPs", StaffGroup.ALLIED_HEALTH,
            "Nursing and Midwifery", StaffGroup.NURSING,
            "M&D", StaffGroup.MEDICAL);
    shorter.forEach(
        (word, group) ->
            assertThat(StaffGroupWords.read(word))
                .as(word)
                .isEqualTo(new Meaning.Known<>(group.title())));
    assertThat(StaffGroupWords.read("Wizards")).isEqualTo(new Meaning.Unknown<>());
    assertThat(StaffGroupWords.read(" ")).isEqualTo(new Meaning.Unstated<>());
  }

  /// Old systems may have been given the words of the frame itself.
  @Test
  void the_words_of_the_frame_are_read_as_themselves() {
    for (Sex sex : Sex.values()) {
      assertThat(SexWords.read(name(sex.word()))).isEqualTo(meant(sex, Sex.NOT_STATED));
    }
    for (AgeBand band : AgeBand.values()) {
      assertThat(AgeWords.read(name(band.word()))).isEqualTo(meant(band, AgeBand.NOT_STATED));
    }
    for (EthnicGroup group : EthnicGroup.values()) {
      assertThat(EthnicWords.read(name(group.word())))
          .isEqualTo(meant(group, EthnicGroup.NOT_STATED));
    }
    for (StaffGroup group : StaffGroup.values()) {
      assertThat(StaffGroupWords.read(name(group.word())))
          .isEqualTo(new Meaning.Known<>(group.title()));
    }
    assertThat(AgeWords.read("age:25-34")).isEqualTo(known(AgeBand.FROM_25_TO_34));
  }

  @Test
  void a_unit_has_the_name_that_the_record_gives_it_or_none() {
    assertThat(UnitNames.read("Theatres  &\tICU")).isEqualTo("Theatres & ICU");
    for (String none : List.of("", "-", "N/A", "Not applicable", "Unknown")) {
      assertThat(UnitNames.read(none)).as(none).isEmpty();
    }
    assertThat(UnitNames.read("***")).isEqualTo("***");
  }

  private static String name(String word) {
    return word.substring(word.indexOf(':') + 1);
  }

  private static <W> Meaning<W> meant(W word, W notStated) {
    return word.equals(notStated) ? new Meaning.Unstated<>() : new Meaning.Known<>(word);
  }

  private static List<Meaning<AgeBand>> ages(String... cells) {
    return List.of(cells).stream().map(AgeWords::read).toList();
  }

  private static Meaning<AgeBand> known(AgeBand band) {
    return new Meaning.Known<>(band);
  }
}
