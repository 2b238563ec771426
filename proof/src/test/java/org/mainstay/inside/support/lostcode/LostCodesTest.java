package org.mainstay.inside.support.lostcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Identity.SafeContact;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.LostCode;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.mailbox.Reading;
import org.mainstay.letterbox.mailbox.ReturnCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever lost their code is reached in their own safe way, and nobody else learns anything.
class LostCodesTest {
  private static final int STRANGER = 99;

  private final TestInside house = new TestInside();
  private final Referral referral =
      house.asks(
          1,
          new Letter.Request(
              new Identity(
                  "Robin",
                  new Identity.Employer("", "Somewhere"),
                  "",
                  new SafeContact(Way.PHONE, "07700 900 982", false, List.of(), ""),
                  List.of(house.sam.id().value()),
                  ""),
              TestInside.wellEnough()));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_name_and_the_number_are_known_however_they_are_written() {
    house.posts(STRANGER, new LostCode(" robin", "+44 (0)7700-900982"));

    assertThat(waits()).isTrue();
    assertThat(house.as(house.amina, () -> house.own.lostCodes.due())).hasSize(1);
  }

  @Test
  void of_whom_we_do_not_know_nothing_is_kept() {
    house.posts(STRANGER, new LostCode("Robin", "07700 900 983"));
    house.posts(STRANGER, new LostCode("Somebody", "07700 900 982"));
    house.posts(STRANGER, new LostCode("", ""));

    assertThat(waits()).isFalse();
    assertThat(house.database.column("select count(*)::text from inside_support.lost_code"))
        .containsExactly("0");
  }

  @Test
  void whoever_was_shut_out_learns_nothing_of_it() {
    house.posts(STRANGER, new LostCode("Robin", "07700 900 982"));

    assertThat(house.as(house.sam, () -> house.own.lostCodes.due())).isEmpty();
  }

  @Test
  void the_new_code_opens_all_that_was_there_and_the_old_one_nothing() {
    house.writes(1, "Before");
    int before = house.mailbox(1).size();
    house.posts(STRANGER, new LostCode("Robin", "07700900982"));

    var words = house.as(house.amina, () -> house.own.lostCodes.renew(referral));

    assertThat(house.mailbox(1)).isEmpty();
    assertThat(opened(words)).hasSizeGreaterThanOrEqualTo(before);
    assertThat(waits()).isFalse();
    house.as(
        house.amina,
        () -> {
          house.messages.send(referral.person(), house.amina, "Welcome back");
          return "";
        });
    assertThat(opened(words))
        .filteredOn(BoxItem.FromTeam.class::isInstance)
        .extracting(item -> ((BoxItem.FromTeam) item).text())
        .containsExactly("Welcome back");
  }

  @Test
  void nobody_is_given_a_code_who_did_not_ask_for_one() {
    var words = house.as(house.amina, () -> house.own.lostCodes.renew(referral));
    house.as(
        house.amina,
        () -> {
          house.messages.send(referral.person(), house.amina, "Where it was");
          return "";
        });

    assertThat(words).isEmpty();
    assertThat(house.mailbox(1))
        .as("their own code opens it as before")
        .anyMatch(BoxItem.FromTeam.class::isInstance);
  }

  private boolean waits() {
    return house.as(house.amina, () -> house.own.lostCodes.waits(referral.id()));
  }

  private List<BoxItem> opened(List<String> words) {
    var code = ((Reading.Read) ReturnCode.read(String.join(" ", words))).code();
    return new Mailbox(JdbcClient.create(house.database.front()))
        .open(code.address(Pepper.of(new byte[32])));
  }
}
