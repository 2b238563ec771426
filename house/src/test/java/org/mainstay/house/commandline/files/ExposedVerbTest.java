package org.mainstay.house.commandline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.house.commandline.Main;

/// The exit code says whether a published table gives anything away.
class ExposedVerbTest {
  private static final String OPEN = "table,cell,value\na,x,20\na,y,*\n";

  @TempDir Path folder;

  @Test
  void it_ends_with_1_where_a_cell_is_bounded_and_with_0_where_none_is() throws IOException {
    assertThat(ended(OPEN + "a,Total,30\n", "--base", "5")).isEqualTo(1);
    assertThat(folder.resolve("out/exposed.csv")).content().contains("a,y,6,14");

    assertThat(ended(OPEN, "--base", "5")).isZero();
    assertThat(folder.resolve("out/exposed.csv")).hasContent("table,cell,low,high");
  }

  @Test
  void the_mark_is_a_star_unless_it_is_said() throws IOException {
    String dotted = OPEN.replace("*", "..") + "a,Total,30\n";

    assertThat(ended(dotted, "--base", "5", "--mark", "..")).isEqualTo(1);
    assertThat(ended(dotted, "--base", "5")).isEqualTo(Main.REFUSED);
  }

  @Test
  void a_table_that_cannot_be_is_refused_and_nothing_is_written() throws IOException {
    assertThat(ended(OPEN + "a,Total,5\n", "--base", "5")).isEqualTo(Main.REFUSED);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void a_base_is_never_guessed() throws IOException {
    assertThat(ended(OPEN)).isEqualTo(Main.WRONG_USE);
    assertThat(ended(OPEN, "--base", "0")).isEqualTo(Main.WRONG_USE);
    assertThat(ended(OPEN, "--base", "five")).isEqualTo(Main.WRONG_USE);
  }

  private int ended(String csv, String... options) throws IOException {
    Path in = Files.writeString(folder.resolve("in.csv"), csv);
    String[] words = new String[options.length + 5];
    words[0] = "exposed";
    words[1] = "--in";
    words[2] = in.toString();
    words[3] = "--out";
    words[4] = folder.resolve("out").toString();
    System.arraycopy(options, 0, words, 5, options.length);
    return Main.run(words);
  }
}
