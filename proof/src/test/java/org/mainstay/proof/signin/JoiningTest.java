package org.mainstay.proof.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.util.Bytes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.database.Role;
import org.mainstay.house.signin.Invitations;
import org.mainstay.house.signin.OneTimeCodes;
import org.mainstay.house.signin.SignIn;
import org.mainstay.inside.team.Team;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everybody sets up their own sign-in with a code that works once; there is no password from the
/// start, and a lost sign-in takes two people.
class JoiningTest {
  private static final StandingHouse HOUSE = StandingHouse.ofItsOwn("joining", List.of(), "");
  private static final String PASSWORD = "heron ladder quiet marble";

  @AfterAll
  static void close() {
    HOUSE.close();
  }

  private static Invitations invitations() {
    return HOUSE.house().beans().getBean(Invitations.class);
  }

  private static SignIn.Handed member(String name, org.mainstay.inside.team.Role role) {
    return HOUSE.joins(name, role);
  }

  private static SignIn.Handed lead() {
    return member("Ruth Adeyemi", org.mainstay.inside.team.Role.LEAD);
  }

  /// The page on which a sign-in is set up, reached with a code.
  private static Visit opened(Visitor visitor, String code) {
    var page = visitor.get("/team/join/" + code);
    return visitor.submit(page, page.form("/team/join"), Map.of());
  }

  private static Map<String, List<String>> typed(String code) {
    Bytes secret = invitations().find(code).orElseThrow().codeSecret().orElseThrow();
    var typed = new HashMap<String, List<String>>();
    typed.put("password", List.of(PASSWORD));
    typed.put("again", List.of(PASSWORD));
    typed.put("code", List.of(OneTimeCodes.at(secret, HOUSE.clock().instant())));
    return typed;
  }

  private static Visit join(Visitor visitor, String code, Map<String, List<String>> typed) {
    var page = opened(visitor, code);
    return visitor.submit(page, page.form("/team/join/done"), typed);
  }

  private static String codeOn(Visit page) {
    return page.page().select(".nhsuk-inset-text p").text().strip();
  }

  private static Visit invites(Visitor lead, String name, String signInName, String role) {
    var page = lead.get("/team/sign-ins");
    return lead.submit(
        page,
        page.form("/team/sign-ins/invite"),
        Map.of(
            "name", List.of(name),
            "role", List.of(role),
            "signInName", List.of(signInName),
            "employer", List.of("Wendover Vale Trust"),
            "helpsWith", List.of("sleep")));
  }

  @Test
  void the_first_lead_opens_the_link_and_leads_the_team() {
    var code = invitations().first();
    var visitor = new Visitor(HOUSE.baseUrl());
    var typed = typed(code);
    typed.put("name", List.of("Maya Brook"));
    typed.put("signInName", List.of("Maya.Brook"));

    var inside = join(visitor, code, typed);

    assertThat(inside.path()).isEqualTo("/team");
    assertThat(visitor.get("/team/sign-ins").words()).contains("Maya Brook", "maya.brook");
    var again = join(new Visitor(HOUSE.baseUrl()), code);
    assertThat(again.words()).contains("This code does not work, or works no more");
  }

  private static Visit join(Visitor visitor, String code) {
    return opened(visitor, code);
  }

  @Test
  void a_link_of_an_earlier_start_and_one_of_the_day_before_yesterday_open_nothing() {
    var before = invitations().first();
    var code = invitations().first();

    assertThat(opened(new Visitor(HOUSE.baseUrl()), before).status()).isEqualTo(422);
    assertThat(opened(new Visitor(HOUSE.baseUrl()), code).status()).isEqualTo(200);
    HOUSE.clock().moveOn(Duration.ofHours(25).toSeconds());
    assertThat(opened(new Visitor(HOUSE.baseUrl()), code).status()).isEqualTo(422);
  }

  @Test
  void a_poor_password_and_a_wrong_code_are_said_and_nothing_is_used_up() {
    var code = invitations().first();
    var visitor = new Visitor(HOUSE.baseUrl());
    for (String poor :
        List.of("short", "aaaaaaaaaaaaaaaaaaaa", "qwertyuiopasdfgh", "maya.brook is my name")) {
      var typed = typed(code);
      typed.put("name", List.of("Maya Brook"));
      typed.put("signInName", List.of("maya.brook"));
      typed.put("password", List.of(poor));
      typed.put("again", List.of(poor));
      var page = join(visitor, code, typed);
      assertThat(page.status()).as(poor).isEqualTo(422);
      assertThat(page.page().select("input[name=name]").val()).isEqualTo("Maya Brook");
      assertThat(page.page().select("input[name=password]").val()).isEmpty();
    }
    var typed = typed(code);
    typed.put("code", List.of("000000"));
    assertThat(join(visitor, code, typed).words())
        .contains("Type your name", "Type the 6 digits that your app shows now");
    assertThat(invitations().find(code)).isPresent();
  }

  @Test
  void a_lead_invites_somebody_who_joins_only_when_they_have_set_it_up() {
    var lead = HOUSE.signedIn(lead());

    var page = invites(lead, "Tom Hale", "tom.hale", "PEER_WORKER");

    var code = codeOn(page);
    assertThat(team()).doesNotContain("Tom Hale");
    assertThat(lead.get("/team/sign-ins").words()).contains("Tom Hale, peer worker, has a code");
    assertThat(lead.get("/team/sign-ins").page().html()).doesNotContain(code);
    assertThat(join(new Visitor(HOUSE.baseUrl()), code, typed(code)).path()).isEqualTo("/team");
    assertThat(team()).contains("Tom Hale");
    assertThat(invites(lead, "Another", "tom.hale", "CLINICIAN").words())
        .contains("That sign-in name is taken");
  }

  private static List<String> team() {
    return HOUSE.house().beans().getBean(Team.class).everybody().stream()
        .map(org.mainstay.inside.team.Worker::name)
        .toList();
  }

  @Test
  void an_invitation_that_was_taken_back_opens_nothing() {
    var lead = HOUSE.signedIn(lead());
    var code = codeOn(invites(lead, "Una Reed", "una.reed", "CLINICIAN"));
    var id = invitations().find(code).orElseThrow().id().toString();

    var page = lead.get("/team/sign-ins");
    var form =
        page.page().select("form[action=/team/sign-ins/withdraw]").stream()
            .filter(one -> one.select("input[name=invitation]").val().equals(id))
            .findAny()
            .orElseThrow();
    lead.submit(page, form, Map.of());

    assertThat(opened(new Visitor(HOUSE.baseUrl()), code).status()).isEqualTo(422);
  }

  @Test
  void no_code_stands_in_the_database() {
    var code = invitations().first().replace("-", "");
    var inside = JdbcClient.create(HOUSE.house().database().dataSource(Role.INSIDE));

    assertThat(
            inside
                .sql("select invitation::text from house_signin.invitation invitation")
                .query(String.class)
                .list())
        .isNotEmpty()
        .noneMatch(row -> row.contains(code))
        .noneMatch(row -> row.contains(invitationSecret(code)));
  }

  private static String invitationSecret(String code) {
    return OneTimeCodes.typed(invitations().find(code).orElseThrow().codeSecret().orElseThrow());
  }

  @Test
  void a_lost_sign_in_takes_two_people_of_whom_one_leads_and_the_old_one_ends() {
    var lost = member("Lily Marsh", org.mainstay.inside.team.Role.CLINICIAN);
    var before = HOUSE.signedIn(lost);
    var peer = HOUSE.signedIn(member("Pat Moor", org.mainstay.inside.team.Role.PEER_WORKER));
    var other = HOUSE.signedIn(member("Olu Dean", org.mainstay.inside.team.Role.PEER_WORKER));
    var lead = HOUSE.signedIn(lead());

    says(peer, "/team/sign-ins/lost", "worker", lost.who().worker().toString());
    var id = waiting(lost);
    assertThat(confirms(peer, id).status()).isIn(403, 404, 422);
    assertThat(confirms(before, id).status()).isIn(403, 404, 422);
    assertThat(confirms(other, id).words()).contains("One of the two has to be a lead");
    var code = codeOn(confirms(lead, id));

    assertThat(before.get("/team").path()).isEqualTo("/team");
    assertThat(join(new Visitor(HOUSE.baseUrl()), code, typed(code)).path()).isEqualTo("/team");
    assertThat(before.get("/team").path()).isEqualTo("/team/sign-in");
    HOUSE.clock().moveOn(60);
    var signIn = HOUSE.house().beans().getBean(SignIn.class);
    assertThat(signIn.tried(lost.who().signInName(), lost.password(), HOUSE.codeOf(lost)))
        .isEmpty();
  }

  private static String waiting(SignIn.Handed lost) {
    return invitations().open().stream()
        .filter(one -> one.worker().id().equals(lost.who().worker()))
        .findAny()
        .orElseThrow()
        .id()
        .toString();
  }

  private static Visit confirms(Visitor who, String id) {
    return says(who, "/team/sign-ins/confirm", "invitation", id, Map.of("sure", List.of("yes")));
  }

  private static Visit says(Visitor who, String path, String field, String value) {
    return says(who, path, field, value, Map.of());
  }

  /// Sends what a form there would, also where the page offers none.
  private static Visit says(
      Visitor who, String path, String field, String value, Map<String, List<String>> more) {
    var page = who.get("/team/me/sign-in");
    var form = page.form("/team/me/sign-in/password");
    form.attr("action", path);
    var all = new HashMap<>(more);
    all.put(field, List.of(value));
    return who.submit(page, form, all);
  }
}
