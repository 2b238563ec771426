package org.mainstay.outside.network.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.outside.network.words.NetworkWords.Coverage;
import org.mainstay.outside.network.words.NetworkWords.Principle;

/// The handbook's words of the network: eight principles, no marks, numbers within their bounds.
class NetworkWordsTest {
  private static final Coverage COVERAGE =
      new Coverage(6, 10, 50, List.of("Ask on your own."), "/open/academy/guide/small-firms");

  private static Principle principle(String key, String means) {
    return new Principle(key, "Name of " + key, means, List.of("What is there?"));
  }

  private static List<Principle> first(int count) {
    return IntStream.range(0, count).mapToObj(i -> principle("p" + i, "It means this.")).toList();
  }

  @Test
  void there_are_eight_and_no_key_twice() {
    var eight = first(8);

    assertThat(new NetworkWords("https://x.example", eight, COVERAGE).principle("p3")).isPresent();
    assertThat(new NetworkWords("https://x.example", eight, COVERAGE).principle("p9")).isEmpty();
    assertThatThrownBy(() -> new NetworkWords("https://x.example", first(7), COVERAGE))
        .hasMessage("there are eight principles, got 7");
    var twice = new java.util.ArrayList<>(first(7));
    twice.add(principle("p0", "It means this."));
    assertThatThrownBy(() -> new NetworkWords("https://x.example", twice, COVERAGE))
        .hasMessage("principles has p0 twice");
  }

  @Test
  void nobody_is_marked() {
    assertThatThrownBy(() -> principle("owned", "Score it from 1 to 5."))
        .hasMessage("principle owned says score: nobody is marked here");
    assertThatThrownBy(() -> new Coverage(6, 10, 50, List.of("See the league."), "/x"))
        .hasMessageContaining("smallFirms says league");
  }

  @Test
  void what_is_missing_or_out_of_bounds_is_refused() {
    assertThatThrownBy(() -> new Principle("Big Key", "N", "M", List.of("Q")))
        .hasMessageContaining("got Big Key");
    assertThatThrownBy(() -> new Principle("p", "N", "M", List.of()))
        .hasMessage("principle p asks nothing");
    assertThatThrownBy(() -> new Coverage(0, 10, 50, List.of("S"), "/x"))
        .hasMessage("soonMonths must be 1 to 24, got 0");
    assertThatThrownBy(() -> new Coverage(6, 1, 50, List.of("S"), "/x"))
        .hasMessage("roundTo must be 5 to 1000, got 1");
    assertThatThrownBy(() -> new Coverage(6, 10, 50, List.of(), "/x"))
        .hasMessage("smallFirms names at least one step");
    assertThatThrownBy(() -> new Coverage(6, 10, 50, List.of("S"), "https://elsewhere.example"))
        .hasMessage("guide is a page of this site that begins with /");
  }
}
