package org.mainstay.proof.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The list of attacks names tests that are there, for each requirement.
class AttackListTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

  @Test
  void every_test_that_the_list_names_is_there() throws IOException {
    List<String> missing = missing(Files.readString(ROOT.resolve("docs/attacks.md")));

    assertThat(missing).isEmpty();
  }

  @Test
  void every_requirement_has_a_row_with_a_test() throws IOException {
    List<String> rows = Files.readAllLines(ROOT.resolve("docs/attacks.md"));

    assertThat(IntStream.rangeClosed(1, 17).mapToObj(number -> "| R" + number + " |"))
        .allSatisfy(
            row ->
                assertThat(rows)
                    .filteredOn(line -> line.startsWith(row))
                    .singleElement()
                    .matches(line -> NAMED.matcher(line).find()));
  }

  @Test
  void a_test_that_is_not_there_is_missed() throws IOException {
    assertThat(missing("`NobodyWroteThisTest`, `AttackListTest.nor_this`, `AttackListTest`"))
        .containsExactly("NobodyWroteThisTest", "AttackListTest.nor_this");
  }

  private static List<String> missing(String list) throws IOException {
    List<Path> tests;
    try (var files = Files.walk(ROOT, 12)) {
      tests = files.filter(file -> file.toString().endsWith("Test.java")).toList();
    }
    var missing = new ArrayList<String>();
    for (Matcher named = NAMED.matcher(list); named.find(); ) {
      String method = named.group(2) == null ? "" : named.group(2);
      boolean there = false;
      for (Path test : tests) {
        there |=
            test.endsWith(named.group(1) + ".java")
                && Files.readString(test).contains(method.isEmpty() ? "class " : method + "(");
      }
      if (!there) {
        missing.add(method.isEmpty() ? named.group(1) : named.group(1) + "." + method);
      }
    }
    return missing;
  }
}
