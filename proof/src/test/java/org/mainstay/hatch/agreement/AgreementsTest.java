package org.mainstay.hatch.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestAgreements;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.agreement.Agreement.Part;
import org.mainstay.hatch.agreement.Agreement.State;
import org.mainstay.hatch.agreement.Agreements.Done;

/// Agreements are signed by two people, stay as they were written, and say how long they hold yet.
class AgreementsTest {
  private static final Set<String> SEX = Set.of("sex");
  private final TestHatch house = new TestHatch();
  private final Agreements agreements = house.agreements;

  @AfterEach
  void close() {
    house.close();
  }

  private static Terms terms(String from, String until, String... tables) {
    return TestAgreements.terms(
        "ward", new TreeSet<>(Set.of(tables)), LocalDate.parse(from), LocalDate.parse(until));
  }

  private Outlook outlook(Set<String> tables) {
    return Outlook.of(agreements.with("ward"), tables, agreements.today());
  }

  private static Done refused(AgreementRefusal because) {
    return new Done.Refused(because);
  }

  @Test
  void two_different_people_sign_each_in_their_part() {
    var id = agreements.write(terms("2027-03-01", "2029-03-01", "sex"), TestAgreements.LEAD);

    assertThat(agreements.sign(id, Part.HUB_LEAD, TestAgreements.LEAD))
        .isEqualTo(new Done.Written());
    assertThat(agreements.sign(id, Part.HUB_LEAD, TestAgreements.REPRESENTATIVE))
        .isEqualTo(refused(AgreementRefusal.SIGNED_ALREADY));
    assertThat(agreements.sign(id, Part.STAFF_REPRESENTATIVE, TestAgreements.LEAD))
        .isEqualTo(refused(AgreementRefusal.SAME_PERSON));
    assertThat(agreements.find(id).orElseThrow().on(agreements.today())).isEqualTo(State.UNSIGNED);
    assertThat(agreements.sign(id, Part.STAFF_REPRESENTATIVE, TestAgreements.REPRESENTATIVE))
        .isEqualTo(new Done.Written());
    assertThat(agreements.find(id).orElseThrow().on(agreements.today())).isEqualTo(State.IN_FORCE);
    assertThat(
            agreements.sign(new AgreementId(UUID.randomUUID()), Part.HUB_LEAD, UUID.randomUUID()))
        .isEqualTo(refused(AgreementRefusal.NOT_WRITTEN));
  }

  @Test
  void all_that_happened_to_it_is_kept() {
    var written = terms("2027-03-01", "2029-03-01", "sex", "age");
    var id = TestAgreements.signed(agreements, written);
    house.clock.passes(Duration.ofDays(300));
    agreements.review(id, TestAgreements.REPRESENTATIVE);
    agreements.end(id, TestAgreements.LEAD, "The employer closed");

    var kept = agreements.find(id).orElseThrow();

    assertThat(kept.terms()).isEqualTo(written);
    assertThat(kept.signatures())
        .extracting(Agreement.Signature::part)
        .containsExactlyInAnyOrder(Part.values());
    assertThat(kept.reviews())
        .extracting(Agreement.Review::at)
        .containsExactly(house.clock.instant());
    assertThat(kept.ended().orElseThrow().reason()).isEqualTo("The employer closed");
    assertThat(agreements.review(id, TestAgreements.LEAD))
        .isEqualTo(refused(AgreementRefusal.NOT_ANY_MORE));
    assertThat(agreements.all()).containsExactly(kept);
  }

  @Test
  void nothing_of_it_can_be_changed_or_taken_away_by_the_hatch() {
    TestAgreements.signed(agreements, terms("2027-03-01", "2029-03-01", "sex"));
    for (String sql :
        List.of(
            "update hatch_agreement.agreement set valid_until = '2099-01-01'",
            "delete from hatch_agreement.agreement_end",
            "delete from hatch_agreement.signature",
            "update hatch_agreement.agreement_table set table_code = 'age'")) {
      assertThatThrownBy(() -> house.hatch.sql(sql).update())
          .as(sql)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void it_is_said_when_it_ends_soon_or_another_follows_it() {
    assertThat(outlook(SEX)).isEqualTo(new Outlook.Nothing());

    TestAgreements.signed(agreements, terms("2027-03-01", "2027-04-29", "sex"));
    assertThat(outlook(SEX)).isEqualTo(new Outlook.Until(LocalDate.parse("2027-04-29"), true));
    assertThat(outlook(Set.of("sex", "age"))).isEqualTo(new Outlook.TableMissing("age"));

    // One day without any: the second does not help.
    var gap = TestAgreements.signed(agreements, terms("2027-05-01", "2029-04-30", "sex"));
    assertThat(outlook(SEX)).isEqualTo(new Outlook.Until(LocalDate.parse("2027-04-29"), true));
    agreements.end(gap, TestAgreements.LEAD, "Written anew");

    TestAgreements.signed(agreements, terms("2027-04-30", "2029-04-30", "sex", "age"));
    assertThat(outlook(SEX)).isEqualTo(new Outlook.Until(LocalDate.parse("2029-04-30"), false));
    assertThat(outlook(Set.of("sex", "age"))).isEqualTo(new Outlook.TableMissing("age"));
  }

  @Test
  void sixty_days_are_soon_no_longer() {
    TestAgreements.signed(agreements, terms("2027-03-01", "2027-04-30", "sex"));

    assertThat(outlook(SEX)).isEqualTo(new Outlook.Until(LocalDate.parse("2027-04-30"), false));
  }

  @Test
  void terms_that_are_not_whole_are_refused_at_the_door() {
    assertThatThrownBy(() -> terms("2027-03-02", "2027-03-01", "sex"))
        .hasMessageContaining("lasts from a day");
    assertThatThrownBy(() -> terms("2027-03-01", "2032-03-02", "sex"))
        .hasMessageContaining("up to five years");
    assertThatThrownBy(() -> terms("2027-03-01", "2028-03-01"))
        .hasMessageContaining("names 1 to 100 tables");
  }
}
