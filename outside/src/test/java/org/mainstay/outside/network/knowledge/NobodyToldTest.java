package org.mainstay.outside.network.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.outside.office.OfficeForm;

/// What may tell who somebody is asks for a second look, and what could run is refused.
class NobodyToldTest {
  private static OfficeForm form(String words, String looked) {
    return new OfficeForm(Map.of("words", words, NobodyTold.BOX, looked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We tried it with Priya in May.",
        "It helped a 58-year-old who lost his wife.",
        "The night porter liked it.",
        "They work on ward 7."
      })
  void names_ages_jobs_of_one_person_and_wards_ask_for_a_second_look(String words) {
    var first = form(words, "");
    NobodyTold.check(first, List.of("words"));

    assertThat(first.isFine()).isFalse();
    assertThat(first.value("words")).isEqualTo(words);
    assertThat(NobodyTold.box(first, List.of("words"))).hasSize(1);
    var second = form(words, "yes");
    NobodyTold.check(second, List.of("words"));
    assertThat(second.isFine()).isTrue();
  }

  @Test
  void what_tells_of_nobody_is_left_alone() {
    var form = form("Teams that met at lunch came back. Nobody asked the others.", "");
    NobodyTold.check(form, List.of("words"));

    assertThat(form.isFine()).isTrue();
    assertThat(NobodyTold.box(form, List.of("words"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read this.\n\n<script>alert(1)</script>",
        "![picture](https://elsewhere.example/x.png)",
        "[click](javascript:alert(1))",
        "# A first heading"
      })
  void what_could_run_or_fetch_anything_is_refused_with_its_line(String words) {
    var form = form(words, "");

    assertThat(Written.read(form, "words", "Type it")).isEqualTo(words);
    assertThat(form.errors().all()).hasSize(1).first().asString().contains("Line ");
  }
}
