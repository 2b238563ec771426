package org.mainstay.inside.study.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Worked;

/// A design and its data in a folder, and what comes out of them.
record StudyDesk(Path folder) {
  private static final List<String> NEVER =
      List.of("works", "work ", "harms", "reduces", "effect of", "impact", "proved", "because of");

  StudyDesk data(String csv) throws IOException {
    Files.writeString(folder.resolve("data.csv"), csv);
    return this;
  }

  /// Works it out; the report claims nothing that no design can show.
  Worked.Done done(String yaml) throws IOException {
    Worked worked = run(yaml);
    assertThat(worked).isInstanceOf(Worked.Done.class);
    String said = report().toLowerCase(Locale.UK);
    assertThat(NEVER).allSatisfy(word -> assertThat(said).doesNotContain(word));
    assertThat(report()).doesNotContain("NaN", "no effect", "Infinity");
    return (Worked.Done) worked;
  }

  /// Refuses it and leaves nothing behind.
  String refused(String yaml, Refusal because) throws IOException {
    Worked worked = run(yaml);
    assertThat(Files.exists(folder.resolve("out"))).isFalse();
    String message =
        switch (worked) {
          case Worked.Done done -> throw new AssertionError("was done: " + done);
          case Worked.Refused(var _, var words) -> words;
          case Worked.WrongUse(var _, var words) -> words;
        };
    assertThat(message).startsWith(because.code() + ": ").endsWith(".").doesNotContain("\n");
    return message;
  }

  private Worked run(String yaml) throws IOException {
    Path design =
        Files.writeString(
            folder.resolve("design.yaml"),
            (yaml.startsWith("data:") ? "" : "data: data.csv\n") + yaml);
    return new StudyFile("test", _ -> {}).run(design, folder.resolve("out"));
  }

  String report() throws IOException {
    return Files.readString(folder.resolve("out/report.txt"));
  }

  boolean has(String file) {
    return Files.exists(folder.resolve("out").resolve(file));
  }

  List<Map<String, String>> rows(String file) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("out").resolve(file));
    List<String> names = Arrays.asList(lines.getFirst().split(",", -1));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = Arrays.asList(line.split(",", -1));
      Map<String, String> row = new HashMap<>();
      names.forEach(name -> row.put(name, cells.get(names.indexOf(name))));
      rows.add(row);
    }
    return rows;
  }

  Map<String, String> row(String file) throws IOException {
    return rows(file).getFirst();
  }

  static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.getOrDefault(column, "nothing"));
  }
}
