package org.mainstay.house.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every verb explains itself, and wrong use has an exit code of its own.
class MainTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "account",
        "doctor",
        "backup",
        "restore",
        "keys",
        "score",
        "outcomes",
        "study",
        "exposed",
        "posters",
        "bench",
        "dev",
        "walls",
        "docs"
      })
  void every_verb_explains_itself(String verb) {
    assertThat(Main.run(verb, "--help")).isZero();
  }

  @Test
  void adding_an_account_explains_itself() {
    assertThat(Main.run("account", "add", "--help")).isZero();
  }

  @Test
  void an_unknown_verb_or_option_is_wrong_use() {
    assertThat(Main.run("nonsense")).isEqualTo(Main.WRONG_USE);
    assertThat(Main.run("walls", "--nonsense")).isEqualTo(Main.WRONG_USE);
    assertThat(Main.run("score", "phq9")).isEqualTo(Main.WRONG_USE);
  }

  @Test
  void a_file_that_is_not_there_is_refused_with_a_code() {
    assertThat(Main.run("outcomes", "--in", "/nowhere/x.csv", "--out", "/nowhere/out"))
        .isNotEqualTo(Main.DONE);
  }
}
