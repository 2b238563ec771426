package org.mainstay.exchange.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.letterbox.window.directory.Checked;
import org.mainstay.letterbox.window.directory.Phone;
import org.mainstay.letterbox.window.directory.Status;
import org.mainstay.letterbox.window.directory.Where;

/// Directories are odd; each oddity is named by row and field with a way out, and none gets
/// through.
class OddDataTest {
  private static final String ID = "\"id\":\"ac148810-d857-441c-9679-408f346de14b\"";
  private static final String WHOLE =
      "\"name\":\"A\",\"status\":\"active\",\"assured_date\":\"2026-01-02\",\"organization\":{\"id\":"
          + "\"d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610\",\"name\":\"B\",\"description\":\"b\"},"
          + "\"attributes\":[{\"taxonomy_term\":{\"name\":\"Debt\"}}]";

  @TempDir private Path folder;

  private Reading service(String more) {
    return Reading.of(folder, "[{" + ID + "," + WHOLE + (more.isEmpty() ? "" : "," + more) + "}]");
  }

  @Test
  void nothing_is_said_of_what_is_not_odd() {
    var read = service("");

    assertThat(read.notes()).isEmpty();
    assertThat(read.refusals()).isEmpty();
    assertThat(read.only().terms().getFirst().key()).isEqualTo("debt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"description\":\"<p>Hello<script>x()</script></p>\"|description|holds HTML",
        "\"description\":\"\"|description|empty string",
        "\"description\":null|description|null",
        "\"description\":{\"en\":\"Hello\"}|description|no text",
        "\"url\":\"www.example.org\"|url|lacks https",
        "\"url\":\"javascript:alert(1)\"|url|no web address",
        "\"url\":\"http://\"|url|no web address",
        "\"email\":\"nobody at all\"|email|no e-mail",
        "\"phones\":[{\"number\":\"ring the bell\"}]|number|no telephone number",
        "\"phones\":[{\"number\":\"12\"}]|number|no telephone number",
        "\"phones\":[{\"number\":\"+1 202 555 0100\"}]|number|no telephone number",
        "\"assured_date\":\"soon\"|assured_date|no date",
        "\"assured_date\":\"2999-01-01\"|assured_date|future",
        "\"assured_date\":\"\"|assured_date|missing",
        "\"last_modified\":\"yesterday\"|last_modified|no time",
        "\"status\":\"open-ish\"|status|none of active",
        "\"status\":\"\"|status|missing",
        "\"organization\":null|organization|no name",
        "\"attributes\":[]|attributes|nobody finds it by need",
        "\"attributes\":[{\"value\":\"x\"}]|attributes|no term with a name",
        "\"schedules\":[{\"byday\":\"MO\",\"opens_at\":\"late\",\"closes_at\":\"later\"}]|schedules|cannot|",
        "\"schedules\":[{\"freq\":\"MONTHLY\",\"opens_at\":\"09:00\",\"closes_at\":\"10:00\"}]|schedules|every week"
      })
  void an_oddity_is_named_by_row_and_field_with_a_way_out(String odd, String field, String what) {
    var read = service(odd);

    assertThat(read.refusals()).isEmpty();
    assertThat(read.only().name()).isEqualTo("A");
    assertThat(read.notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("row 1, field " + field + ": ")
                    .contains(what.equals("cannot") ? "can be read" : what)
                    .contains("Way out: "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"latitude\":-1.9,\"longitude\":52.6",
        "\"latitude\":0,\"longitude\":0",
        "\"latitude\":\"north\",\"longitude\":\"west\"",
        "\"latitude\":100,\"longitude\":101",
        "\"latitude\":52.6"
      })
  void a_spot_that_is_not_in_this_country_is_left_out(String spot) {
    var read =
        service(
            "\"service_at_locations\":[{\"location\":{\"location_type\":\"physical\",\"name\":\"Hall\","
                + spot
                + "}}]");

    assertThat(read.only().reach().places().getFirst().where()).isEqualTo(new Where.Unknown());
    assertThat(read.notes())
        .singleElement()
        .asString()
        .contains("row 1, field latitude, longitude");
  }

  @Test
  void what_cannot_be_used_at_all_refuses_the_file() {
    assertThat(Reading.of(folder, "[{\"name\":\"A\"}]").refusals())
        .singleElement()
        .asString()
        .startsWith("row 1, field id: is missing. Way out: ");
    assertThat(Reading.of(folder, "[{\"id\":\"1\",\"name\":\" \"}]").refusals())
        .singleElement()
        .asString()
        .startsWith("row 1, field name: is missing");
    assertThat(Reading.of(folder, "[7]").refusals()).singleElement().asString().contains("row 1");
    assertThat(Reading.of(folder, "[{\"id\":\"1\"").refusals()).isNotEmpty();
    assertThat(Reading.of(folder, "id,name\n,A\n").refusals())
        .singleElement()
        .asString()
        .startsWith("row 2, field id");
  }

  @Test
  void the_same_oddity_a_thousand_times_is_said_once_with_its_first_rows() {
    var one = "{\"id\":\"%d\"," + WHOLE + ",\"url\":\"nowhere\"}";
    var rows = new StringBuilder("[").append(one.formatted(0));
    for (int i = 1; i < 1_000; i++) {
      rows.append(',').append(one.formatted(i));
    }

    assertThat(Reading.of(folder, rows.append(']').toString()).notes())
        .contains(
            "rows 1, 2, 3 and more, 1,000 times in all, field url: is no web address; left out. Way out:"
                + " begin it with https:// at the source");
  }

  @Test
  void a_page_of_services_a_list_and_one_service_are_all_read() {
    var one = "{" + ID + "," + WHOLE + "}";

    assertThat(Reading.of(folder, "[" + one + "]").whole()).isTrue();
    assertThat(Reading.of(folder, "\ufeff{\"total_pages\":1,\"contents\":[" + one + "]}").whole())
        .isTrue();
    var page = Reading.of(folder, "{\"contents\":[" + one + "],\"total_pages\":2}");
    assertThat(page.only().name()).isEqualTo("A");
    assertThat(page.whole()).isFalse();
    assertThat(Reading.of(folder, one).only().name()).isEqualTo("A");
    assertThat(Reading.of(folder, one).whole()).isFalse();
  }

  @Test
  void hours_numbers_and_dates_are_read_in_the_ways_they_are_written() {
    var entry =
        service(
                """
                "schedules":[{"byday":"MO,FR","opens_at":"09:00:00","closes_at":"17:00Z"},
                  {"byday":"SA","opens_at":"00:00","closes_at":"23:59"}],
                "contacts":[{"phones":[{"number":"+44 (0)1632 960100"}]}],
                "phones":[{"number":"01632 960100"},{"number":"85258","type":"sms"}],
                "assured_date":"2026-03-04T10:00:00Z","last_modified":"2026-03-04T10:00:00+01:00"
                """)
            .only();

    var hours = entry.reach().hours();
    assertThat(hours.getFirst().days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    assertThat(hours.getFirst().opens()).isEqualTo(LocalTime.of(9, 0));
    assertThat(hours.getLast().allDay()).isTrue();
    assertThat(entry.reach().phones())
        .extracting(Phone::digits, Phone::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("01632960100", Phone.Kind.VOICE),
            org.assertj.core.groups.Tuple.tuple("85258", Phone.Kind.TEXT));
    assertThat(entry.checked()).isEqualTo(new Checked.On(LocalDate.of(2026, 3, 4)));
    assertThat(entry.modified()).isEqualTo("2026-03-04T09:00:00Z");
  }

  @Test
  void a_row_of_a_simple_table_becomes_a_whole_entry() {
    var entry =
        Reading.of(
                folder,
                """
                id,name,organisation,needs,hours,phone,town,postcode,latitude,longitude,area,assured_date
                7,Food,"Gate, Open",Money; food bank,Tu 10:00-13:00; Th-Sa 16:00-19:00,01632 960201,Larkfield,ZV3 1AA,52.6,-1.9,England,2026-01-02
                """)
            .only();

    assertThat(entry.runBy().name()).isEqualTo("Gate, Open");
    assertThat(entry.terms()).extracting("name").containsExactly("Money", "food bank");
    assertThat(entry.reach().hours().get(1).days())
        .isEqualTo(List.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));
    assertThat(entry.reach().places().getFirst().outward()).isEqualTo("ZV3");
    assertThat(entry.reach().national()).isTrue();
    assertThat(entry.status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void what_is_written_is_read_back_the_same() {
    var entry =
        Reading.of(
                folder,
                """
                id,name,organisation,description,url,email,needs,hours,phone,text,text_word,town,address,postcode,latitude,longitude,area,fees,eligibility,last_modified
                7,Food,Gate,"Two
                lines",https://example.org/x,a@example.org,Money; food bank,24 hours,01632 960201,85258,HELP,Larkfield,1 Row,ZV3 1AA,52.6,-1.9,England,Free,All,2026-01-02
                """)
            .only();

    var again = Reading.of(folder, "[" + ServiceWriter.service(entry) + "]");

    assertThat(again.only()).isEqualTo(entry);
  }
}
