package org.mainstay.proof.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.proof.Visitor;

/// Every page and file of the books outside is there, always the same, and nothing else is.
class OpenPagesTest {
  private static final OpenWorld WORLD = OpenWorld.shared();
  private static final String WHO = "/open/book/RX1/2028/who";

  private static HttpResponse<byte[]> raw(String path) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create(WORLD.baseUrl() + path)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  /// SHA-256 of what came, which is all that a failing test needs to print.
  private static String bytes(String path) throws Exception {
    return bytes(raw(path));
  }

  private static String bytes(HttpResponse<byte[]> answer) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer.body()));
  }

  private static Set<String> everything() {
    var visitor = new Visitor(WORLD.baseUrl());
    Set<String> seen = new LinkedHashSet<>(Set.of("/open"));
    var waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      String path = waiting.remove();
      var visit = visitor.get(path);
      assertThat(visit.status()).as(path).isEqualTo(200);
      for (Element link : visit.page().select("main a[href^=/open]")) {
        if (seen.add(link.attr("href"))) {
          waiting.add(link.attr("href"));
        }
      }
    }
    return seen;
  }

  @Test
  void every_link_leads_somewhere_and_every_page_says_what_it_promises() {
    var visitor = new Visitor(WORLD.baseUrl());
    Set<String> all = everything();

    assertThat(all).hasSizeGreaterThan(200);
    for (String path : all) {
      // What employers say of themselves is in their own words, and no number of ours.
      if (!path.matches(".*\\.(csv|ods|txt)|/open/commitment.*")) {
        String words = visitor.get(path).words();
        assertThat(words)
            .as(path)
            .contains("Samaritans: 116 123")
            .doesNotContain("NaN", "Infinity", "null");
        // The academy has no number of anybody.
        if (!path.startsWith("/open/academy")) {
          assertThat(words).as(path).contains("A 10 % guess can become at most 23 %");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?unit=estates-and-facilities&exclude=1",
        "?sort=people&order=desc",
        "?sex%5B%5D=men&age%5B%5D=25-34",
        "?year=2027&population=RX2",
        "?filter=1%27%20or%20%271%27=%271",
        "?margin=0&epsilon=100&noise=off"
      })
  void no_parameter_changes_anything(String parameters) throws Exception {
    assertThat(bytes(WHO + parameters)).isEqualTo(bytes(WHO));
    String access = "/open/commissioner/2028/access";
    assertThat(bytes(access + parameters)).isEqualTo(bytes(access));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/open/book/RX9",
        "/open/book/RX1%27%20or%201=1",
        "/open/book/rx1",
        "/open/book/RX1/2031",
        "/open/book/RX1/next",
        "/open/book/RX1/+2028",
        "/open/book/RX1/2028/unit",
        "/open/book/RX1/2028/WHO",
        "/open/commissioner/1999",
        "/open/commissioner/2028/RX1",
        "/open/commissioner/2028/who.csv",
        "/open/release/0000/year/sex.csv",
        "/open/release/HASH/year/unit.csv",
        "/open/release/HASH/quarter-9/all.csv",
        "/open/release/HASH/week-1/all.csv"
      })
  void what_is_not_there_and_what_nobody_could_have_are_answered_alike(String path)
      throws Exception {
    String hash =
        new Visitor(WORLD.baseUrl())
            .get(WHO)
            .page()
            .select("main a[href$=.csv]")
            .attr("href")
            .split("/", -1)[3];
    var answer = raw(path.replace("HASH", hash));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(bytes(answer)).isEqualTo(bytes("/nothing-here"));
  }

  @Test
  void averaging_gains_nothing() throws Exception {
    for (String path :
        List.of(WHO, WHO.replace("who", "trend"), "/open/commissioner/2028/demand.ods")) {
      String first = bytes(path);
      for (int i = 0; i < 50; i++) {
        assertThat(bytes(path)).as(path).isEqualTo(first);
      }
    }
  }

  /// A page is made of what is on the board: each number of people in its tables is a released one.
  @Test
  void every_number_of_people_is_a_released_one() {
    var visitor = new Visitor(WORLD.baseUrl());
    var page = visitor.get(WHO).page();
    String csv =
        new String(
            visitor.take(
                page.select("main a[href$=/directorate.csv]")
                    .attr("href")
                    .replace("directorate", "all")),
            StandardCharsets.UTF_8);
    var figures = page.select("figure").stream().skip(2).toList();

    assertThat(figures).hasSizeGreaterThan(3);
    for (Element figure : figures) {
      for (Element row : figure.select("tbody tr")) {
        String people = row.select("td").get(1).text().replace("People who came ", "");
        String[] ends = people.replaceAll("[(),]", "").split(" (?:to )?", -1);
        assertThat(csv)
            .as(people)
            .contains(people.contains("too") ? people : String.join(",", ends));
      }
    }
  }

  @Test
  void pages_may_not_be_kept_and_set_no_cookie() throws Exception {
    for (String path : List.of("/open", WHO, "/open/commissioner/2028/budget")) {
      var headers = raw(path).headers();
      assertThat(headers.firstValue("Cache-Control")).contains("no-store");
      assertThat(headers.allValues("Set-Cookie")).isEmpty();
      assertThat(raw(path).body().length % 16_384).isZero();
    }
  }
}
