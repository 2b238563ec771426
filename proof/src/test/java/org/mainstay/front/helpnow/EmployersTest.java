package org.mainstay.front.helpnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mainstay.front.FrontDatabase;
import org.mainstay.front.Seen;
import org.mainstay.front.TestFront;
import org.mainstay.front.TestFront.TestClock;
import org.mainstay.letterbox.window.Promises;
import org.mainstay.letterbox.window.Promises.Promise;
import org.springframework.dao.DataAccessException;

/// What employers can and cannot see is read at the window, and the front can only read it.
class EmployersTest {
  @RegisterExtension static final FrontDatabase DATABASE = new FrontDatabase();

  private final TestFront front = DATABASE.front(new TestClock());
  private final EmployersPages pages = new EmployersPages(front.promises());

  private static Promise promise(String employer, int fromTen) {
    return new Promise(
        employer, 2027, employer, "4/5", 2.2255, fromTen, 69, "Once a year: a\nOnce: b", "1 May");
  }

  @Test
  void what_was_agreed_is_shown_by_name_and_what_no_longer_holds_is_gone() {
    var inside = new Promises(DATABASE.inside());
    inside.show(List.of(promise("Hartwell", 20), promise("Ferncombe", 18)));
    inside.show(List.of(promise("Hartwell", 23)));

    assertThat(front.promises().all()).containsExactly(promise("Hartwell", 23));
    assertThat(Seen.words(pages.employers()))
        .contains("Hartwell, April 2027 to March 2028")
        .contains("about 23 in 100")
        .doesNotContain("Ferncombe");
  }

  @Test
  void the_front_can_change_nothing_of_it() {
    assertThatThrownBy(() -> front.promises().show(List.of(promise("Hartwell", 12))))
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void without_a_database_the_page_says_what_always_holds() {
    var broken = new EmployersPages(TestFront.broken(new TestClock()).promises());

    assertThat(Seen.status(broken.employers())).startsWith("503");
    assertThat(Seen.words(broken.employers()))
        .contains("What your employer can never see")
        .contains("We cannot look this up now.");
  }
}
