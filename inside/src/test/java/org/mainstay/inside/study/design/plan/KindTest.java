package org.mainstay.inside.study.design.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever a design takes is explained where people look for it.
class KindTest {
  private static final Path ROOT = Path.of("..");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void each_design_and_each_of_its_keys_is_explained(Kind kind) throws IOException {
    String page = Files.readString(ROOT.resolve("docs/study.md"));
    String help =
        Files.readString(
            ROOT.resolve(
                "house/src/main/java/org/mainstay/house/commandline/files/StudyVerb.java"));

    assertThat(page).contains("`" + kind.word() + "`");
    assertThat(help).contains("    " + kind.word() + " ");
    for (String key : kind.keys().split(", ", -1)) {
      assertThat(page).as("docs/study.md").contains("`" + key + "`");
      assertThat(help).as("./mainstay study --help").contains(key + ": ");
    }
  }
}
