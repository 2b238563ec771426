package org.mainstay.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// What a browser fetches for a page: little, and from nobody but us.
class AssetsTest {
  private static final int PAGE_BYTES_MAX = 60_000;
  private static final int WORDS_OF_A_PAGE = 8_000;

  @Test
  void the_stylesheet_names_no_font_file_and_no_other_host() throws IOException {
    String css = text(Assets.BUILT.stylesheet());

    assertThat(css)
        .doesNotContain("@font-face")
        .doesNotContain("@import")
        .doesNotContain("assets.nhs.uk")
        .doesNotContain("Frutiger")
        .doesNotContainPattern("url\\(\\s*[\"']?(https?:)?//")
        .contains("font-family:Arial,sans-serif");
  }

  @Test
  void every_picture_the_stylesheet_names_is_shipped() throws IOException {
    var pictures =
        Pattern.compile("url\\((/[^)]*)\\)")
            .matcher(text(Assets.BUILT.stylesheet()))
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();

    assertThat(pictures).isNotEmpty().allSatisfy(path -> assertThat(bytes(path)).isNotEmpty());
  }

  @Test
  void our_own_rules_are_in_the_same_stylesheet() throws IOException {
    assertThat(text(Assets.BUILT.stylesheet()))
        .contains(".nhsuk-card--care--emergency", ".mainstay-board", ".mainstay-exit__link");
  }

  @Test
  void a_cold_page_stays_under_sixty_kilobytes() throws IOException {
    int all = 0;
    for (String path :
        new String[] {Assets.BUILT.stylesheet(), Assets.BUILT.favicon(), Assets.BUILT.script()}) {
      all += bytes(path + ".gz").length;
    }

    System.out.println("compressed files of a cold page: " + all + " bytes");
    assertThat(all + WORDS_OF_A_PAGE).isLessThanOrEqualTo(PAGE_BYTES_MAX);
  }

  @Test
  void the_packed_stylesheet_unpacks_to_the_plain_one() throws IOException {
    byte[] packed = bytes(Assets.BUILT.stylesheet() + ".gz");
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(bytes(Assets.BUILT.stylesheet()));
    }
  }

  @Test
  void the_licence_of_the_look_is_shipped_with_it() throws IOException {
    try (InputStream notice =
        AssetsTest.class.getResourceAsStream("/META-INF/licences/nhsuk-frontend.txt")) {
      assertThat(new String(Objects.requireNonNull(notice).readAllBytes(), StandardCharsets.UTF_8))
          .contains("MIT License", "10.6.1");
    }
  }

  private static String text(String path) throws IOException {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String path) throws IOException {
    try (InputStream file = AssetsTest.class.getResourceAsStream("/static" + path)) {
      return Objects.requireNonNull(file, path).readAllBytes();
    }
  }
}
