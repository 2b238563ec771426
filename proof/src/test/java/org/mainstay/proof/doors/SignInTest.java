package org.mainstay.proof.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.mainstay.house.signin.SignIn;
import org.mainstay.inside.team.Role;
import org.mainstay.proof.StandingHouse;

/// Whoever knows the password and has the code of this half-minute comes in, and nobody else.
class SignInTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();

  private final SignIn.Handed amina = HOUSE.joins("Amina Khan", Role.CLINICIAN);

  @Test
  void the_right_password_and_code_open_the_door() throws Exception {
    var session = Session.of(HOUSE, amina);

    assertThat(Raw.get(HOUSE.baseUrl() + "/team/new", "Cookie", session).statusCode())
        .isEqualTo(200);
  }

  @Test
  void without_signing_in_every_page_of_the_team_leads_to_the_door() throws Exception {
    var answer = Raw.get(HOUSE.baseUrl() + "/team/new");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/team/sign-in");
  }

  @Test
  void a_wrong_password_a_wrong_code_and_an_unknown_name_get_the_same_answer() throws Exception {
    var name = amina.who().signInName();
    var wrongPassword = Session.tried(HOUSE, name, "wrong", HOUSE.codeOf(amina));
    var wrongCode = Session.tried(HOUSE, name, amina.password(), "000000");
    var unknown = Session.tried(HOUSE, "x".repeat(name.length()), "wrong", "000000");

    assertThat(wrongPassword.statusCode()).isEqualTo(422);
    assertThat(wrongCode.statusCode()).isEqualTo(422);
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(main(wrongCode)).isEqualTo(main(wrongPassword));
    assertThat(main(unknown).replace("x".repeat(name.length()), name))
        .isEqualTo(main(wrongPassword));
  }

  @Test
  void a_code_works_once() throws Exception {
    var code = HOUSE.codeOf(amina);
    var name = amina.who().signInName();

    assertThat(Session.tried(HOUSE, name, amina.password(), code).statusCode()).isEqualTo(303);
    assertThat(Session.tried(HOUSE, name, amina.password(), code).statusCode()).isEqualTo(422);
  }

  @Test
  void after_three_tries_in_vain_even_the_right_words_have_to_wait() throws Exception {
    var name = amina.who().signInName();
    for (int i = 0; i < 3; i++) {
      Session.tried(HOUSE, name, "wrong", "000000");
    }

    assertThat(Session.tried(HOUSE, name, amina.password(), HOUSE.codeOf(amina)).statusCode())
        .isEqualTo(422);

    HOUSE.clock().moveOn(60);
    assertThat(Session.tried(HOUSE, name, amina.password(), HOUSE.codeOf(amina)).statusCode())
        .isEqualTo(303);
  }

  @Test
  void a_session_from_before_signing_in_is_worth_nothing_after() throws Exception {
    var first = Session.of(HOUSE, amina);
    HOUSE.clock().moveOn(60);
    var second = Session.of(HOUSE, amina);

    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void signing_out_clears_what_the_browser_holds() throws Exception {
    var visitor = HOUSE.signedIn(amina);
    var page = visitor.get("/team/new");
    var form = page.page().select("form[action=/team/sign-out]");
    assertThat(form).hasSize(1);

    visitor.submit(page, form.getFirst(), java.util.Map.of());

    assertThat(visitor.get("/team/new").path()).isEqualTo("/team/sign-in");
  }

  /// The page without what differs from request to request by design: the form's own token.
  private static String main(HttpResponse<byte[]> answer) {
    return new String(answer.body(), UTF_8).stripTrailing().replaceAll("value=\"[^\"]{60,}\"", "");
  }
}
