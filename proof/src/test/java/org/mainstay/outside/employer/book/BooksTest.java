package org.mainstay.outside.employer.book;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Period;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.ui.Answer;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The books outside are read again when something was pinned, and not before.
class BooksTest {
  private final TestHatch house = new TestHatch();
  private final BookPlan plan = house.agreed(TestPlans.employer("ward"));
  private final Books books =
      new Books(new PinnedPlans(JdbcClient.create(house.database.outside())), house.board);
  private final AtomicInteger drawn = new AtomicInteger();

  @AfterEach
  void close() {
    house.close();
  }

  private Page releases(Book book) {
    String words = "drawing " + drawn.incrementAndGet() + ", releases " + book.releases().size();
    return new Page("A book", output -> output.writeContent(words));
  }

  private String shown() {
    var output = new StringOutput();
    Answer answer = books.page(List.of("ward", "who"), () -> releases(books.of("ward").getFirst()));
    assertThat(answer).isInstanceOf(Page.class);
    ((Page) answer).main().writeTo(output);
    return output.toString();
  }

  @Test
  void a_page_is_drawn_once_until_something_is_pinned() {
    house.quarter(5);

    assertThat(shown()).isEqualTo("drawing 1, releases 0");
    assertThat(shown()).isEqualTo("drawing 1, releases 0");

    TestHatch.pinned(house.releases(TestHatch.seeded(1)).release(plan, Period.YEAR));

    assertThat(shown()).isEqualTo("drawing 2, releases 1");
    assertThat(shown()).isEqualTo("drawing 2, releases 1");
  }

  @Test
  void each_address_has_its_own_page() {
    assertThat(shown()).startsWith("drawing 1");
    books.page(List.of("ward", "trend"), () -> releases(books.of("ward").getFirst()));

    assertThat(drawn).hasValue(2);
  }

  @Test
  void what_is_not_there_is_looked_for_again() {
    List<String> address = List.of("nowhere");
    assertThat(books.page(address, NotHere::new)).isInstanceOf(NotHere.class);

    assertThat(books.page(address, () -> releases(books.of("ward").getFirst())))
        .isInstanceOf(Page.class);
  }

  @Test
  void no_more_pages_are_kept_than_there_is_room_for() {
    for (int i = 0; i < Books.PAGES_MAX + 1; i++) {
      books.page(List.of("page " + i), () -> releases(books.of("ward").getFirst()));
    }
    books.page(List.of("page 0"), () -> releases(books.of("ward").getFirst()));
    assertThat(drawn).hasValue(Books.PAGES_MAX + 1);

    books.page(List.of("page " + Books.PAGES_MAX), () -> releases(books.of("ward").getFirst()));
    assertThat(drawn).hasValue(Books.PAGES_MAX + 2);
  }
}
