package org.mainstay.proof.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.house.wiring.commitment.CommitmentRooms;
import org.mainstay.outside.commitment.charter.Charters;
import org.mainstay.outside.commitment.charter.Reminders;
import org.mainstay.outside.commitment.words.CommitmentWords;
import org.mainstay.proof.OwnMailServer;
import org.mainstay.proof.StandingHouse;

/// A charter is reviewed every two years, with two reminders, and nobody is graded in it.
class CharterTest {
  private static final StandingHouse HOUSE = StandingHouse.ofItsOwn("charters", List.of(), "");
  private static final int DAYS_OF_TWO_YEARS = 730;

  private final OwnMailServer mail = new OwnMailServer();
  private final HrLead lead = new HrLead(HOUSE, "Wold Ambulance");

  @BeforeEach
  void start() {
    mail.start();
  }

  @AfterEach
  void stop() {
    mail.stop();
  }

  @AfterAll
  static void close() {
    HOUSE.close();
  }

  private void signs(String remind) {
    lead.send(
        "/charter",
        "/charter",
        HrLead.with(HrLead.day("signed", lead.today()), Map.of("remind", remind)));
  }

  /// What the house does several times a day, with this mail server.
  private void aRound() {
    var beans = HOUSE.house().beans();
    new Reminders(
            beans.getBean(Charters.class),
            beans.getBean(CommitmentWords.class),
            CommitmentRooms.by(mail.carrier()),
            "Harbour")
        .round();
  }

  private void later(int days) {
    HOUSE.clock().moveOn(Duration.ofDays(days).toSeconds());
  }

  private String address() {
    return lead.employer.toLowerCase(Locale.ROOT) + "@wold.example";
  }

  /// What came for this employer; the house reminds others of other tests in the same round.
  private List<MimeMessage> received() throws MessagingException {
    var received = new ArrayList<MimeMessage>();
    for (MimeMessage one : mail.received()) {
      if (one.getAllRecipients()[0].toString().equals(address())) {
        received.add(one);
      }
    }
    return received;
  }

  private String page() {
    return lead.get("/charter").words();
  }

  @Test
  void two_months_before_the_review_an_email_goes_out_once_and_a_month_before_there_is_a_letter()
      throws Exception {
    signs(address());
    aRound();
    assertThat(page()).contains("Signed.").doesNotContain("First reminder");
    assertThat(lead.get("/charter/letter").status()).isEqualTo(404);

    later(DAYS_OF_TWO_YEARS - 61);
    var back = lead.again();
    aRound();
    aRound();

    assertThat(received()).hasSize(1);
    assertThat(received().getFirst().getContent().toString())
        .contains("Wold Ambulance", "due to be reviewed by");
    assertThat(back.get(lead.path("/charter")).words())
        .contains("First reminder", "The email was handed over");

    later(31);
    aRound();
    assertThat(received()).hasSize(1);
    assertThat(lead.again().get(lead.path("/charter")).words()).contains("Second reminder");
    assertThat(lead.again().get(lead.path("/charter/letter")).words())
        .contains("is due to be reviewed by", "Nobody can do badly in it");
  }

  @Test
  void without_an_address_the_reminder_is_on_the_page_alone() throws Exception {
    signs("");
    later(DAYS_OF_TWO_YEARS - 40);
    aRound();

    assertThat(received()).isEmpty();
    assertThat(lead.again().get(lead.path("/charter")).words())
        .contains("First reminder", "Print the reminder letter");
  }

  @Test
  void a_mail_server_that_is_gone_leaves_the_letter() {
    signs(address());
    later(DAYS_OF_TWO_YEARS - 40);
    mail.stop();
    aRound();

    assertThat(lead.again().get(lead.path("/charter")).words())
        .contains("The email could not be handed over. Print the letter.");
  }

  @Test
  void a_review_goes_its_way_to_the_next_two_years() {
    signs("");
    assertThat(lead.send("/charter", "/charter/step", Map.of("to", "REVIEW_SUBMITTED")).status())
        .isEqualTo(422);
    lead.send(
        "/charter", "/charter/step", Map.of("to", "REVIEW_SUBMITTED", "review", "What we do."));
    assertThat(page()).contains("Review sent.", "What we do.");
    // A step that does not follow is refused, whoever sends it.
    var sent = lead.get("/charter");
    assertThat(lead.send(lead.visitor, sent, "/charter/step", Map.of("to", "LAPSED")).words())
        .contains("This step does not follow now");
    lead.send("/charter", "/charter/step", Map.of("feedback", "Go on like this."));
    lead.send("/charter", "/charter/step", Map.of("to", "RENEWED"));

    assertThat(page())
        .contains("Renewed.", "Go on like this.")
        .contains("The next review is due on")
        .contains(Integer.toString(lead.today().getYear() + 4));
  }

  @Test
  void one_that_lapsed_is_over_and_can_be_signed_again() {
    signs("");
    lead.send("/charter", "/charter/step", Map.of("review", "What we do."));
    lead.send("/charter", "/charter/step", Map.of("feedback", "Go on."));
    var page = lead.get("/charter");
    var lapse = page.page().select("form:has(input[value=LAPSED])").getFirst();
    assertThat(lead.visitor.submit(page, lapse, Map.of()).words()).contains("Lapsed. Signed on");

    signs("");

    assertThat(page()).contains("Signed. Signed on").contains("Lapsed.");
  }

  @Test
  void reminders_come_by_the_date_and_by_nobodys_hand() {
    signs("");

    assertThat(
            lead.send("/charter", "/charter/step", Map.of("to", "REMINDER_2M", "review", "x"))
                .status())
        .isEqualTo(404);
  }

  @Test
  void two_who_take_a_step_at_once_do_not_overwrite_each_other() {
    signs("");
    var other = lead.again();
    var mine = lead.get("/charter");
    var theirs = other.get(lead.path("/charter"));

    lead.send(other, theirs, "/charter/step", Map.of("review", "Theirs"));
    var refused = lead.send(lead.visitor, mine, "/charter/step", Map.of("review", "Mine"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(page()).contains("Theirs").doesNotContain("Mine");
  }
}
