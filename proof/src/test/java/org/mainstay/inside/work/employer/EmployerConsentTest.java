package org.mainstay.inside.work.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.work.TestSupport;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;

/// Nobody talks with an employer beyond what somebody agreed to in writing.
class EmployerConsentTest {
  private final TestInside house = new TestInside();
  private final Referral referral = house.inSupport(house.asks("Robin"));
  private final EmployerPages pages = house.work.employer();

  @BeforeEach
  void plan() {
    house.as(
        house.amina,
        () -> {
          TestSupport.planned(house, referral);
          return "";
        });
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void without_a_consent_no_talk_is_kept() {
    assertThat(Drawing.checked(talked("", today())).text())
        .contains("There is no consent. Nobody may talk with their employer");
  }

  @Test
  void a_consent_needs_who_what_and_their_signature_and_what_was_typed_stays() {
    var sent = agreed();
    sent.remove("written");
    sent.put("who", "");
    var page =
        Drawing.checked(house.as(house.amina, () -> pages.agreed(referral.id().value(), sent)));

    assertThat(page.text())
        .contains("Type whom we may talk with", "Tick it once they have agreed in writing")
        .contains("That I come back half days");
    assertThat(rows()).isEmpty();
  }

  @Test
  void a_consent_stands_on_their_page_and_a_talk_under_it_is_kept_and_told() {
    var consent = agrees();

    assertThat(talked(consent, today())).isInstanceOf(GoTo.class);

    assertThat(page().text()).contains("Half days from Monday", "with Jo Field, ward lead");
    assertThat(of(BoxItem.EmployerConsent.class))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.who()).isEqualTo("Jo Field, ward lead");
              assertThat(one.what()).isEqualTo("That I come back half days");
              assertThat(one.holds()).isTrue();
            });
    assertThat(of(BoxItem.Happened.class))
        .extracting(BoxItem.Happened::words)
        .contains("We talked with your employer. We said what you agreed to.");
  }

  @Test
  void a_consent_that_has_ended_stops_a_talk_with_a_clear_sentence() {
    var consent = agrees();
    house.clock.passes(Duration.ofDays(31));

    assertThat(Drawing.checked(talked(consent, today())).text())
        .contains("This consent ended on 2 December 2026.", "ask them anew");
    assertThat(talks()).isEmpty();
    assertThat(talked(consent, today().minusDays(1))).isInstanceOf(GoTo.class);
  }

  @Test
  void they_take_it_back_on_their_page_in_one_step_and_from_then_on_nobody_talks() {
    var consent = agrees();

    house.posts(1, new OwnPage.ConsentTakenBack(consent));

    assertThat(Drawing.checked(talked(consent, today())).text())
        .contains("They took this consent back on 2 November 2026.");
    assertThat(talks()).isEmpty();
    assertThat(of(BoxItem.EmployerConsent.class).getLast().holds()).isFalse();
    assertThat(page().text()).contains("Taken back on 2 November 2026");
  }

  @Test
  void nobody_takes_back_what_somebody_else_agreed_to() {
    var consent = agrees();
    house.inSupport(house.asks("Kim"));

    house.posts(2, new OwnPage.ConsentTakenBack(consent));
    house.posts(2, new OwnPage.ConsentTakenBack("no such thing"));

    assertThat(talked(consent, today())).isInstanceOf(GoTo.class);
  }

  @Test
  void the_consent_of_another_case_allows_nothing() {
    var consent = agrees();
    var other = house.inSupport(house.asks("Kim"));
    house.as(
        house.amina,
        () -> {
          TestSupport.planned(house, other);
          return "";
        });
    var refused =
        house.as(
            house.amina,
            () ->
                house.work.talks.keep(
                    other,
                    house.work.consents.find(UUID.fromString(consent)).orElseThrow(),
                    today(),
                    "Half days"));

    assertThat(refused).contains("This consent belongs to another case.");
  }

  @Test
  void the_database_itself_keeps_no_talk_without_a_consent_that_holds() {
    var consent = agrees();
    house.posts(1, new OwnPage.ConsentTakenBack(consent));

    assertThatThrownBy(
            () ->
                house.database.asAdmin(
                    """
                    insert into inside_work.employer_talk
                           (talk_id, consent_id, referral_id, person_key, on_day, at, worker_id,
                            said)
                    select gen_random_uuid(), consent_id, referral_id, person_key, given_on, at,
                           worker_id, who
                      from inside_work.employer_consent
                    """))
        .hasStackTraceContaining("no talk with an employer without a consent that holds");
  }

  @Test
  void words_about_the_employer_are_sealed() {
    agrees();

    assertThat(rows())
        .hasSize(1)
        .noneMatch(row -> row.contains("Jo Field") || row.contains("half"));
  }

  private String agrees() {
    assertThat(house.as(house.amina, () -> pages.agreed(referral.id().value(), agreed())))
        .isInstanceOf(GoTo.class);
    return house.as(house.amina, () -> house.work.consents.of(referral.id())).getFirst().id() + "";
  }

  private Map<String, String> agreed() {
    var sent = new HashMap<>(London.boxes("given", today()));
    sent.putAll(London.boxes("until", today().plusDays(30)));
    sent.put("who", "Jo Field, ward lead");
    sent.put("what", "That I come back half days");
    sent.put("written", "yes");
    return sent;
  }

  private Answer talked(String consent, LocalDate on) {
    var sent = new HashMap<>(London.boxes("on", on));
    sent.put("consent", consent);
    sent.put("said", "Half days from Monday");
    return house.as(house.amina, () -> pages.talked(referral.id().value(), sent));
  }

  private Document page() {
    return Drawing.checked(house.as(house.amina, () -> pages.employer(referral.id().value())));
  }

  private List<String> rows() {
    return house.database.column(
        "select encode(who, 'escape') || encode(what, 'escape') from inside_work.employer_consent");
  }

  private List<String> talks() {
    return house.database.column("select talk_id::text from inside_work.employer_talk");
  }

  private <T extends BoxItem> List<T> of(Class<T> kind) {
    return house.mailbox(1).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private LocalDate today() {
    return LocalDate.now(house.clock);
  }
}
