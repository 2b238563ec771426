package org.mainstay.house.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mainstay.ui.Brought;

/// A form with a file is read as browsers send it (RFC 7578), and nothing else is taken for one.
class MultipartTest {
  private static final String TYPE = "multipart/form-data; boundary=--x";

  private static Multipart read(String body) {
    return Multipart.of(body.getBytes(StandardCharsets.UTF_8), TYPE);
  }

  private static String part(String head, String content) {
    return "----x\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
  }

  private static String text(Brought brought) {
    return new String(((Brought.File) brought).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void a_field_and_a_file_are_told_apart() {
    var form =
        read(
            part("name=\"t\"", "token")
                + part("name=\"file\"; filename=\"a.csv\"", "a\r\n--x\r\n1\r\n")
                + "----x--\r\n");

    assertThat(form.fields()).containsOnly(java.util.Map.entry("t", "token"));
    assertThat(text(form.brought(100))).isEqualTo("a\r\n--x\r\n1\r\n");
  }

  @Test
  void a_folder_in_a_name_is_left_off() {
    var form = read(part("name=\"file\"; filename=\"C:\\fakepath\\..\\a b.csv\"", "x"));

    assertThat(((Brought.File) form.brought(100)).name()).isEqualTo("a b.csv");
  }

  @Test
  void no_file_and_too_large_a_file_are_said() {
    var none = read(part("name=\"file\"; filename=\"\"", "") + "----x--");
    var large = read(part("name=\"file\"; filename=\"a.csv\"", "12345") + "----x--");

    assertThat(none.brought(4)).isEqualTo(new Brought.Nothing());
    assertThat(large.brought(4)).isEqualTo(new Brought.TooLarge());
    assertThat(large.brought(5)).isInstanceOf(Brought.File.class);
  }

  @Test
  void the_fields_before_a_file_are_read_from_a_body_that_was_cut_off() {
    byte[] whole =
        (part("name=\"t\"", "token") + part("name=\"file\"; filename=\"a.csv\"", "x".repeat(99)))
            .getBytes(StandardCharsets.UTF_8);

    for (int length = 0; length <= whole.length; length++) {
      var form = Multipart.of(Arrays.copyOf(whole, length), TYPE);
      assertThat(form.brought(1_000)).isNotInstanceOf(Brought.TooLarge.class);
    }
    assertThat(Multipart.of(Arrays.copyOf(whole, 150), TYPE).fields()).containsEntry("t", "token");
    assertThat(Multipart.of(whole, "text/plain").fields()).isEmpty();
  }
}
