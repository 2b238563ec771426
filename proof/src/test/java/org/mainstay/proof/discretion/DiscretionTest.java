package org.mainstay.proof.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.AskingPerson;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.discretion.Crawler.Finding;

/// No public page gives its reader away, and a page that would is caught.
class DiscretionTest {
  private static final Path REPORT = Path.of("target/discretion.txt");

  @Test
  void every_public_page_keeps_every_rule() throws IOException {
    var crawler = new Crawler(StandingHouse.shared().baseUrl()).reads("/", "/nothing-here");
    asks(crawler);

    Files.write(REPORT, crawler.report());
    assertThat(crawler.findings()).isEmpty();
    assertThat(crawler.seen())
        .extracting(Seen::path)
        .contains("/", "/help", "/private", "/private/device", "/r", "/p/1", "/p/check", "/p/code")
        .contains("/p/c", "/p/t", "/p/m", "/signpost");
  }

  /// The pages that are there only for somebody who has begun.
  private static void asks(Crawler crawler) {
    var visitor =
        new Visitor(
            StandingHouse.shared().baseUrl(), answer -> crawler.note(Seen.of(answer, true)));
    var receipt =
        new AskingPerson(
                visitor, Map.of("workplace", "The mill", "name", "Wren", "phone", "01632 960 001"))
            .asks();
    var back =
        visitor.submit(visitor.get("/r"), Map.of("code", List.of(AskingPerson.code(receipt))));
    assertThat(back.path()).isEqualTo("/r/page");
  }

  @Test
  void a_page_that_gives_its_reader_away_is_caught_for_what_it_does() {
    try (var house =
        StandingHouse.ofItsOwn("planted", List.of(PlantedPages.class), PlantedPages.ROUTES)) {
      var crawler =
          new Crawler(house.baseUrl())
              .reads(
                  PlantedPages.ROUTES
                      .lines()
                      .map(line -> line.split(" ", -1)[1])
                      .toArray(String[]::new));

      assertThat(
              crawler.findings().stream()
                  .filter(found -> found.path().startsWith("/planted/"))
                  .collect(
                      Collectors.groupingBy(
                          Finding::path, Collectors.mapping(Finding::rule, Collectors.toSet()))))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  "/planted/title", Set.of(Rule.NEUTRAL_TITLE),
                  "/planted/referrer", Set.of(Rule.NO_REFERRER),
                  "/planted/image", Set.of(Rule.NOTHING_FROM_OTHERS),
                  "/planted/cookie",
                      Set.of(Rule.NO_COOKIE_BEFORE_START, Rule.COOKIE_ENDS_WITH_THE_WINDOW),
                  "/planted/code", Set.of(Rule.NO_CODE_IN_AN_ADDRESS),
                  "/planted/script", Set.of(Rule.STRICT_POLICY),
                  "/planted/crisis", Set.of(Rule.NEUTRAL_PATH)));
    }
  }
}
