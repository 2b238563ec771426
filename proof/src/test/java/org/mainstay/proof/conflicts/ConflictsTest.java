package org.mainstay.proof.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.house.web.RouteTable;
import org.mainstay.proof.TestHouse;

/// For whoever was shut out, a case does not exist: every answer is the same as if it never had.
class ConflictsTest {
  private static final int MINUTES_MAX = 20;

  /// Where no walk leads: tables that the reader brought, figures that were published, and a page
  /// that comes straight after a form was sent. Their addresses are guessed at all the same.
  private static final List<String> NO_WAY_TO =
      List.of(
          "/team/study/{file}",
          "/team/books/{hash}",
          // Contracts about tables: no case stands in them.
          "/team/agreements/write/{hash}/{number}",
          "/team/agreements/{id}",
          "/team/case/{id}/measures/kept/{measure}",
          "/team/case/{id}/letters/{letter}/paper",
          // No case stands in them, and none is begun in a world.
          "/team/reflecting/{id}",
          "/team/communities/{id}",
          "/team/surveys/{run}",
          "/team/listening/{project}",
          // A manager asked, about nobody, and none does in a world.
          "/team/questions/{id}/talk",
          // No other hub is known in a world, so nobody is packed. HandedOverByPagesTest tries it
          // as somebody who was shut out.
          "/team/closing/handing/pack/{pack}",
          // No record is old enough in a world. RetentionTest tries it as somebody who was shut
          // out.
          "/team/retention/{round}",
          // A worker's own words, for them alone, after a session ended: none ends in a world.
          "/team/kept",
          // No case stands in it.
          "/team/handbook/file");

  /// In so many tables the hidden person stands, in one of the worlds or another.
  private static final int TABLES_MIN = 25;

  @Test
  void in_thirty_worlds_every_answer_is_as_if_the_case_had_never_existed() throws Exception {
    long begin = System.nanoTime();
    var played = played("1", "30");
    System.out.printf(
        "30 pairs of worlds, %s answers compared, %d tables about the hidden person, in %d s%n",
        said(played, TwinWorlds.REPLIES).getFirst(),
        said(played, TwinWorlds.TABLE).size(),
        (System.nanoTime() - begin) / 1_000_000_000);

    assertThat(said(played, TwinWorlds.DIFFERENT)).isEmpty();
    assertThat(said(played, TwinWorlds.TABLE)).hasSizeGreaterThanOrEqualTo(TABLES_MIN);
    assertThat(said(played, TwinWorlds.REACHED)).containsAll(toBeReached());
    assertThat(said(played, TwinWorlds.GUESSED)).containsAll(toBeGuessed());
  }

  private static List<String> toBeReached() {
    return Everywhere.team(RouteTable.ofTheHouse(""), "GET")
        .filter(path -> NO_WAY_TO.stream().noneMatch(path::startsWith))
        .toList();
  }

  private static List<String> toBeGuessed() {
    return RouteTable.ofTheHouse("").routes().stream()
        .filter(Everywhere::isOfTheTeam)
        .filter(route -> route.path().contains("{"))
        .map(RouteTable.Route::name)
        .toList();
  }

  @Test
  void a_page_that_counts_past_the_rules_is_found_by_the_table_of_routes_alone() throws Exception {
    var different = said(played("1", "2", "planted"), TwinWorlds.DIFFERENT);

    assertThat(different).anyMatch(one -> one.contains("GET /team/planted/count"));
    assertThat(different).anyMatch(one -> one.contains("GET /team/planted/view"));
    assertThat(different).allMatch(one -> one.contains("GET /team/planted/"));
  }

  private static List<String> said(List<String> lines, String beginning) {
    return lines.stream()
        .filter(line -> line.startsWith(beginning))
        .map(line -> line.substring(beginning.length()))
        .toList();
  }

  private static List<String> played(String... words) throws IOException, InterruptedException {
    var folder = Files.createDirectories(TestHouse.directory("worlds"));
    Path output = folder.resolve("output.log");
    var command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    TwinWorlds.class.getName()),
                Stream.of(words))
            .toList();
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(MINUTES_MAX, TimeUnit.MINUTES)).isTrue();
      var said = Files.readAllLines(output, StandardCharsets.UTF_8);
      assertThat(process.exitValue()).as(String.join("\n", said)).isZero();
      return said;
    } finally {
      process.destroy();
      TestHouse.delete(folder);
    }
  }
}
