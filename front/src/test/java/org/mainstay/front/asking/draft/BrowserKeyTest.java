package org.mainstay.front.asking.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.front.Example;

/// What one browser holds says nothing, opens one thing, and survives being written down.
class BrowserKeyTest {
  private final SecureRandom chance = new SecureRandom();

  @Test
  void a_key_read_back_from_its_cookie_is_the_same_key() {
    var key = BrowserKey.drawn(chance);
    var again = BrowserKey.read(key.forCookie()).orElseThrow();

    assertThat(again.lookup(Kind.ASKING)).isEqualTo(key.lookup(Kind.ASKING));
    assertThat(again.opens(Kind.ASKING)).matches(key.opens(Kind.ASKING)::equalsSecretBytes);
  }

  @Test
  void the_two_kinds_of_draft_share_neither_place_nor_key() {
    var key = BrowserKey.drawn(chance);

    assertThat(key.lookup(Kind.ASKING)).isNotEqualTo(key.lookup(Kind.RETURNED));
    assertThat(key.opens(Kind.ASKING))
        .matches(one -> !one.equalsSecretBytes(key.opens(Kind.RETURNED)));
  }

  @Test
  void a_cookie_that_somebody_made_up_is_no_key() {
    for (String cookie : List.of("", "visit", "AAAA", "%%%", "A".repeat(44))) {
      assertThat(BrowserKey.read(cookie)).as(cookie).isEmpty();
    }
  }

  @Test
  void neither_key_nor_draft_nor_answers_can_be_printed() {
    var draft = Draft.begun(chance).answering(Example.answered());

    assertThat(BrowserKey.drawn(chance)).hasToString("[browser key]");
    assertThat(draft).hasToString("[draft]");
    assertThat(draft.answers()).hasToString("[answers]");
  }

  @Test
  void a_draft_read_back_is_the_same_draft() {
    var draft =
        Draft.begun(chance)
            .answering(Example.answered().with("words", "Two\nlines, \"quotes\", é and 🙂"))
            .answeringEquality(new Answers(Map.of("sex", List.of("Female"))))
            .now(Draft.Progress.SENT);

    assertThat(Draft.read(draft.written())).isEqualTo(draft);
    assertThat(draft.tokenBytes().size()).isEqualTo(16);
  }
}
