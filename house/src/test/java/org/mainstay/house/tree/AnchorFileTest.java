package org.mainstay.house.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file to which notes are only added, whatever a kill left of the last one.
class AnchorFileTest {
  @TempDir private Path folder = Path.of("");

  private static String note(int size) {
    return "origin\n%d\nroot\n\n\u2014 origin AAAAAA%d=\n\u2014 origin BBBBBB%d=\n"
        .formatted(size, size % 10, size % 10);
  }

  @Test
  void what_was_added_is_there_in_its_order() {
    var anchor = AnchorFile.in(folder.resolve("deep/er"));
    assertThat(anchor.last()).isEmpty();
    assertThat(anchor.all()).isEmpty();

    anchor.append(note(1));
    anchor.append(note(2));

    assertThat(anchor.last()).hasValue(note(2));
    assertThat(AnchorFile.at(anchor.file()).all()).containsExactly(note(1), note(2));
  }

  @Test
  void a_note_that_was_cut_at_any_byte_is_completed_and_nothing_is_taken_away() throws IOException {
    byte[] whole = (note(2) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (int cut = 0; cut < whole.length; cut++) {
      var anchor = AnchorFile.in(folder.resolve("cut" + cut));
      anchor.append(note(1));
      Files.write(
          anchor.file(), Arrays.copyOf(whole, cut), java.nio.file.StandardOpenOption.APPEND);
      assertThat(anchor.last()).hasValue(note(1));

      anchor.append(note(2));

      assertThat(anchor.all()).containsExactly(note(1), note(2));
      assertThat(Files.readString(anchor.file())).isEqualTo(note(1) + "\n" + note(2) + "\n");
    }
  }

  @Test
  void something_else_at_its_end_is_not_written_over() throws IOException {
    var anchor = AnchorFile.in(folder);
    anchor.append(note(1));
    Files.writeString(anchor.file(), "spilt", java.nio.file.StandardOpenOption.APPEND);

    assertThatThrownBy(() -> anchor.append(note(2))).hasMessageContaining("MAINSTAY-TREE-001");
  }

  @Test
  void the_end_of_a_long_file_is_enough_to_know_the_last() {
    var anchor = AnchorFile.in(folder);
    IntStream.rangeClosed(1, 2_000).forEach(size -> anchor.append(note(size)));

    assertThat(anchor.last()).hasValue(note(2_000));
    assertThat(anchor.all()).hasSize(2_000);
  }

  @Test
  void a_note_out_of_an_email_is_read() throws IOException {
    var file = folder.resolve("mailed");
    Files.writeString(file, note(7).replace("\n", "\r\n").strip());

    assertThat(AnchorFile.at(file).all()).containsExactly(note(7));
  }

  @Test
  void a_folder_that_cannot_be_written_is_said() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> AnchorFile.in(file).append(note(1)))
        .hasMessageContaining("MAINSTAY-TREE-00");
  }
}
