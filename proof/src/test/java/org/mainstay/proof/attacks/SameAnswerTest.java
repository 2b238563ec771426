package org.mainstay.proof.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.proof.open.OpenWorld;

/// Whatever is asked of the open pages, however often and by whomever, the answer is the stored
/// release or nothing.
class SameAnswerTest {
  private static final OpenWorld WORLD = OpenWorld.shared();
  private static final OpenReader READER = new OpenReader(WORLD.baseUrl());
  private static final SortedMap<String, String> PRINTS = READER.prints();
  private static final SortedMap<String, String> OF_EACH_KIND = ofEachKind();
  private static final String WHO = "/open/book/RX1/2028/who";
  private static final int PAIRS = 100;
  private static final int TARGETS = 3;
  private static final int TIMES = 1_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?unit=estates-and-facilities&exclude=1",
        "?sex%5B%5D=men&sex%5B%5D=women&age%5B0%5D=25-34",
        "?filter=1%27%20or%20%271%27=%271%27;%20drop%20table%20release--",
        "?sort=people&order=desc&format=json&page=2&size=1",
        "?lang=ar&locale=tr_TR&tz=Pacific/Auckland&debug=true&noise=off&margin=0",
        "?_method=POST&year=2027&population=RX2&period=week-1",
        "?unit=%00&exclude=%F0%9F%98%80"
      })
  void no_parameter_changes_a_byte_of_any_kind_of_page_or_file(String parameters) {
    assertThat(OF_EACH_KIND).hasSizeGreaterThan(20);
    OF_EACH_KIND.forEach(
        (path, print) ->
            assertThat(READER.get(path + parameters).print())
                .as(path + parameters)
                .isIn(print, nothing()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept: application/json",
        "Accept: text/csv;q=1, image/png",
        "Accept-Language: ar-EG, tr-TR;q=0.9",
        "Accept-Charset: utf-16",
        "Cookie: JSESSIONID=1; tz=Pacific/Auckland; role=lead",
        "Authorization: Basic YWRtaW46YWRtaW4=",
        "X-HTTP-Method-Override: DELETE",
        "X-Forwarded-For: 10.0.0.1",
        "X-Time-Zone: Pacific/Auckland",
        "Range: bytes=0-99",
        "If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT",
        "User-Agent: Mozilla/5.0 (Linux; Android 15)"
      })
  void no_header_changes_a_byte_of_any_kind_of_page_or_file(String header) {
    String[] parts = header.split(": ", 2);
    OF_EACH_KIND.forEach(
        (path, print) ->
            assertThat(READER.get(path, parts).print())
                .as(path + " with " + header)
                .isIn(print, nothing()));
  }

  @Test
  void parameters_and_headers_together_change_no_byte_of_any_page_or_file() {
    assertThat(PRINTS).hasSizeGreaterThan(200);
    PRINTS.forEach(
        (path, print) ->
            assertThat(
                    READER
                        .get(
                            path + "?unit=1&exclude=2&sort=people&filter=1%27%20or%201=1",
                            "Accept",
                            "application/json",
                            "Accept-Language",
                            "ar-EG")
                        .print())
                .as(path)
                .isIn(print, nothing()));
  }

  /// What is answered to another method is the same for a book and for what is not there.
  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "HEAD"})
  void no_other_method_is_told_anything(String method) {
    for (String path : OF_EACH_KIND.keySet()) {
      var came = READER.ask(method, path);
      assertThat(came.text())
          .as(method + " " + path)
          .isIn("", READER.ask(method, "/nothing-here").text(), READER.get("/nothing-here").text());
    }
  }

  @Test
  void a_thousand_readings_are_the_same_bytes() {
    List<String> one =
        List.of(
            WHO,
            PRINTS.keySet().stream().filter(path -> path.endsWith("all.ods")).toList().getLast(),
            PRINTS.keySet().stream().filter(path -> path.endsWith("all.csv")).toList().getLast());
    for (String path : one) {
      for (int time = 0; time < TIMES; time++) {
        assertThat(READER.get(path).print()).as(path).isEqualTo(PRINTS.get(path));
      }
    }
  }

  @Test
  void a_house_that_starts_again_in_another_country_shows_the_same_bytes() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(String.format("%d", 5)).isNotEqualTo("5");
      try (var again = new OpenSide(WORLD.hatch().database, WORLD.hatch().clock)) {
        assertThat(changed(again.reader().prints())).isEmpty();
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /// So that nothing on any page is from anywhere else: neither from contributions nor from the
  /// unreleased numbers that the hatch keeps.
  @Test
  void every_byte_of_every_page_and_file_follows_from_the_noticeboard_alone() {
    try (var board = CopiedBoard.of(WORLD.hatch().database);
        var copy = new OpenSide(board, WORLD.hatch().clock)) {
      assertThat(board.column("select count(*) from hatch_contribution.first_contact"))
          .containsExactly("0");
      assertThat(changed(copy.reader().prints())).isEmpty();
    }
  }

  @Test
  void one_number_that_was_changed_behind_the_pages_is_found() {
    try (var board = CopiedBoard.of(WORLD.hatch().database)) {
      board.asAdmin(
          """
          update hatch_noticeboard.release_cell set people = people + 1
           where number = 1
             and (plan_hash, period) in (select plan_hash, period from hatch_noticeboard.release
                                          where population = 'RX1' and contract_year = 2028)
          """);
      try (var copy = new OpenSide(board, WORLD.hatch().clock)) {
        assertThat(changed(copy.reader().prints())).contains(WHO);
      }
    }
  }

  @Test
  void free_filters_tell_nothing_about_anybody_on_the_real_pages() {
    var staff = new Staff(500, 31);
    Answers page = segment -> READER.get(WHO + "?" + segment.typed()).print();

    var found = new FreeFilters(staff, PAIRS, 5).against(page, TARGETS);

    assertThat(found.users()).isZero();
    assertThat(found.advantage()).isZero();
  }

  @Test
  void the_same_attack_over_the_same_wire_finds_a_planted_filter() throws Exception {
    var staff = new Staff(500, 31);
    var leak = new CellKeyMechanism(staff);
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] told =
              leak.about(Segment.read(exchange.getRequestURI().getQuery())).getBytes(UTF_8);
          exchange.sendResponseHeaders(200, told.length);
          exchange.getResponseBody().write(told);
          exchange.close();
        });
    server.start();
    try {
      var planted = new OpenReader("http://127.0.0.1:" + server.getAddress().getPort());
      Answers page = segment -> planted.get("/open?" + segment.typed()).print();

      var found = new FreeFilters(staff, 20, 5).against(page, TARGETS);

      assertThat(found.users()).isGreaterThan(0.8);
      assertThat(found.others()).isZero();
    } finally {
      server.stop(0);
    }
  }

  /// The first address of each kind: whose book, which year and which release make no kind.
  private static SortedMap<String, String> ofEachKind() {
    var kinds = new TreeMap<String, String>();
    PRINTS.keySet().stream()
        .sorted(Comparator.reverseOrder())
        .forEach(
            path ->
                kinds.put(
                    path.replaceAll("[0-9a-f]{64}|RX[0-9]|hub|20[0-9]{2}|quarter-[1-4]", "*"),
                    path));
    var one = new TreeMap<String, String>();
    kinds.values().forEach(path -> one.put(path, PRINTS.get(path)));
    return one;
  }

  /// The addresses that show other bytes, or are there in one world alone.
  private static List<String> changed(SortedMap<String, String> prints) {
    var all = new TreeSet<>(PRINTS.keySet());
    all.addAll(prints.keySet());
    return all.stream()
        .filter(path -> !Objects.equals(prints.get(path), PRINTS.get(path)))
        .toList();
  }

  private static String nothing() {
    return READER.get("/nothing-here").print();
  }
}
