package org.mainstay.outside.network.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.outside.network.coverage.PlaceFile.Read;

/// A list of employers is read whole, or refused with the line of each fault.
class PlaceFileTest {
  private static final String HEAD =
      "employer_code,employer,site_code,site,staff,hub,hub_since,hub_until\n";

  private static Read read(String text) {
    return PlaceFile.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> faults(String text) {
    return switch (read(text)) {
      case Read.Refused(var faults) -> faults;
      case Read.Whole(var rows) -> throw new AssertionError("taken: " + rows);
    };
  }

  @Test
  void employers_sites_and_hubs_are_read_whatever_the_order_of_columns() {
    var read =
        read(
            "\uFEFF"
                + """
                employer,employer_code,staff,site,site_code,hub,hub_since,hub_until
                "Vale, Hospitals",RX1,,,,Vale hub,2024-04-01,
                "Vale, Hospitals",RX1,340,North site,N1,,,
                """
                    .replace("\n", "\r\n"));

    assertThat(read).isInstanceOf(Read.Whole.class);
    var rows = ((Read.Whole) read).rows();
    assertThat(rows.getFirst().place())
        .isEqualTo(new Place("RX1", "Vale, Hospitals", "", "", OptionalInt.empty()));
    assertThat(rows.getFirst().term())
        .contains(new Cover.Term("Vale hub", LocalDate.of(2024, 4, 1), null));
    assertThat(rows.getLast().place().name()).isEqualTo("Vale, Hospitals: North site");
    assertThat(rows.getLast().place().staff()).hasValue(340);
    assertThat(rows.getLast().term()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "RX1,Vale,,,12a,,,|line 2, staff: '12a' is no whole number",
        "RX1,Vale,,,-3,,,|line 2, staff: '-3' is no whole number",
        ",Vale,,,3,,,|line 2, employer_code: nothing stands here",
        "RX1,Vale,N1,,3,,,|line 2, site: a site has both a code and a name",
        "RX1,Vale,,,3,Hub,,|line 2, hub_since: type since when the hub is there, such as 2026-04-01",
        "RX1,Vale,,,3,,2026-04-01,|line 2, hub: there is a date and no hub",
        "RX1,Vale,,,3,Hub,1/4/26,|line 2, hub_since: '1/4/26' is no day such as 2027-03-31",
        "RX1,Vale,,,3,Hub,2026-04-01,2026-03-31|line 2, hub_until: the last day is before the first"
      })
  void a_fault_is_named_with_its_line_and_column(String line, String fault) {
    assertThat(faults(HEAD + line + "\n")).contains(fault);
  }

  @Test
  void nobody_stands_twice_and_nobody_has_two_names() {
    assertThat(faults(HEAD + "A,One,,,,,,\nA,One,,,,,,\nA,Two,S,Site,,,,\n"))
        .containsExactly(
            "line 3, site_code: this employer or site stands further up already",
            "line 4, employer: 'A' has another name further up");
  }

  @Test
  void a_file_that_is_no_such_list_is_refused() {
    assertThat(faults("name,town\nVale,Vale\n"))
        .contains(
            "line 1: there is no column 'name' in such a list",
            "line 1: the column employer_code is missing");
    assertThat(faults(HEAD)).containsExactly("line 1: the file has no employer");
    assertThat(faults("")).containsExactly("line 1: the file has no employer");
    assertThat(faults(HEAD + "A,One\n"))
        .containsExactly("line 2: 2 cells stand here, and 8 in the first line");
    assertThat(faults("employer,employer,employer_code\nA,A,A\n"))
        .containsExactly("line 1: a column stands there twice");
    assertThat(
            ((Read.Refused) PlaceFile.read(new byte[] {(byte) 0xff, (byte) 0xfe, 0x41})).faults())
        .containsExactly("the file is not in UTF-8; save it as CSV UTF-8");
  }

  @Test
  void of_many_faults_the_first_twenty_are_named() {
    String lines =
        IntStream.range(0, 30)
            .mapToObj(i -> "A" + i + ",One,,,x,,,\n")
            .collect(Collectors.joining());

    assertThat(faults(HEAD + lines)).hasSize(21).last().isEqualTo("and 10 more");
  }
}
