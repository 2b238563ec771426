package org.mainstay.proof.doors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.mainstay.house.signin.SignIn;
import org.mainstay.proof.StandingHouse;

/// Signs in with bare requests, so that every header can be looked at.
final class Session {
  private Session() {}

  /// The cookie of a worker who signed in.
  static String of(StandingHouse house, SignIn.Handed handed) throws Exception {
    var answer = tried(house, handed.who().signInName(), handed.password(), house.codeOf(handed));
    if (answer.statusCode() != 303) {
      throw new AssertionError("not signed in: " + answer.statusCode());
    }
    return cookie(answer, "s");
  }

  /// What comes back for these three.
  static HttpResponse<byte[]> tried(StandingHouse house, String name, String password, String code)
      throws Exception {
    var page = Raw.get(house.baseUrl() + "/team/sign-in");
    var token = Jsoup.parse(new String(page.body(), UTF_8)).select("main input[name=t]").val();
    var body =
        Map.of("name", name, "password", password, "code", code, "t", token).entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return Raw.post(house.baseUrl() + "/team/sign-in", body, "Cookie", cookie(page, "t"));
  }

  static String cookie(HttpResponse<byte[]> answer, String name) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(c -> c.startsWith(name + "=") && !c.startsWith(name + "=;"))
        .map(c -> c.split(";", 2)[0])
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cookie " + name));
  }
}
