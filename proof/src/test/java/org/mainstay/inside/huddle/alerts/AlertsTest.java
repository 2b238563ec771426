package org.mainstay.inside.huddle.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.glass.GlassPages;
import org.mainstay.inside.support.glass.Glasses;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.NotHere;
import org.springframework.dao.DataAccessException;

/// Whoever opens a record without a reason that the house knows is looked at by somebody else.
class AlertsTest {
  private static final String HELD = "opened a case that they do not hold";

  private final TestInside house = new TestInside();
  private final AlertPages pages = new AlertPages(house.alerts, house.team);
  private final Worker ruth =
      new Worker(new WorkerId(new UUID(0, 9)), "Ruth Amos", Role.LEAD, "Hub", "all");

  @AfterEach
  void close() {
    house.close();
  }

  private void opens(Worker worker, Referral referral) {
    assertThat(house.opened(worker, referral, OpenRecord::person)).isEqualTo(referral.person());
  }

  private List<Alert.Kind> kinds(Worker looking) {
    return house.as(looking, house.alerts::toLookAt).stream().map(Alert::kind).toList();
  }

  private Document page(Worker looking) {
    return Drawing.checked(house.as(looking, pages::alerts));
  }

  private Answer finds(Worker looking, Alert alert, String words) {
    var form = new HashMap<>(Map.of("found-" + alert.id(), words));
    return house.as(looking, () -> pages.looked(alert.id(), form));
  }

  private void keepsOwn(Worker worker, String addresses) {
    assertThat(Drawing.path(house.as(worker, () -> pages.own(addresses)))).isEqualTo("/team/trail");
  }

  @Test
  void whoever_holds_a_case_sets_nothing_off_and_a_colleague_does_once_a_day() {
    var referral = house.inSupport(house.asks("Robin"));
    opens(house.amina, referral);
    assertThat(kinds(house.lena)).isEmpty();

    opens(house.sam, referral);
    opens(house.sam, referral);

    assertThat(kinds(house.lena)).containsExactly(Alert.Kind.NOT_THEIR_CASE);
    assertThat(page(house.lena).text()).contains("Sam Carter " + HELD, referral.alias());
    house.clock.passes(Duration.ofDays(1));
    opens(house.sam, referral);
    assertThat(kinds(house.lena)).hasSize(2);
  }

  @Test
  void a_case_that_nobody_holds_yet_a_concern_and_a_running_huddle_set_nothing_off() {
    var fresh = house.asks("Robin");
    opens(house.sam, fresh);
    var held = house.inSupport(fresh);
    house.as(house.sam, () -> house.people.open(held.person(), Purpose.CONCERN).orElseThrow());
    assertThat(kinds(house.lena)).isEmpty();

    var huddle =
        house.meets.begins(house, house.lena, house.meets.script.huddles().getFirst().id());
    house.as(
        house.sam,
        () -> {
          house.meets.presence.are(huddle.id(), java.util.Set.of(house.sam.id()));
          return "";
        });
    house.database.asAdmin(
        "insert into inside_huddle.item values ('%s', '%s', '%s', 'NEW')"
            .formatted(huddle.id().value(), held.id().value(), held.person().value()));
    opens(house.sam, held);
    assertThat(kinds(house.lena)).isEmpty();

    house.meets.ends(house, house.lena, huddle);
    opens(house.sam, held);
    assertThat(kinds(house.lena)).containsExactly(Alert.Kind.NOT_THEIR_CASE);
  }

  @Test
  void ones_own_record_and_the_same_surname_are_seen_and_no_name_is_kept() {
    opens(house.sam, house.asks("Sam Carter"));
    opens(house.sam, house.asks("Josephine  CARTER"));
    opens(house.sam, house.asks("Carter"));
    opens(house.sam, house.asks("Sam"));
    opens(house.sam, house.asks("Robin Carterham"));

    assertThat(kinds(house.lena))
        .containsExactlyInAnyOrder(Alert.Kind.OWN_RECORD, Alert.Kind.SAME_SURNAME);
    assertThat(house.database.column("select to_jsonb(a)::text from inside_huddle.alert a"))
        .hasSize(2)
        .noneMatch(row -> row.toLowerCase(java.util.Locale.UK).contains("carter"));
  }

  @Test
  void the_same_phone_or_email_is_seen_however_it_is_written() {
    keepsOwn(house.sam, "07700 900 123\r\n\r\nhome@carter.example");
    assertThat(shares("+447700900123")).isTrue();
    assertThat(shares("Home@Carter.example ")).isTrue();
    assertThat(shares("07700900124")).isFalse();
    assertThat(shares("")).isFalse();
    assertThat(house.as(house.sam, house.alerts::own)).hasSize(2);
    assertThat(house.as(house.lena, house.alerts::own)).isEmpty();
    assertThat(
            house.database.column(
                "select encode(addresses, 'escape') from inside_huddle.own_address"))
        .singleElement()
        .asString()
        .doesNotContain("900", "carter");
  }

  private boolean shares(String address) {
    var way = address.contains("@") ? Identity.Way.EMAIL : Identity.Way.PHONE;
    var identity =
        new Identity(
            "Robin",
            new Identity.Employer("", "Somewhere"),
            "",
            new Identity.SafeContact(way, address, false, List.of(), ""),
            List.of(),
            "");
    return Likeness.of(identity, "Sam Carter", house.as(house.sam, house.alerts::own))
        .contains(Alert.Kind.SAME_ADDRESS);
  }

  @Test
  void what_is_no_number_and_no_email_comes_back_as_it_was_typed() {
    var answer = house.as(house.sam, () -> pages.own("07700 900123\nMill Lane 3"));

    assertThat(Drawing.checked(answer).select("textarea").text())
        .contains("07700 900123", "Mill Lane 3");
    assertThat(house.as(house.sam, house.alerts::own)).isEmpty();
  }

  @Test
  void whoever_reads_through_a_broken_glass_is_always_looked_at() {
    var referral = house.asks("Robin", TestInside.wellEnough(), List.of(house.sam.id().value()));
    var glasses = new Glasses(house.inside, house.people, house.trail, house.clock);
    var glass = new GlassPages(house.cases, glasses, house.people, house.team, house.clock);
    var id = referral.id().value();
    house.as(house.amina, () -> glass.ask(id, house.sam.id().toString(), "At the station"));
    var asked = house.as(house.lena, () -> glasses.of(referral.person())).getFirst();
    house.as(house.lena, () -> glass.answer(id, asked.id(), "AGREE"));

    opens(house.sam, referral);

    assertThat(kinds(house.lena)).containsExactly(Alert.Kind.GLASS);
  }

  @Test
  void a_lead_whom_the_person_shut_out_learns_nothing() {
    var referral =
        house.inSupport(house.asks("Robin", TestInside.wellEnough(), List.of(ruth.id().value())));
    house.as(
        Acting.HOUSE,
        () -> {
          house.team.join(ruth);
          return "";
        });
    opens(house.sam, referral);
    var alert = house.as(house.lena, house.alerts::toLookAt).getFirst();

    assertThat(kinds(ruth)).isEmpty();
    assertThat(page(ruth).text()).contains("Nothing waits.");
    assertThat(finds(ruth, alert, "All is well")).isInstanceOf(NotHere.class);
    assertThat(kinds(house.lena)).hasSize(1);
    assertThat(house.as(house.lena, house.alerts::toLookAt).getFirst().looked()).isEmpty();
  }

  @Test
  void nobody_looks_at_what_they_did_and_a_clinician_looks_at_a_lead() {
    var referral = house.inSupport(house.asks("Robin"));
    house.clock.passes(Duration.ofDays(1));
    opens(house.lena, referral);
    opens(house.sam, referral);

    assertThat(house.as(house.lena, house.alerts::toLookAt))
        .extracting(Alert::worker)
        .containsOnly(house.sam.id());
    assertThat(house.as(house.sam, house.alerts::toLookAt))
        .extracting(Alert::worker)
        .containsOnly(house.lena.id());
  }

  @Test
  void the_database_lets_nobody_look_at_their_own_or_in_anothers_name() {
    opens(house.sam, house.inSupport(house.asks("Robin")));

    assertThat(house.as(house.sam, () -> marks(house.sam))).isZero();
    assertThatThrownBy(() -> house.as(house.lena, () -> marks(house.amina)))
        .isInstanceOf(DataAccessException.class);
    assertThat(house.as(house.lena, () -> marks(house.lena))).isEqualTo(1);
    assertThat(house.as(house.lena, () -> marks(house.lena))).as("only once").isZero();
  }

  private int marks(Worker by) {
    return house
        .inside
        .sql("update inside_huddle.alert set looked_by = ?, looked_at = now(), found = ''")
        .params(by.id().value())
        .update();
  }

  @Test
  void what_was_found_stands_with_who_found_it_and_looking_sets_nothing_off() {
    var referral = house.inSupport(house.asks("Robin"));
    opens(house.sam, referral);
    var alert = house.as(house.lena, house.alerts::toLookAt).getFirst();
    house.as(house.lena, () -> house.people.open(referral.person(), Purpose.ACCESS).orElseThrow());
    assertThat(Drawing.checked(finds(house.lena, alert, "")).select("form")).isNotEmpty();

    assertThat(Drawing.path(finds(house.lena, alert, "Sam stood in for a day")))
        .isEqualTo("/team/trail/alerts");

    assertThat(page(house.lena).text())
        .contains("Nothing waits.", "Lena Frost looked at it", "Sam stood in for a day");
    assertThat(kinds(house.sam)).as("the lead had a reason").isEmpty();
    assertThat(house.as(house.lena, () -> house.alerts.looked(alert.id(), "Again"))).isFalse();
  }
}
