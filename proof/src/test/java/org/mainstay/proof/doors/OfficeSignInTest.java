package org.mainstay.proof.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.house.signin.OneTimeCodes;
import org.mainstay.house.signin.SignIn;
import org.mainstay.house.signin.outside.OfficeSignIn;
import org.mainstay.house.web.RouteTable;
import org.mainstay.inside.team.Role;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.proof.StandingHouse;

/// Whoever keeps something outside signs in there, and is nobody anywhere else.
class OfficeSignInTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();
  private static final String TEAM = "/team/sign-in";

  private final OfficeSignIn.Handed herons = HOUSE.keepsFor("HERONS", "Seven Herons Hospitals");
  private final SignIn.Handed amina = HOUSE.joins("Amina Khan", Role.LEAD);

  private static HttpResponse<byte[]> tried(String path, String name, String password, String code)
      throws Exception {
    var page = Raw.get(HOUSE.baseUrl() + path);
    var token = Jsoup.parse(new String(page.body(), UTF_8)).select("main input[name=t]").val();
    var body =
        Map.of("name", name, "password", password, "code", code, "t", token).entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return Raw.post(HOUSE.baseUrl() + path, body, "Cookie", Session.cookie(page, "t"));
  }

  private static String session(OfficeSignIn.Handed handed) throws Exception {
    var answer = tried(Office.SIGN_IN, handed);
    assertThat(answer.statusCode()).isEqualTo(303);
    return Session.cookie(answer, "s");
  }

  private static HttpResponse<byte[]> tried(String path, OfficeSignIn.Handed handed)
      throws Exception {
    return tried(
        path,
        handed.who().signInName(),
        handed.password(),
        OneTimeCodes.at(handed.codeSecret(), HOUSE.clock().instant()));
  }

  private static HttpResponse<byte[]> get(String path, String session) throws Exception {
    return Raw.get(HOUSE.baseUrl() + path, "Cookie", session);
  }

  @Test
  void the_right_password_and_code_open_the_office() throws Exception {
    var home = get(Office.HOME, session(herons));

    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(new String(home.body(), UTF_8)).contains("Seven Herons Hospitals", "Sign out");
  }

  @Test
  void without_signing_in_every_page_of_the_office_leads_to_its_door() throws Exception {
    for (String path :
        new String[] {Office.HOME, Office.of("HERONS", "/commitment"), "/office/x"}) {
      var answer = Raw.get(HOUSE.baseUrl() + path);
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location")).contains(Office.SIGN_IN);
    }
  }

  @Test
  void an_account_of_the_team_does_not_open_the_office_and_the_other_way_about() throws Exception {
    var team =
        tried(Office.SIGN_IN, amina.who().signInName(), amina.password(), HOUSE.codeOf(amina));

    assertThat(team.statusCode()).isEqualTo(422);
    assertThat(tried(TEAM, herons).statusCode()).isEqualTo(422);
    // Neither try did any harm: each opens its own door.
    assertThat(tried(Office.SIGN_IN, herons).statusCode()).isEqualTo(303);
    assertThat(Session.of(HOUSE, amina)).startsWith("s=");
  }

  @Test
  void a_wrong_password_a_wrong_code_and_an_unknown_name_get_the_same_answer() throws Exception {
    var name = herons.who().signInName();
    var wrong = tried(Office.SIGN_IN, name, "wrong", "000000");
    var unknown = tried(Office.SIGN_IN, "x".repeat(name.length()), "wrong", "000000");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(main(unknown).replace("x".repeat(name.length()), name)).isEqualTo(main(wrong));
  }

  @Test
  void after_three_tries_in_vain_the_right_words_have_to_wait_and_a_code_works_once()
      throws Exception {
    for (int i = 0; i < 3; i++) {
      tried(Office.SIGN_IN, herons.who().signInName(), "wrong", "000000");
    }
    assertThat(tried(Office.SIGN_IN, herons).statusCode()).isEqualTo(422);

    HOUSE.clock().moveOn(60);
    assertThat(tried(Office.SIGN_IN, herons).statusCode()).isEqualTo(303);
    assertThat(tried(Office.SIGN_IN, herons).statusCode()).isEqualTo(422);
  }

  @Test
  void a_session_of_one_side_is_worth_nothing_on_the_other() throws Exception {
    var nothing = Raw.get(HOUSE.baseUrl() + "/nothing-here").body();
    var ofTheOffice = session(herons);
    var ofTheTeam = Session.of(HOUSE, amina);

    for (var route : HOUSE.house().beans().getBean(RouteTable.class).routes()) {
      if (route.method().equals("GET") && !route.isPublic()) {
        String path = route.path().replace("{employer}", "HERONS").replaceAll("\\{\\w+}", "1");
        var came = get(path, Office.isHere(path) ? ofTheTeam : ofTheOffice);
        assertThat(came.statusCode()).as(route.name()).isEqualTo(404);
        assertThat(came.body()).as(route.name()).isEqualTo(nothing);
      }
    }
  }

  @Test
  void the_roles_of_the_two_sides_have_no_name_in_common() {
    assertThat(Arrays.stream(OfficeRole.values()).map(Enum::name))
        .doesNotContainAnyElementsOf(Arrays.stream(Role.values()).map(Enum::name).toList())
        .doesNotContain("WORKER");
  }

  @Test
  void another_employers_pages_look_like_pages_that_do_not_exist() throws Exception {
    HOUSE.keepsFor("CALDER", "Calder Community Trust");
    var nothing = Raw.get(HOUSE.baseUrl() + "/nothing-here").body();
    var session = session(herons);
    int looked = 0;

    for (var route : HOUSE.house().beans().getBean(RouteTable.class).routes()) {
      if (route.path().startsWith(Office.EMPLOYER) && route.method().equals("GET")) {
        for (String employer :
            new String[] {"CALDER", "NOBODY", "herons", "HERONS%20", "HERONS%2E"}) {
          String path = route.path().replace("{employer}", employer).replaceAll("\\{\\w+}", "1");
          var came = get(path, session);
          assertThat(came.statusCode()).as(path).isEqualTo(404);
          assertThat(came.body()).as(path).isEqualTo(nothing);
        }
        looked++;
      }
    }
    assertThat(looked).isPositive();
  }

  @Test
  void every_page_of_the_office_that_is_somebodys_stands_below_their_employer() {
    assertThat(HOUSE.house().beans().getBean(RouteTable.class).routes())
        .filteredOn(route -> Office.isHere(route.path()) && route.path().contains("{"))
        .filteredOn(route -> route.who().contains("hr-lead") && !route.who().contains("hub-lead"))
        .isNotEmpty()
        .allSatisfy(route -> assertThat(route.path()).startsWith(Office.EMPLOYER + "{employer}/"));
  }

  /// Articles and questions are everybody's in the office, and belong to no employer.
  @Test
  void what_hr_leads_share_with_the_hub_is_the_shared_knowledge_alone() {
    assertThat(HOUSE.house().beans().getBean(RouteTable.class).routes())
        .filteredOn(route -> Office.isHere(route.path()) && route.path().contains("{"))
        .filteredOn(route -> route.who().contains("hr-lead") && route.who().contains("hub-lead"))
        .isNotEmpty()
        .allSatisfy(
            route -> assertThat(route.path()).startsWith(Office.HOME + "/network/knowledge/"));
  }

  @ParameterizedTest
  @EnumSource(names = {"COMMISSIONER", "HUB_LEAD"})
  void whoever_is_of_no_employer_reaches_the_pages_of_none(OfficeRole role) throws Exception {
    var handed =
        HOUSE
            .house()
            .beans()
            .getBean(OfficeSignIn.class)
            .add(UUID.randomUUID(), "k" + UUID.randomUUID(), role, new Holder.Keeps.OfTheHub())
            .orElseThrow();
    var session = session(handed);

    assertThat(get(Office.HOME, session).statusCode()).isEqualTo(200);
    assertThat(get(Office.of("HERONS", "/commitment"), session).body())
        .isEqualTo(Raw.get(HOUSE.baseUrl() + "/nothing-here").body());
  }

  @Test
  void signing_out_of_the_office_leads_back_to_its_door() {
    var visitor = HOUSE.inTheOffice(herons);
    var home = visitor.get(Office.HOME);

    assertThat(visitor.submit(home, home.form(Office.SIGN_OUT), Map.of()).path())
        .isEqualTo(Office.SIGN_IN);
    assertThat(visitor.get(Office.HOME).path()).isEqualTo(Office.SIGN_IN);
  }

  /// The page without what differs from request to request by design: the form's own token.
  private static String main(HttpResponse<byte[]> answer) {
    return new String(answer.body(), UTF_8).stripTrailing().replaceAll("value=\"[^\"]{60,}\"", "");
  }
}
