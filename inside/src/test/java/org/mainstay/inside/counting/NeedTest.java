package org.mainstay.inside.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.letterbox.letter.Asked.Want;

/// What somebody wants is counted as one thing.
class NeedTest {
  @Test
  void one_want_is_a_need_of_its_own_and_two_are_several() {
    assertThat(Need.of(List.of(Want.HELP_WITH_WORK))).isEqualTo(Need.WORK);
    assertThat(Need.of(List.of(Want.HELP_WITH_WORK, Want.HELP_WITH_MONEY_OR_HOME)))
        .isEqualTo(Need.SEVERAL);
  }

  @Test
  void who_is_not_sure_but_wants_something_wants_that() {
    assertThat(Need.of(List.of(Want.NOT_SURE_YET))).isEqualTo(Need.NOT_SURE);
    assertThat(Need.of(List.of())).isEqualTo(Need.NOT_SURE);
    assertThat(Need.of(List.of(Want.SOMEONE_TO_TALK_TO, Want.NOT_SURE_YET)))
        .isEqualTo(Need.SOMEONE_TO_TALK_TO);
  }

  @Test
  void every_want_has_its_need() {
    assertThat(List.of(Want.values()))
        .extracting(want -> Need.of(List.of(want)))
        .doesNotHaveDuplicates()
        .doesNotContain(Need.SEVERAL);
  }
}
