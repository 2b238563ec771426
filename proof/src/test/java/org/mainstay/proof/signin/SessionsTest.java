package org.mainstay.proof.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.signin.Accounts;
import org.mainstay.house.signin.Sessions;
import org.mainstay.house.signin.SignIn;
import org.mainstay.inside.team.Role;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// A session can be ended from elsewhere, a leaver's ends at once, and what somebody typed when it
/// ended is theirs again once they have signed in.
class SessionsTest {
  private static final StandingHouse HOUSE = StandingHouse.ofItsOwn("sessions", List.of(), "");
  private static final String TYPED = "Listens well & calmly to \"night staff\"\nand to porters";

  @AfterAll
  static void close() {
    HOUSE.close();
  }

  private static SignIn.Handed lead() {
    return HOUSE.joins("Ruth Adeyemi", Role.LEAD);
  }

  private static Visitor signedInAgain(SignIn.Handed handed) {
    // A code works once.
    HOUSE.clock().moveOn(31);
    return HOUSE.signedIn(handed);
  }

  /// Everything of this worker ends, as from another computer.
  private static void endsElsewhere(SignIn.Handed handed) {
    HOUSE.house().beans().getBean(Sessions.class).endAll(handed.who().worker(), "");
  }

  @Test
  void somebody_signs_out_elsewhere_and_stays_here() {
    var handed = lead();
    var there = HOUSE.signedIn(handed);
    var here = signedInAgain(handed);
    assertThat(there.get("/team").path()).isEqualTo("/team");

    var page = here.get("/team/me/sign-in");
    assertThat(page.words()).contains("Here, since", "Somewhere else, since");
    var form =
        page.page().select("form[action=/team/me/sign-in/sessions]").stream()
            .filter(one -> one.select("input[name=which]").val().equals("others"))
            .findAny()
            .orElseThrow();
    here.submit(page, form, Map.of());

    assertThat(there.get("/team").path()).isEqualTo("/team/sign-in");
    assertThat(here.get("/team").path()).isEqualTo("/team");
    assertThat(here.get("/team/me/sign-in").words()).doesNotContain("Somewhere else");
  }

  @Test
  void nobody_ends_a_session_of_somebody_else() {
    var one = lead();
    var other = HOUSE.joins("Sam Carter", Role.CLINICIAN);
    var mine = HOUSE.signedIn(one);
    var theirs = HOUSE.signedIn(other);
    var id =
        HOUSE.house().beans().getBean(Sessions.class).of(one.who().worker(), "").getFirst().id();

    var page = theirs.get("/team/me/sign-in");
    var form = page.form("/team/me/sign-in/password");
    form.attr("action", "/team/me/sign-in/sessions");
    theirs.submit(page, form, Map.of("which", List.of(id.toString())));

    assertThat(mine.get("/team").path()).isEqualTo("/team");
  }

  @Test
  void whoever_signed_out_is_out_in_the_book_too() {
    var handed = lead();
    var visitor = HOUSE.signedIn(handed);
    var page = visitor.get("/team/me/sign-in");
    var form = page.form("/team/sign-out");
    visitor.submit(page, form, Map.of());

    assertThat(HOUSE.house().beans().getBean(Sessions.class).of(handed.who().worker(), ""))
        .isEmpty();
  }

  @Test
  void what_was_typed_when_the_session_ended_comes_back_after_signing_in() {
    var handed = lead();
    var visitor = HOUSE.signedIn(handed);
    var form = visitor.get("/team/sign-ins");
    endsElsewhere(handed);

    var page = visitor.submit(form, form.form("/team/sign-ins/invite"), invitation("kay.wood"));

    assertThat(page.status()).isEqualTo(401);
    assertThat(page.words()).contains("What you typed is safe").doesNotContain("night staff");
    assertThat(page.page().html()).doesNotContain("night staff");
    var kept = again(visitor, page, handed);
    assertThat(kept.path()).isEqualTo("/team/kept");
    assertThat(kept.words()).contains("night staff");
    var sent = visitor.submit(kept, kept.form("/team/sign-ins/invite"), Map.of());
    assertThat(sent.words()).contains("A code for Kay Wood");
  }

  @Test
  void a_mistyped_password_loses_none_of_it_and_somebody_else_reads_none_of_it() {
    var handed = lead();
    var visitor = HOUSE.signedIn(handed);
    var form = visitor.get("/team/sign-ins");
    endsElsewhere(handed);
    var page = visitor.submit(form, form.form("/team/sign-ins/invite"), invitation("lou.park"));

    HOUSE.clock().moveOn(31);
    var refused =
        visitor.submit(
            page,
            Map.of(
                "name", List.of(handed.who().signInName()),
                "password", List.of("wrong"),
                "code", List.of(HOUSE.codeOf(handed))));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("input[name=kept]").val()).isNotEmpty();

    var other = again(visitor, refused, HOUSE.joins("Sam Carter", Role.LEAD));
    assertThat(other.path()).isEqualTo("/team");
    assertThat(visitor.get("/team/kept").words()).doesNotContain("night staff");
  }

  @Test
  void a_password_that_was_typed_when_the_session_ended_is_not_kept() {
    var handed = lead();
    var visitor = HOUSE.signedIn(handed);
    var form = visitor.get("/team/me/sign-in");
    endsElsewhere(handed);

    var page =
        visitor.submit(
            form,
            form.form("/team/me/sign-in/password"),
            Map.of("password", List.of("heron ladder quiet marble")));

    assertThat(page.path()).isEqualTo("/team/sign-in");
    assertThat(page.page().select("input[name=kept]")).isEmpty();
  }

  @Test
  void words_of_a_stranger_without_a_session_are_not_taken() {
    var visitor = new Visitor(HOUSE.baseUrl());
    var page = visitor.get("/team/sign-in");
    var form = page.form("/team/sign-in");
    form.attr("action", "/team/sign-ins/invite");

    var answer = visitor.submit(page, form, invitation("mo.hill"));

    assertThat(answer.path()).isEqualTo("/team/sign-in");
    assertThat(answer.page().select("input[name=kept]")).isEmpty();
  }

  @Test
  void a_leaver_is_out_with_the_next_request_and_the_last_lead_stays() {
    var ruth = lead();
    var lead = HOUSE.signedIn(ruth);
    var sam = HOUSE.joins("Sam Carter", Role.CLINICIAN);
    var leaver = HOUSE.signedIn(sam);

    lets(lead, sam, "");
    assertThat(leaver.get("/team").path()).isEqualTo("/team");
    lets(lead, sam, "yes");

    assertThat(leaver.get("/team").path()).isEqualTo("/team/sign-in");
    HOUSE.clock().moveOn(31);
    assertThat(
            HOUSE
                .house()
                .beans()
                .getBean(SignIn.class)
                .tried(sam.who().signInName(), sam.password(), HOUSE.codeOf(sam)))
        .isEmpty();
    assertThat(lead.get("/team/sign-ins").words()).contains("left: the sign-in was ended");
    assertThat(lets(lead, ruth, "yes").words()).contains("Another lead lets you go");
  }

  @Test
  void the_last_lead_cannot_be_let_go() {
    var accounts = HOUSE.house().beans().getBean(Accounts.class);
    var ruth = lead();
    var lead = HOUSE.signedIn(ruth);
    var others =
        accounts.all().stream()
            .map(Accounts.Listed::who)
            .filter(one -> one.isLead() && !one.equals(ruth.who()))
            .toList();
    for (var other : others) {
      var page = lead.get("/team/sign-ins");
      lead.submit(page, left(page, other.worker().toString()), Map.of("sure", List.of("yes")));
    }
    assertThat(accounts.leads()).isOne();
  }

  private static Visit lets(Visitor lead, SignIn.Handed who, String sure) {
    var page = lead.get("/team/sign-ins");
    var any = page.form("/team/sign-ins/left");
    any.select("input[name=worker]").val(who.who().worker().toString());
    return lead.submit(page, any, Map.of("sure", List.of(sure)));
  }

  private static org.jsoup.nodes.Element left(Visit page, String worker) {
    return page.page().select("form[action=/team/sign-ins/left]").stream()
        .filter(one -> one.select("input[name=worker]").val().equals(worker))
        .findAny()
        .orElseThrow();
  }

  private static Map<String, List<String>> invitation(String signInName) {
    return Map.of(
        "name", List.of("Kay Wood"),
        "role", List.of("PEER_WORKER"),
        "signInName", List.of(signInName),
        "employer", List.of("Wendover Vale Trust"),
        "helpsWith", List.of(TYPED.replace('\n', ' ')));
  }

  private static Visit again(Visitor visitor, Visit page, SignIn.Handed handed) {
    HOUSE.clock().moveOn(31);
    return visitor.submit(
        page,
        Map.of(
            "name", List.of(handed.who().signInName()),
            "password", List.of(handed.password()),
            "code", List.of(HOUSE.codeOf(handed))));
  }

  @Test
  void a_new_password_needs_the_old_one_and_signs_out_elsewhere() {
    var handed = lead();
    var there = HOUSE.signedIn(handed);
    var here = signedInAgain(handed);
    HOUSE.clock().moveOn(31);

    assertThat(changes(here, handed, "not the old one").status()).isEqualTo(422);
    HOUSE.clock().moveOn(31);
    assertThat(changes(here, handed, handed.password()).words())
        .contains("Your password is changed");

    assertThat(there.get("/team").path()).isEqualTo("/team/sign-in");
    assertThat(here.get("/team/me/sign-in").words()).contains("changed the password");
    HOUSE.clock().moveOn(31);
    var signIn = HOUSE.house().beans().getBean(SignIn.class);
    assertThat(
            signIn.tried(
                handed.who().signInName(), "heron ladder quiet marble", HOUSE.codeOf(handed)))
        .isPresent();
  }

  private static Visit changes(Visitor visitor, SignIn.Handed handed, String old) {
    var page = visitor.get("/team/me/sign-in");
    return visitor.submit(
        page,
        page.form("/team/me/sign-in/password"),
        Map.of(
            "old", List.of(old),
            "code", List.of(HOUSE.codeOf(handed)),
            "password", List.of("heron ladder quiet marble"),
            "again", List.of("heron ladder quiet marble")));
  }
}
