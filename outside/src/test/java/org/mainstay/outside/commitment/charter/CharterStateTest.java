package org.mainstay.outside.commitment.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every pair of states of a charter is allowed or refused as the life says.
class CharterStateTest {
  private static final Set<List<CharterState>> ALLOWED =
      Set.of(
          List.of(CharterState.SIGNED, CharterState.REMINDER_2M),
          List.of(CharterState.SIGNED, CharterState.REVIEW_SUBMITTED),
          List.of(CharterState.REMINDER_2M, CharterState.REMINDER_1M),
          List.of(CharterState.REMINDER_2M, CharterState.REVIEW_SUBMITTED),
          List.of(CharterState.REMINDER_1M, CharterState.REVIEW_SUBMITTED),
          List.of(CharterState.REMINDER_1M, CharterState.EXTENSION),
          List.of(CharterState.REMINDER_1M, CharterState.LAPSED),
          List.of(CharterState.REVIEW_SUBMITTED, CharterState.FEEDBACK),
          List.of(CharterState.FEEDBACK, CharterState.RENEWED),
          List.of(CharterState.FEEDBACK, CharterState.EXTENSION),
          List.of(CharterState.FEEDBACK, CharterState.LAPSED),
          List.of(CharterState.RENEWED, CharterState.REMINDER_2M),
          List.of(CharterState.RENEWED, CharterState.REVIEW_SUBMITTED),
          List.of(CharterState.EXTENSION, CharterState.REMINDER_1M),
          List.of(CharterState.EXTENSION, CharterState.REVIEW_SUBMITTED),
          List.of(CharterState.EXTENSION, CharterState.LAPSED));

  @Test
  void what_is_not_listed_does_not_follow() {
    var follows = new HashSet<List<CharterState>>();
    for (CharterState from : CharterState.values()) {
      from.next().forEach(to -> follows.add(List.of(from, to)));
    }

    assertThat(follows).isEqualTo(ALLOWED);
  }

  @Test
  void every_state_is_reached_from_signing() {
    var reached = EnumSet.of(CharterState.SIGNED);
    while (reached.addAll(reached.stream().flatMap(one -> one.next().stream()).toList())) {
      assertThat(reached).isNotEmpty();
    }

    assertThat(reached).containsExactlyInAnyOrder(CharterState.values());
  }
}
