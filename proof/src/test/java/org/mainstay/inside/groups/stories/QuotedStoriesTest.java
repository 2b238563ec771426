package org.mainstay.inside.groups.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.quotation.Quotations;
import org.mainstay.hatch.quotation.Quote;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.proof.Drawing;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reports quote somebody only as long as that person agreed to reports, and not to the page alone.
class QuotedStoriesTest {
  private static final String WORDS = "I could not sleep. Somebody listened.";

  private final TestInside house = new TestInside();
  private final Quotations outside = new Quotations(JdbcClient.create(house.database.outside()));
  private final StoryPages pages =
      new StoryPages(house.cases, house.own.testimonials, house.team, house.clock);
  private final Referral referral = house.asks("Robin");

  @AfterEach
  void close() {
    house.close();
  }

  private List<Quote> quotes() {
    return outside.on(London.day(house.clock.instant()));
  }

  private UUID shown(boolean inReports) {
    var today = London.day(house.clock.instant());
    var typed = new HashMap<>(London.boxes("consented", today));
    typed.putAll(London.boxes("until", today.plusMonths(6)));
    typed.put("words", WORDS);
    typed.put("role", "A nurse");
    typed.put("group", "Nurse, midwife or health visitor");
    typed.put("agreed", "yes");
    if (inReports) {
      typed.put("reports", "yes");
    }
    var path =
        Drawing.path(house.as(house.amina, () -> pages.written(referral.id().value(), typed)));
    var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    assertThat(quotes()).isEmpty();
    house.as(house.sam, () -> pages.show(id, java.util.Map.of("looked", "yes")));
    return id;
  }

  @Test
  void who_agreed_to_reports_is_quoted_once_a_second_worker_has_looked() {
    shown(true);

    assertThat(quotes())
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(quote.words()).isEqualTo(WORDS);
              assertThat(quote.roleWords()).isEqualTo("A nurse");
            });
  }

  @Test
  void who_agreed_to_the_public_page_alone_is_never_quoted() {
    shown(false);

    assertThat(quotes()).isEmpty();
  }

  @Test
  void a_story_taken_back_is_quoted_no_more_from_that_moment() {
    var id = shown(true);

    house.posts(1, new OwnPage.StoryTakenBack(id.toString()));

    assertThat(house.database.column("select words from hatch_quotation.quote")).isEmpty();
  }

  @Test
  void a_story_whose_time_is_over_is_cleared_away() {
    shown(true);
    house.clock.passes(Duration.ofDays(200));
    assertThat(quotes()).isEmpty();

    house.as(
        Acting.HOUSE,
        () -> {
          house.own.testimonials.clear(London.day(house.clock.instant()));
          return "";
        });

    assertThat(house.database.column("select words from hatch_quotation.quote")).isEmpty();
  }
}
