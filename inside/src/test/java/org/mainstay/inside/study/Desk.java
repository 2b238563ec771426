package org.mainstay.inside.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Worked;

/// An analyst's desk: a file goes in, results come out, and the folder can be looked at.
record Desk(Path folder) {

  Path in() {
    return folder.resolve("in.csv");
  }

  Path out() {
    return folder.resolve("out");
  }

  Desk given(String csv) {
    return given(csv.getBytes(StandardCharsets.UTF_8));
  }

  Desk given(byte[] bytes) {
    try {
      Files.write(in(), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Worked score(String scale) {
    return scoring(ScoreFile.Request.of(scale, in(), out()));
  }

  Worked scoreWith(String scale, String map, String missing, boolean lenient) {
    return scoring(new ScoreFile.Request(scale, in(), out(), map, missing, lenient));
  }

  Worked outcomes() {
    return new OutcomesFile("test", _ -> {}).run(in(), out());
  }

  /// The lines of a result.
  List<String> result(String name) {
    return text(name).lines().toList();
  }

  /// A result as it is.
  String text(String name) {
    try {
      return Files.readString(out().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Everything that lies on the desk, hidden files too.
  List<String> everything() {
    try (var paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Done, with these notes.
  static List<String> notesOf(Worked worked) {
    assertThat(worked).isInstanceOf(Worked.Done.class);
    return worked instanceof Worked.Done(var notes, var _) ? notes : List.of();
  }

  /// Refused or wrong use, nothing written; gives the message back.
  String refused(Worked worked, Refusal because) {
    assertThat(everything()).containsExactly("in.csv");
    assertThat(Files.exists(out())).isFalse();
    return switch (worked) {
      case Worked.Done done -> throw new AssertionError("was done: " + done);
      case Worked.Refused(var why, var message) -> checked(why, because, message);
      case Worked.WrongUse(var why, var message) -> checked(why, because, message);
    };
  }

  private static String checked(Refusal why, Refusal expected, String message) {
    assertThat(why).isEqualTo(expected);
    assertThat(message).startsWith(expected.code() + ": ").doesNotContain("\n").endsWith(".");
    return message;
  }

  private static Worked scoring(ScoreFile.Request request) {
    return new ScoreFile("test", _ -> {}).run(request);
  }
}
