package org.mainstay.front.helpnow.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.front.helpnow.held.Tables.Table;

/// The words of what is held are read line by line, and half a kind is refused.
class KindsTest {
  private static final List<String> ONE =
      List.of("# a note", "", "kind: You", "what: W.", "read: R.", "kept: K.", "tables: a.b c.d");

  @Test
  void a_kind_has_its_words_and_its_tables() {
    assertThat(Kinds.read(ONE).all())
        .containsExactly(new Kinds.Kind("You", "W.", "R.", "K.", List.of("a.b", "c.d")));
  }

  @Test
  void a_kind_without_a_sentence_or_without_tables_is_refused() {
    for (int line = 3; line < ONE.size(); line++) {
      var less = new ArrayList<>(ONE);
      less.remove(line);
      assertThatThrownBy(() -> Kinds.read(less)).hasMessageContaining("MAINSTAY-HELD-001");
    }
    assertThatThrownBy(() -> Kinds.read(List.of("who: me")))
        .hasMessageContaining("MAINSTAY-HELD-001");
  }

  @Test
  void how_exact_days_are_is_read_from_the_columns() {
    var kinds = Kinds.read(ONE);

    assertThat(time(kinds, false, false)).isEqualTo(Held.Time.NONE);
    assertThat(time(kinds, false, true)).isEqualTo(Held.Time.DAY);
    assertThat(time(kinds, true, true)).isEqualTo(Held.Time.MINUTE);
  }

  private static Held.Time time(Kinds kinds, boolean minutes, boolean days) {
    var table = new Table("a.b", false, minutes, days, false);
    return Held.of(kinds, List.of(table)).things().getFirst().time();
  }
}
