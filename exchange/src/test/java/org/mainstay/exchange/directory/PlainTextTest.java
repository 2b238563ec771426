package org.mainstay.exchange.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Descriptions of other people's directories become plain text, whatever they hold.
class PlainTextTest {
  @Test
  void paragraphs_and_lists_become_lines() {
    assertThat(PlainText.of("<p>Help with <b>debt</b>.</p><ul><li>Bills</li><li>Rent</li></ul>"))
        .isEqualTo("Help with debt.\n\nBills\n\nRent");
  }

  @ParameterizedTest
  @CsvSource({"Tea &amp; cake,Tea & cake", "5 < 6 and 7 > 2,5 < 6 and 7 > 2", "M&S food,M&S food"})
  void signs_that_are_no_markup_stay(String given, String expected) {
    assertThat(PlainText.of(given)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi<script>alert(1)</script>",
        "Hi<SCRIPT SRC=//evil.example/x.js></SCRIPT >",
        "Hi<img src=x onerror=alert(1)>",
        "Hi&lt;script&gt;alert(1)&lt;/script&gt;",
        "Hi&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;",
        "Hi<scr<script>ipt>alert(1)</scr</script>ipt>",
        "Hi<svg/onload=alert(1)>",
        "Hi<style>p{color:red}</style>",
        "Hi<a href=\"javascript:alert(1)\">",
        "Hi<!-- <script>alert(1)</script> -->",
        "Hi<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "Hi<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "Hi<script"
      })
  void no_script_and_no_tag_survives(String given) {
    assertThat(PlainText.of(given))
        .startsWith("Hi")
        .doesNotContain("<")
        .doesNotContainIgnoringCase("onerror");
  }

  @Test
  void no_tag_survives_in_ten_thousand_made_up_texts() {
    var random = new Random(33);
    String[] parts = {
      "<",
      ">",
      "script",
      "/",
      "&lt;",
      "&gt;",
      "&amp;",
      "img src=x onerror=a()",
      "\"",
      "'",
      " ",
      "x",
      "&#60;",
      "&#x3e;",
      "<!--",
      "-->",
      "<b>",
      "<![CDATA[",
      "]]>"
    };
    for (int i = 0; i < 10_000; i++) {
      var text = new StringBuilder();
      for (int part = random.nextInt(1, 14); part > 0; part--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      assertThat(PlainText.of(text.toString()))
          .as(text.toString())
          .doesNotContainPattern("<[a-zA-Z!/?]");
    }
  }

  @Test
  void signs_that_nobody_sees_go() {
    assertThat(PlainText.of("a\u202Eb\u0000c\u200Bd\u00A0e")).isEqualTo("abcd e");
  }
}
