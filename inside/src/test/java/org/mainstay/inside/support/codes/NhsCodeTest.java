package org.mainstay.inside.support.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The official lists are complete, each code is there once, and no other is taken for one.
class NhsCodeTest {

  @Test
  void attended_has_every_official_code_once() {
    assertThat(codes(Attended.values()))
        .containsExactlyInAnyOrder("5", "6", "7", "2", "3", "4", "0");
  }

  @Test
  void appointment_types_have_every_official_code_once_and_10_of_version_2_1() {
    assertThat(codes(AppointmentType.values()))
        .containsExactlyInAnyOrder("01", "02", "03", "04", "05", "06", "07", "08", "10");
  }

  @Test
  void media_have_every_official_code_once() {
    assertThat(codes(Medium.values()))
        .containsExactlyInAnyOrder("01", "02", "03", "04", "05", "06", "07", "08", "98");
  }

  @Test
  void modes_have_every_official_code_once() {
    assertThat(codes(Mode.values())).containsExactlyInAnyOrder("1", "2", "3");
  }

  @Test
  void reasons_of_somebody_not_taken_on_are_the_official_ones() {
    assertThat(reasons(DischargeReason.Part.NOT_TAKEN_ON))
        .containsExactlyInAnyOrder("50", "10", "11", "12", "13", "14", "16", "17", "95");
  }

  @Test
  void reasons_of_somebody_taken_on_are_the_official_ones() {
    assertThat(reasons(DischargeReason.Part.TAKEN_ON))
        .containsExactlyInAnyOrder("46", "47", "48", "49", "96");
  }

  @Test
  void every_code_finds_itself_again() {
    findsItself(Attended.class);
    findsItself(AppointmentType.class);
    findsItself(Medium.class);
    findsItself(Mode.class);
    findsItself(DischargeReason.class);
  }

  private static <E extends Enum<E> & NhsCode> void findsItself(Class<E> list) {
    for (E one : list.getEnumConstants()) {
      assertThat(NhsCode.from(list, one.code())).isEqualTo(one);
    }
  }

  @Test
  void no_list_looks_codes_up_in_a_way_of_its_own() {
    for (NhsCode one : all()) {
      assertThat(one.getClass().getDeclaredMethods())
          .extracting(Method::getName)
          .doesNotContain("fromCode", "from", "find", "code", "words");
    }
  }

  @Test
  void two_written_in_any_of_four_ways_is_treatment() {
    for (String typed : List.of("2", "02", "2 ", " 2")) {
      assertThat(NhsCode.from(AppointmentType.class, typed)).isEqualTo(AppointmentType.TREATMENT);
    }
  }

  @Test
  void a_padded_attendance_code_is_forgiven_its_spaces() {
    assertThat(NhsCode.from(Attended.class, " 5 ")).isEqualTo(Attended.ON_TIME);
  }

  @Test
  void an_unknown_code_is_refused_and_says_what_there_is() {
    assertThatThrownBy(() -> NhsCode.from(AppointmentType.class, "09"))
        .isInstanceOf(NhsCode.Unknown.class)
        .hasMessageContaining("MAINSTAY-SUPPORT-001")
        .hasMessageContaining("09")
        .hasMessageContaining("01, 02");
  }

  @Test
  void nothing_is_no_code() {
    for (String typed : List.of("", " ", "000", "5x")) {
      assertThat(NhsCode.find(Attended.class, typed)).isEmpty();
      assertThat(NhsCode.find(Medium.class, typed)).isEmpty();
    }
  }

  @Test
  void every_code_has_words_without_a_judgement_of_the_person() {
    for (NhsCode one : all()) {
      assertThat(one.words()).isNotBlank();
      assertThat(one.words().toLowerCase(Locale.UK)).doesNotContain("failed");
    }
  }

  @Test
  void only_on_time_and_late_but_seen_are_seen() {
    assertThat(Arrays.stream(Attended.values()).filter(Attended::isSeen))
        .containsExactly(Attended.ON_TIME, Attended.LATE_BUT_SEEN);
  }

  @Test
  void only_types_02_03_and_05_are_treatment() {
    assertThat(
            Arrays.stream(AppointmentType.values())
                .filter(AppointmentType::isTreatment)
                .map(AppointmentType::code))
        .containsExactly("02", "03", "05");
  }

  private static List<String> codes(NhsCode[] list) {
    return Arrays.stream(list).map(NhsCode::code).toList();
  }

  private static List<String> reasons(DischargeReason.Part part) {
    return Arrays.stream(DischargeReason.values())
        .filter(reason -> reason.part() == part)
        .map(NhsCode::code)
        .toList();
  }

  private static List<NhsCode> all() {
    return Stream.<NhsCode[]>of(
            Attended.values(),
            AppointmentType.values(),
            Medium.values(),
            Mode.values(),
            DischargeReason.values())
        .flatMap(Arrays::stream)
        .toList();
  }
}
