package org.mainstay.proof.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.StandingHouse;

/// An employer knows who listens and signposts, and whose training is due.
class RegisterTest {
  private static final StandingHouse HOUSE = StandingHouse.shared();

  private final HrLead lead = new HrLead(HOUSE, "Calder Community Trust");

  private void adds(String role, int yearsAgo, Map<String, String> further) {
    lead.send(
        "/register/new",
        "/register/new",
        HrLead.with(
            HrLead.with(Map.of("kind", "first-aider", "role", role), further),
            HrLead.day("trained", lead.today().minusYears(yearsAgo))));
  }

  @Test
  void whose_training_is_older_than_the_handbook_says_stands_in_the_list() {
    adds("Ward manager", 4, Map.of());
    adds("Porter", 1, Map.of());

    var due = lead.get("/register").page().select("main ul").getFirst().text();

    assertThat(due).contains("Ward manager", "was due on").doesNotContain("Porter");
    assertThat(lead.get("/register").words()).contains("Porter");
  }

  @Test
  void somebody_who_is_sent_twice_stands_there_once() {
    var form = lead.get("/register/new");
    var typed =
        HrLead.with(
            Map.of("kind", "champion", "role", "Catering lead"),
            HrLead.day("trained", lead.today()));

    lead.send(lead.visitor, form, "/register/new", typed);
    lead.send(lead.visitor, form, "/register/new", typed);

    assertThat(lead.get("/register").page().select("main dt")).hasSize(1);
  }

  @Test
  void a_contact_is_kept_only_if_they_gave_it_themselves() {
    adds("Ward manager", 1, Map.of("contact", "Extension 12"));
    assertThat(lead.get("/register").words()).contains("Nobody stands here yet");

    adds("Ward manager", 1, Map.of("contact", "Extension 12", "own", "yes"));
    assertThat(lead.get("/register").words()).contains("Extension 12");
    assertThat(lead.get("/commitment/history").words())
        .contains("Register: Ward manager")
        .doesNotContain("Extension 12");
  }

  @Test
  void whoever_stops_is_no_longer_listed_and_their_contact_is_gone() throws Exception {
    adds("Ward manager", 1, Map.of("contact", "Extension 12", "own", "yes"));
    var one = lead.get("/register").page().select("a[href*=/register/]").getFirst().attr("href");
    var page = lead.visitor.get(one);
    var typed = new java.util.HashMap<String, java.util.List<String>>();
    HrLead.day("ended", lead.today())
        .forEach((field, value) -> typed.put(field, java.util.List.of(value)));
    lead.visitor.submit(page, page.form(one), typed);

    assertThat(lead.get("/register").words()).contains("Nobody stands here yet");
    try (var admin = HOUSE.house().database().server().orElseThrow().connect();
        var statement = admin.createStatement();
        var row =
            statement.executeQuery(
                "select contact from outside_commitment.listener where employer = '%s'"
                    .formatted(lead.employer))) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEmpty();
    }
  }

  @Test
  void two_who_change_somebody_at_once_do_not_overwrite_each_other() {
    adds("Ward manager", 1, Map.of());
    var one = lead.get("/register").page().select("a[href*=/register/]").getFirst().attr("href");
    var other = lead.again();
    var mine = lead.visitor.get(one);
    var theirs = other.get(one);

    other.submit(theirs, theirs.form(one), Map.of("role", java.util.List.of("Matron")));
    var refused =
        lead.visitor.submit(mine, mine.form(one), Map.of("role", java.util.List.of("Sister")));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("Somebody changed this meanwhile");
    assertThat(lead.get("/register").words()).contains("Matron").doesNotContain("Sister");
  }
}
