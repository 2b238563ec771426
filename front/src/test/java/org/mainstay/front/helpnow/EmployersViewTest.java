package org.mainstay.front.helpnow;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import org.junit.jupiter.api.Test;
import org.mainstay.front.Reading;
import org.mainstay.front.Views;

/// Whoever wants to know what their employer can see finds it said, with what is not promised.
class EmployersViewTest {
  private static String words(String name) {
    Content view = Views.named(name);
    return Reading.drawn(view).text();
  }

  @Test
  void with_and_without_a_plan_the_page_has_the_same_headings() {
    var none = Reading.drawn(Views.named("employers none")).select("h1, h2").eachText();
    var two = Reading.drawn(Views.named("employers two")).select("h1, h2").eachText();

    assertThat(none).hasSize(7).isEqualTo(two);
    assertThat(words("employers none")).contains("No employer gets any numbers now.");
  }

  @Test
  void each_employer_is_named_with_its_tables_and_its_promise() {
    // At epsilon 1 a guess of 10 in 100 becomes 23 at most, and the odds change by e = 2.7.
    assertThat(words("employers two"))
        .contains("Hartwell Hospital, April 2027 to March 2028")
        .contains("by sex and ethnic group")
        .contains("The next numbers come out on 15 July 2027.")
        .contains("at most: about 23 in 100.")
        .contains("The odds change by 2.7 times at most.")
        .contains("Ferncombe Council, April 2026 to March 2027")
        .contains("All numbers of this year are out.");
  }

  @Test
  void what_is_not_promised_is_said_and_the_open_book_is_one_press_away() {
    var page = Reading.drawn(Views.named("employers none"));

    assertThat(page.text()).contains("What we do not promise").contains("two names");
    assertThat(page.select("a[href=/open]")).hasSize(1);
  }
}
