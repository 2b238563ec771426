package org.mainstay.proof.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.house.database.Role;
import org.mainstay.house.signin.outside.OfficeSignIn;
import org.mainstay.house.wiring.commitment.CommitmentRooms;
import org.mainstay.outside.casemaking.CaseAddresses;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.casemaking.funding.Streams;
import org.mainstay.outside.casemaking.reminding.MoneyReminders;
import org.mainstay.outside.casemaking.reminding.Reminded;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.proof.OwnMailServer;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// Money that ends is told of by email through a real mail server, once six and once three months
/// before, and the email says nothing that only the office may read.
class MoneyRemindersTest {
  private static final String LEADS = "leads@harbour.example";
  private static final UUID LEAD = new UUID(3, 4);
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private static final StandingHouse HOUSE = StandingHouse.ofItsOwn("money", List.of(), "");
  private final OwnMailServer mail = new OwnMailServer();

  @BeforeEach
  void start() {
    mail.start();
  }

  /// What one test typed is no money of the next.
  @AfterEach
  void stop() {
    mail.stop();
    var beans = HOUSE.house().beans();
    beans.getBean(Reminded.class).remindAt("", LEAD);
    var streams = beans.getBean(Streams.class);
    for (Stream one : streams.now()) {
      streams.keep(
          new Stream(
              one.id(), one.version() + 1, one.name(), one.startsOn(), one.endsOn(), one.shares()),
          true,
          LEAD);
    }
  }

  @AfterAll
  static void close() {
    HOUSE.close();
  }

  private static Visitor signedIn(OfficeRole role) {
    return HOUSE.inTheOffice(
        HOUSE
            .house()
            .beans()
            .getBean(OfficeSignIn.class)
            .add(UUID.randomUUID(), "m" + UUID.randomUUID(), role, new Holder.Keeps.OfTheHub())
            .orElseThrow());
  }

  private static Visit types(String address) {
    var lead = signedIn(OfficeRole.HUB_LEAD);
    var form = lead.get(CaseAddresses.REMINDERS);
    return lead.submit(
        form, form.form(CaseAddresses.REMINDERS), Map.of("address", List.of(address)));
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(HOUSE.clock().instant(), HERE);
  }

  private static Stream pays(Stream stream) {
    assertThat(HOUSE.house().beans().getBean(Streams.class).keep(stream, false, LEAD)).isTrue();
    return stream;
  }

  private static Stream pays(LocalDate ends) {
    return pays(
        new Stream(
            UUID.randomUUID(),
            1,
            "Legacy of Edith Marlow",
            today().minusYears(1),
            ends,
            List.of(new Stream.Share("Marlow Trust", 412_000))));
  }

  /// What the house does several times a day, with this mail server.
  private void aRound() {
    var beans = HOUSE.house().beans();
    new MoneyReminders(
            beans.getBean(Streams.class),
            beans.getBean(Reminded.class),
            CommitmentRooms.by(mail.carrier()),
            "Harbour",
            HOUSE.clock())
        .round();
  }

  /// At noon of that day, whatever the hour these tests are run at.
  private static void later(LocalDate day) {
    var noon = day.atTime(12, 0).atZone(HERE).toInstant();
    HOUSE.clock().moveOn(Duration.between(HOUSE.clock().instant(), noon).toSeconds());
  }

  private int emails() {
    return mail.received().size();
  }

  @Test
  void once_six_and_once_three_months_before_and_not_after() {
    types(LEADS);
    var stream = pays(today().plusMonths(9));

    aRound();
    later(stream.endsOn().minusMonths(6));
    aRound();
    assertThat(emails()).isZero();

    later(stream.endsOn().minusMonths(6).plusDays(1));
    aRound();
    aRound();
    assertThat(emails()).isOne();

    later(stream.endsOn().minusMonths(3).plusDays(1));
    aRound();
    aRound();
    assertThat(emails()).isEqualTo(2);

    later(stream.endsOn().plusDays(1));
    aRound();
    assertThat(emails()).isEqualTo(2);
    assertThat(signedIn(OfficeRole.HUB_LEAD).get(CaseAddresses.REMINDERS).words())
        .contains("Legacy of Edith Marlow", "The email was handed over.");
  }

  @Test
  void it_says_the_day_and_neither_money_nor_anybody() throws Exception {
    types(LEADS);
    pays(LocalDate.of(today().getYear() + 1, 3, 31));
    later(LocalDate.of(today().getYear() + 1, 1, 15));
    aRound();

    var one = mail.received().getFirst();
    assertThat(one.getAllRecipients()).extracting(Object::toString).containsExactly(LEADS);
    assertThat(text(one))
        .contains("ends on 31 March " + today().getYear(), "less than 3 months", "Harbour")
        .doesNotContain("Marlow", "Edith", "412", "£");
    assertThat(one.getSubject()).doesNotContain("Marlow");
  }

  private static String text(jakarta.mail.internet.MimeMessage one)
      throws IOException, jakarta.mail.MessagingException {
    return one.getContent().toString().replace("\r\n", " ");
  }

  @Test
  void money_that_is_typed_late_is_told_of_once_and_a_longer_one_anew() {
    types(LEADS);
    var stream = pays(today().plusDays(40));
    aRound();
    assertThat(emails()).isOne();

    pays(
        new Stream(
            stream.id(),
            2,
            stream.name(),
            stream.startsOn(),
            stream.endsOn().plusMonths(4),
            stream.shares()));
    aRound();
    aRound();
    assertThat(emails()).isEqualTo(2);
  }

  @Test
  void without_an_address_nothing_is_kept_so_that_a_later_one_is_told() {
    pays(today().plusDays(40));
    aRound();
    assertThat(emails()).isZero();
    assertThat(signedIn(OfficeRole.HUB_LEAD).get(CaseAddresses.REMINDERS).words())
        .contains("No email goes out yet");

    types(LEADS);
    aRound();
    assertThat(emails()).isOne();
  }

  @Test
  void a_mail_server_that_is_gone_is_told_on_the_page_and_not_tried_again() {
    types(LEADS);
    pays(today().plusDays(40));
    mail.stop();
    aRound();
    mail.start();
    aRound();

    assertThat(emails()).isZero();
    assertThat(signedIn(OfficeRole.HUB_LEAD).get(CaseAddresses.REMINDERS).words())
        .contains("The email could not be handed over. Tell the other leads yourself.");
  }

  @Test
  void an_address_that_is_none_comes_back_and_a_commissioner_types_none() {
    types(LEADS);
    var refused = types("leads at harbour");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("Type one email address");
    assertThat(refused.page().select("input[name=address]").val()).isEqualTo("leads at harbour");
    assertThat(
            signedIn(OfficeRole.HUB_LEAD)
                .get(CaseAddresses.REMINDERS)
                .page()
                .select("input[name=address]")
                .val())
        .isEqualTo(LEADS);
    assertThat(signedIn(OfficeRole.COMMISSIONER).get(CaseAddresses.REMINDERS).status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from outside_casemaking.money_reminder",
        "update outside_casemaking.money_reminder_sent set sent = 'HANDED_OVER'",
        "update outside_casemaking.money_reminder_address set address = ''"
      })
  void the_database_itself_refuses(String statement) throws SQLException {
    try (var outside = HOUSE.house().database().dataSource(Role.OUTSIDE).getConnection();
        var sql = outside.createStatement()) {
      assertThatThrownBy(() -> sql.execute(statement))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
  }
}
