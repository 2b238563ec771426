package org.mainstay.outside.employer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// An arrow stands only where a change is larger than its own margin.
class ChangeTest {
  private static Change change(long before, long now) {
    return new Change(new Figure(before, 3), new Figure(now, 4));
  }

  // The margin of the change is √(3² + 4²) = 5.
  @Test
  void a_change_has_a_margin_of_its_own_and_must_exceed_it() {
    assertThat(change(100, 105).way()).isEqualTo(Change.Way.NOT_CLEAR);
    assertThat(change(100, 106).way()).isEqualTo(Change.Way.UP);
    assertThat(change(100, 94).way()).isEqualTo(Change.Way.DOWN);
    assertThat(change(100, 106).margin()).isEqualTo(5);
  }

  @Test
  void it_is_said_with_its_range() {
    assertThat(change(100, 112).words()).isEqualTo("between 7 and 17 more");
    assertThat(change(100, 88).words()).isEqualTo("between 7 and 17 fewer");
    assertThat(change(100, 102).words()).isEqualTo("between 3 fewer and 7 more");
  }

  @Test
  void a_change_from_or_to_a_number_that_is_hidden_is_hidden() {
    assertThat(change(1, 100).words()).isEqualTo("too small to say");
    assertThat(change(1, 100).brief()).isEqualTo("too small to say");
    assertThat(change(100, 112).brief()).isEqualTo("↑ between 7 and 17 more");
    assertThat(change(100, 1).way()).isEqualTo(Change.Way.TOO_SMALL);
  }
}
