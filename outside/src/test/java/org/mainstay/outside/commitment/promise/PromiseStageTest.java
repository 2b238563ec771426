package org.mainstay.outside.commitment.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.outside.commitment.promise.PromiseStage.INTERESTED;
import static org.mainstay.outside.commitment.promise.PromiseStage.PLANNED;
import static org.mainstay.outside.commitment.promise.PromiseStage.PUBLISHED;
import static org.mainstay.outside.commitment.promise.PromiseStage.REVIEW_DUE;
import static org.mainstay.outside.commitment.promise.PromiseStage.SELF_ASSESSED;
import static org.mainstay.outside.commitment.promise.PromiseStage.SIGNED;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every pair of stages of a commitment is allowed or refused as the life says.
class PromiseStageTest {
  @Test
  void what_is_not_listed_does_not_follow() {
    var follows = new HashSet<List<PromiseStage>>();
    for (PromiseStage from : PromiseStage.values()) {
      from.next().forEach(to -> follows.add(List.of(from, to)));
    }

    assertThat(follows)
        .isEqualTo(
            Set.of(
                List.of(INTERESTED, SIGNED),
                List.of(SIGNED, PLANNED),
                List.of(PLANNED, SELF_ASSESSED),
                List.of(SELF_ASSESSED, PUBLISHED),
                List.of(SELF_ASSESSED, REVIEW_DUE),
                List.of(PUBLISHED, SELF_ASSESSED),
                List.of(PUBLISHED, REVIEW_DUE),
                List.of(REVIEW_DUE, SELF_ASSESSED),
                List.of(REVIEW_DUE, PUBLISHED)));
  }

  @Test
  void nothing_is_public_before_it_was_self_assessed() {
    for (PromiseStage from : PromiseStage.values()) {
      if (from.next().contains(PUBLISHED)) {
        assertThat(from).isIn(SELF_ASSESSED, REVIEW_DUE);
      }
    }
  }
}
