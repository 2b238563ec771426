package org.mainstay.exchange.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.letterbox.window.Window;

/// A list of organisations is read whole or refused with the line and the way out.
class OrganisationsTest {
  @Test
  void the_shipped_list_names_manchester_by_its_official_code() {
    assertThat(Organisations.shipped())
        .hasSizeGreaterThan(300)
        .contains(
            new Window.Organisation(
                "R0A", "Manchester University NHS Foundation Trust", "Greater Manchester"));
  }

  @Test
  void columns_may_stand_in_any_order_and_names_may_hold_commas() {
    var file = "place,extra,name,code\nLeeds,x,\"Barnard, Stubbs and Daughters\",E1\n";

    assertThat(Organisations.read(new StringReader(file)))
        .isEqualTo(
            new Organisations.ReadIn.Listed(
                List.of(new Window.Organisation("E1", "Barnard, Stubbs and Daughters", "Leeds"))));
  }

  @Test
  void a_code_that_is_there_twice_refuses_the_whole_file_and_names_the_line() {
    assertThat(words("code,name,place\nE1,One,A\nE1,Two,B\n"))
        .contains("MAINSTAY-ORGANISATIONS-001", "E1", "line 3", "Nothing was brought in");
  }

  @Test
  void a_blank_name_refuses_the_whole_file() {
    assertThat(words("code,name,place\nE1, ,A\n")).contains("blank", "line 2");
  }

  @Test
  void a_missing_column_refuses_the_whole_file() {
    assertThat(words("code,name\nE1,One\n")).contains("code, name and place");
  }

  private static String words(String file) {
    return ((Organisations.ReadIn.Refused) Organisations.read(new StringReader(file))).words();
  }
}
