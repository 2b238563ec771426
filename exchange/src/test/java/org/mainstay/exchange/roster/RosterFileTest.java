package org.mainstay.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.hatch.roster.Roster;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Unit;

/// A roster is taken whole or refused with row, column and the way out.
class RosterFileTest {
  private static final String HEADER =
      "employer,employer_name,directorate,division,sex,age_band,ethnic_group,staff_group,headcount\n";
  private static final String WOMEN =
      "R0A,\"Vale, Trust\",Medicine,Wards,Female,25-34,A,Nursing and Midwifery Registered,";
  private static final String MEN =
      "R0A,\"Vale, Trust\",Medicine,Wards,Male,25-34,A,Nursing and Midwifery Registered,";

  @TempDir private Path folder = Path.of("");

  @Test
  void a_group_of_staff_a_row_becomes_the_frame_of_its_employer() {
    Roster roster = only(HEADER + WOMEN + "120\n" + MEN + "30\n");

    assertThat(roster.name()).isEqualTo("Vale, Trust");
    assertThat(roster.year()).isEqualTo(2027);
    assertThat(roster.employer()).isEqualTo("R0A");
    assertThat(roster.frame().directorates())
        .containsExactly(Directorate.of("Medicine", List.of(new Unit("Wards", 150))));
    assertThat(roster.frame().crossings())
        .containsExactly(
            new Crossing(
                Sex.WOMEN,
                AgeBand.FROM_25_TO_34,
                EthnicGroup.WHITE,
                "Nursing and Midwifery Registered",
                120),
            new Crossing(
                Sex.MEN,
                AgeBand.FROM_25_TO_34,
                EthnicGroup.WHITE,
                "Nursing and Midwifery Registered",
                30));
  }

  @Test
  void without_a_headcount_each_row_is_one_employee() {
    String header = HEADER.replace(",headcount", "");
    String row = WOMEN.substring(0, WOMEN.length() - 1) + "\n";

    assertThat(only(header + row + row + row).frame().staff()).isEqualTo(3);
  }

  @Test
  void a_row_for_each_employee_must_not_say_who_they_are() {
    String row = WOMEN.substring(0, WOMEN.length() - 1);
    for (String column :
        List.of(
            "Name", "Employee Number", "NI Number", "Date of Birth", "surname", "Email Address")) {
      String header = HEADER.replace("headcount\n", column + "\n");

      assertThat(refused(header + row + ",x\n"))
          .contains("MAINSTAY-ROSTER-001", "column " + column, "leave the column out")
          .doesNotContain(",x");
    }
  }

  @Test
  void columns_stand_in_any_order_and_others_are_named_and_ignored() {
    String file =
        "\uFEFFheadcount,Pay Band,Staff Group,ethnic_group,age_band,sex,division,directorate,"
            + "employer_name,employer\n"
            + "7,Band 5,AHP,H,41,F,,,Vale,01\n";

    var read = whole(file);

    assertThat(read.notes()).containsExactly("Columns that were not needed and ignored: Pay Band.");
    Roster roster = read.rosters().getFirst();
    assertThat(roster.employer()).isEqualTo("01");
    assertThat(roster.frame().elsewhere()).isEqualTo(7);
    assertThat(roster.frame().staffGroups())
        .containsExactly(new Unit("Allied Health Professionals", 7));
  }

  @Test
  void several_employers_stand_in_one_file() {
    var read = whole(HEADER + WOMEN + "120\n" + MEN.replace("R0A", "R0B") + "30\n");

    assertThat(read.rosters()).extracting(Roster::employer).containsExactly("R0A", "R0B");
  }

  @Test
  void what_is_missing_is_named() {
    assertThat(refused(HEADER.replace("sex,", "") + "a,b,c,d,e,f,g,1\n"))
        .contains("row 1", "column sex", "employer, employer_name");
    assertThat(refused(HEADER.replace("division", "Sex") + WOMEN + "1\n"))
        .contains("column sex: the column is there twice");
    assertThat(refused(HEADER)).contains("no row below the header");
    assertThat(refused("")).contains("MAINSTAY-STUDY-006");
  }

  @Test
  void the_same_group_twice_is_refused_with_both_rows() {
    assertThat(refused(HEADER + WOMEN + "120\n" + MEN + "4\n" + WOMEN + "1\n"))
        .contains("row 4 (the header is row 1): it names the same group of staff as row 2");
  }

  @Test
  void two_bands_that_fall_into_one_of_ours_are_not_the_same_group() {
    String file = HEADER + WOMEN + "10\n" + WOMEN.replace("25-34", "25-29") + "5\n";

    assertThat(only(file).frame().crossings()).extracting(Crossing::staff).containsExactly(15L);
  }

  @Test
  void a_headcount_is_a_whole_number_of_nobody_or_more() {
    for (String odd : List.of("-3", "2.5", "many", "", "10000001", "1e3")) {
      assertThat(refused(HEADER + MEN + "4\n" + WOMEN + odd + "\n"))
          .contains("row 3 (the header is row 1), column headcount: '" + odd + "' is no headcount");
    }
    assertThat(only(HEADER + MEN + "4.0\n" + WOMEN + "0\n").frame().staff()).isEqualTo(4);
  }

  @Test
  void an_employer_has_one_code_and_one_name() {
    assertThat(refused(HEADER + WOMEN.replace("R0A", " ") + "1\n"))
        .contains("row 2", "column employer: '' is no code");
    assertThat(refused(HEADER + WOMEN + "1\n" + MEN.replace("Vale, Trust", "The Vale") + "1\n"))
        .contains("row 3", "column employer_name", "'The Vale' here and 'Vale, Trust' in row 2");
    assertThat(refused(HEADER + WOMEN.replace("\"Vale, Trust\"", "") + "1\n"))
        .contains("employer R0A has no name in any row");
    assertThat(only(HEADER + WOMEN.replace("\"Vale, Trust\"", "") + "1\n" + MEN + "1\n").name())
        .isEqualTo("Vale, Trust");
    assertThat(refused(HEADER + WOMEN + "0\n")).contains("R0A has no staff");
  }

  @Test
  void units_whose_names_come_out_alike_are_refused() {
    assertThat(refused(HEADER + WOMEN + "1\n" + MEN.replace("Medicine", "MEDICINE") + "1\n"))
        .contains("row 3", "column directorate", "'MEDICINE' is 'Medicine' in row 2");
    assertThat(refused(HEADER + WOMEN + "1\n" + MEN.replace("Wards", "Wards.") + "1\n"))
        .contains("row 3", "column division", "'Wards.' is 'Wards' in row 2");
  }

  @Test
  void a_division_in_two_directorates_counts_as_two_and_is_named() {
    var read = whole(HEADER + WOMEN + "1\n" + MEN.replace("Medicine", "Surgery") + "2\n");

    assertThat(read.rosters().getFirst().frame().directorates())
        .containsExactly(
            Directorate.of("Medicine", List.of(new Unit("Wards", 1))),
            Directorate.of("Surgery", List.of(new Unit("Wards", 2))));
    assertThat(read.notes())
        .containsExactly(
            "row 3 (the header is row 1), column division: 'Wards' is in 'Surgery' here and in"
                + " 'Medicine' in row 2: they count as two divisions");
  }

  @Test
  void a_division_without_a_directorate_and_a_name_of_ours_are_refused() {
    assertThat(refused(HEADER + WOMEN.replace("Medicine", "") + "1\n"))
        .contains("row 2", "column directorate", "'Wards' is in no directorate");
    assertThat(refused(HEADER + WOMEN.replace("Medicine", "Joined this year") + "1\n"))
        .contains("row 2", "column directorate", "fixed cell");
    assertThat(refused(HEADER + WOMEN.replace("Wards", "A > B") + "1\n"))
        .contains("row 2", "column division", "without '>'");
    assertThat(refused(HEADER + WOMEN.replace("Wards", "***") + "1\n"))
        .contains("column division", "no letter or digit");
  }

  @Test
  void staff_of_a_divided_directorate_may_be_in_none_of_its_divisions() {
    Roster roster = only(HEADER + WOMEN + "120\n" + MEN.replace("Wards", "") + "30\n");

    assertThat(roster.frame().directorates())
        .containsExactly(
            Directorate.of(
                "Medicine", List.of(new Unit("Wards", 120), new Unit("Without a division", 30))));
  }

  @Test
  void what_is_not_known_counts_as_not_stated_and_is_named_and_counted() {
    String file =
        HEADER
            + WOMEN
            + "120\n"
            + MEN.replace("Male", "Mael")
            + "30\n"
            + MEN.replace("Male", "")
            + "5\n"
            + MEN.replace(",A,", ",Martian,")
            + "2\n";

    var read = whole(file);

    assertThat(read.rosters().getFirst().frame().staff(c -> c.sex() == Sex.NOT_STATED))
        .isEqualTo(35);
    assertThat(read.notes())
        .containsExactly(
            "row 3 (the header is row 1), column sex: 'Mael' is not known; 30 staff count as Not"
                + " stated or other",
            "row 5 (the header is row 1), column ethnic_group: 'Martian' is not known; 2 staff"
                + " count as Not stated or other",
            "Column sex: 35 of 157 staff count as Not stated or other: 5 by their record, 30 by a"
                + " word that is not known.",
            "Column ethnic_group: 2 of 157 staff count as Not stated or other: 0 by their record, 2"
                + " by a word that is not known.");
  }

  @Test
  void a_column_in_which_no_word_is_known_refuses_the_file() {
    assertThat(refused(HEADER + WOMEN.replace("Female", "1") + "9\n"))
        .contains("row 2", "column sex", "no word in this column is one we know");
    assertThat(only(HEADER + WOMEN.replace("Female", "") + "9\n").frame().staff()).isEqualTo(9);
  }

  @Test
  void a_band_over_the_edge_of_ours_is_named() {
    assertThat(whole(HEADER + WOMEN.replace("25-34", "31-35 Years") + "9\n").notes())
        .containsExactly(
            "row 2 (the header is row 1), column age_band: '31-35 Years' reaches over the edge of a"
                + " band of ours; 9 staff count where most of it lies");
  }

  @Test
  void many_faults_are_counted_and_the_first_of_them_listed() {
    var file = new StringBuilder(HEADER);
    for (int row = 0; row < 50; row++) {
      file.append(WOMEN.replace("Wards", "Ward " + row)).append("-1\n");
    }

    assertThat(refused(file.toString())).contains("has 50 faults", "and 30 more", "Way out");
  }

  private RosterFile.Read read(String text) {
    try {
      Path file = folder.resolve("roster.csv");
      Files.writeString(file, text, StandardCharsets.UTF_8);
      return RosterFile.read(file, 2027);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private RosterFile.Read.Whole whole(String text) {
    return switch (read(text)) {
      case RosterFile.Read.Whole whole -> whole;
      case RosterFile.Read.Refused(var message) -> throw new AssertionError(message);
    };
  }

  private Roster only(String text) {
    var rosters = whole(text).rosters();
    assertThat(rosters).hasSize(1);
    return rosters.getFirst();
  }

  private String refused(String text) {
    return switch (read(text)) {
      case RosterFile.Read.Whole whole -> throw new AssertionError("taken: " + whole);
      case RosterFile.Read.Refused(var message) -> message;
    };
  }
}
