package org.mainstay.proof.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.proof.StandingHouse;

/// Whatever the house answers, it says the same about itself.
class HeadersTest {
  private static final String BASE = StandingHouse.shared().baseUrl();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/help",
        "/c",
        "/c/1",
        "/r",
        "/team/sign-in",
        "/nothing-here",
        "/team",
        "/p/1"
      })
  void every_answer_has_the_safe_headers(String path) throws Exception {
    var answer = Raw.get(BASE + path);

    assertThat(header(answer, "Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
                + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'; require-trusted-types-for 'script'");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Cross-Origin-Embedder-Policy")).isEqualTo("require-corp");
    assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "microphone=()");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/help", "/c", "/c/now", "/private", "/accessibility", "/r"})
  void pages_that_are_only_read_set_no_cookie_but_the_one_of_their_form(String path)
      throws Exception {
    var answer = Raw.get(BASE + path);

    var names =
        answer.headers().allValues("Set-Cookie").stream().map(c -> c.split("=", 2)[0]).toList();
    assertThat(names).isIn(List.of(), List.of("t"));
    assertThat(new String(answer.body(), StandardCharsets.UTF_8).contains("<form method=\"post\""))
        .isEqualTo(!names.isEmpty());
  }

  @Test
  void a_cookie_says_nothing_and_goes_nowhere_else() throws Exception {
    var cookie = header(Raw.get(BASE + "/team/sign-in"), "Set-Cookie");

    assertThat(cookie).startsWith("t=").contains("HttpOnly", "SameSite=Strict", "Path=/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/team/sign-in", "/p/start", "/c/start"})
  void behind_a_proxy_that_speaks_tls_every_cookie_is_for_tls_alone(String path) throws Exception {
    var plain = Raw.get(BASE + path).headers().allValues("Set-Cookie");
    var behind =
        Raw.get(BASE + path, "X-Forwarded-Proto", "https").headers().allValues("Set-Cookie");

    assertThat(plain).isNotEmpty().noneMatch(cookie -> cookie.contains("Secure"));
    assertThat(behind).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/help", "/r", "/nothing-here"})
  void every_page_is_as_long_as_the_others(String path) throws Exception {
    assertThat(Raw.get(BASE + path).body().length % 16_384).isZero();
    assertThat(Raw.get(BASE + path, "Accept-Encoding", "gzip").body()).hasSize(16_384);
  }

  @Test
  void a_squeezed_page_opens_to_the_same_page() throws Exception {
    var squeezed = Raw.get(BASE + "/help", "Accept-Encoding", "gzip");

    try (var in = new GZIPInputStream(new ByteArrayInputStream(squeezed.body()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualToIgnoringWhitespace(text(Raw.get(BASE + "/help")));
    }
  }

  @Test
  void assets_may_be_kept_for_they_never_change() throws Exception {
    var page = text(Raw.get(BASE + "/"));
    var stylesheet = page.substring(page.indexOf("/assets/mainstay")).split("\"", 2)[0];

    var answer = Raw.get(BASE + stylesheet, "Accept-Encoding", "gzip");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Cache-Control")).contains("immutable");
    assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void more_than_any_form_needs_is_refused() throws Exception {
    assertThat(Raw.post(BASE + "/r", "code=" + "x".repeat(70_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void a_form_of_nobodys_is_refused() throws Exception {
    var answer = Raw.post(BASE + "/r", "code=x");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(text(answer)).contains("Please send that again");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8).stripTrailing();
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
