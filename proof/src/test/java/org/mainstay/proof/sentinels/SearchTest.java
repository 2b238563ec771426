package org.mainstay.proof.sentinels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A search that finds nothing proves something only if it finds what is there.
class SearchTest {
  private final String word = new Sentinels(7).word("a field");
  private final Search search = new Search(List.of(word));

  @Test
  void a_word_is_found_in_every_usual_coding() {
    var sentence = "{\"note\": \"" + word + " said é so\"}";
    for (String written : List.of(sentence, "x" + sentence, "xx" + sentence)) {
      byte[] plain = written.getBytes(StandardCharsets.UTF_8);
      found(plain);
      found(written.getBytes(StandardCharsets.UTF_16));
      found(written.getBytes(StandardCharsets.UTF_16LE));
      found(written.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
      found(HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII));
      found(
          HexFormat.of()
              .withPrefix("%")
              .withUpperCase()
              .formatHex(plain)
              .getBytes(StandardCharsets.US_ASCII));
      found(Base64.getEncoder().encode(plain));
      found(Base64.getUrlEncoder().encode(plain));
      found(URLEncoder.encode(written, StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private void found(byte[] bytes) {
    assertThat(search.in(bytes, Path.of("x")))
        .as(new String(bytes, StandardCharsets.UTF_8))
        .isNotEmpty();
  }

  @Test
  void a_word_is_found_in_a_file_deep_down_and_in_its_name(@TempDir Path folder)
      throws IOException {
    Files.createDirectories(folder.resolve("a/b/" + word));
    Files.writeString(folder.resolve("a/b/notes.log"), "12:00 WARN " + word);

    assertThat(search.in(folder))
        .extracting(found -> found.file().getFileName().toString())
        .containsExactlyInAnyOrder("notes.log", word);
  }

  @Test
  void what_is_not_there_is_not_found(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("notes"), word.substring(1) + word.substring(0, 13));

    assertThat(search.in(folder)).isEmpty();
  }
}
