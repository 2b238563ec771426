package org.mainstay.proof.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.SourceFiles;

class HouseLimitsTest {
  private static final Path EXCEPTIONS = SourceFiles.HOUSE.resolve("docs").resolve("limits.txt");
  private static final List<Limit.Found> ALL = measured();

  /// A line of docs/limits.txt.
  private record Allowed(String path, String limit, int most, String reason) {
    static Allowed of(String line) {
      String[] parts = line.split("\\|", -1);
      assertThat(parts).as(line).hasSize(4);
      return new Allowed(
          parts[0].strip(), parts[1].strip(), Integer.parseInt(parts[2].strip()), parts[3].strip());
    }

    boolean covers(Limit.Found found) {
      return path.equals(found.path())
          && limit.equals(found.limit().words())
          && found.number() <= most;
    }
  }

  @Test
  void nothing_breaks_a_limit_without_a_line_in_docs_limits_txt() throws IOException {
    List<Allowed> exceptions = exceptions();
    List<Limit.Found> broken = ALL.stream().filter(Limit.Found::breaks).toList();

    assertThat(broken).filteredOn(b -> exceptions.stream().noneMatch(e -> e.covers(b))).isEmpty();
    assertThat(exceptions)
        .as("lines that are no longer needed")
        .filteredOn(e -> broken.stream().noneMatch(e::covers))
        .isEmpty();
    assertThat(exceptions).allSatisfy(e -> assertThat(e.reason()).contains(" "));
  }

  @Test
  void the_house_was_really_read() {
    assertThat(ALL.stream().map(Limit.Found::path).distinct()).hasSizeGreaterThan(100);
  }

  @Test
  void a_long_file_a_long_method_and_a_wide_constructor_are_found() {
    String method = "  void longer() {\n" + "    work();\n".repeat(50) + "  }\n";
    String text =
        "package planted;\n\n/// Planted.\nclass Wide {\n"
            + "  Wide(int a, int b, int c, int d, int e, int f, int g) {}\n"
            + method
            + "\n".repeat(300)
            + "}\n";

    assertThat(new JavaFile("Wide.java", text, true).measured())
        .filteredOn(Limit.Found::breaks)
        .containsExactlyInAnyOrder(
            new Limit.Found("Wide.java", Limit.FILE_LINES, (int) text.lines().count()),
            new Limit.Found("Wide.java", Limit.METHOD_LINES, 52),
            new Limit.Found("Wide.java", Limit.CONSTRUCTOR_PARAMETERS, 7));
  }

  @Test
  void a_class_without_a_first_sentence_is_found() {
    for (String comment : List.of("", "/** Old style. */\n", "// No comment for readers.\n")) {
      assertThat(new JavaFile("Dumb.java", comment + "class Dumb {}\n", true).measured())
          .contains(new Limit.Found("Dumb.java", Limit.FIRST_SENTENCE, 1));
    }
    assertThat(new JavaFile("Said.java", "/// Says what it is.\nclass Said {}\n", true).measured())
        .noneMatch(Limit.Found::breaks);
  }

  @Test
  void a_form_may_have_twelve_fields_and_no_more() {
    assertThat(form(12).measured()).noneMatch(Limit.Found::breaks);
    assertThat(form(13).measured())
        .filteredOn(Limit.Found::breaks)
        .containsExactly(new Limit.Found("Form.java", Limit.RECORD_COMPONENTS, 13));
  }

  private static JavaFile form(int fields) {
    String names =
        String.join(", ", IntStream.range(0, fields).mapToObj(i -> "int a" + i).toList());
    return new JavaFile("Form.java", "/// A form.\nrecord Form(" + names + ") {}\n", true);
  }

  private static List<Allowed> exceptions() throws IOException {
    return Files.readAllLines(EXCEPTIONS).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Allowed::of)
        .toList();
  }

  private static List<Limit.Found> measured() {
    var found = new ArrayList<Limit.Found>();
    Map<String, Integer> rooms = new HashMap<>();
    for (Path file : SourceFiles.under("src")) {
      String path = SourceFiles.name(file);
      boolean production = path.contains("/src/main/java/");
      if (path.endsWith(".java")) {
        found.addAll(new JavaFile(path, SourceFiles.text(file), production).measured());
      } else if (path.endsWith(".jte")) {
        found.add(new Limit.Found(path, Limit.TEMPLATE_LINES, lines(file)));
      }
      if (production) {
        rooms.merge(SourceFiles.name(parent(file)), 1, Integer::sum);
      }
    }
    rooms.forEach((room, files) -> found.add(new Limit.Found(room, Limit.ROOM_FILES, files)));
    String inside = "inside/src/main/java/org/mainstay/inside";
    int insideRooms =
        (int)
            rooms.keySet().stream()
                .filter(room -> room.startsWith(inside + "/"))
                .map(room -> room.substring(inside.length() + 1).split("/", -1)[0])
                .distinct()
                .count();
    found.add(new Limit.Found(inside, Limit.INSIDE_ROOMS, insideRooms));
    return found;
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    if (parent == null) {
      throw new UncheckedIOException(new IOException("no parent of " + file));
    }
    return parent;
  }

  private static int lines(Path file) {
    return (int) SourceFiles.text(file).lines().count();
  }
}
