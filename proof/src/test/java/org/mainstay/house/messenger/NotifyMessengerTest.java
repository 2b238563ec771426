package org.mainstay.house.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.messages.Channel;
import org.mainstay.inside.messages.Messenger.Handed;
import org.mainstay.inside.messages.Messenger.Parcel;
import org.mainstay.inside.messages.Messenger.Standing;
import org.mainstay.inside.messages.Why;

/// GOV.UK Notify is spoken to as its documentation says, and believed only where it is sure.
class NotifyMessengerTest {
  private final NotifyStandIn notify = new NotifyStandIn();
  private final NotifyMessenger messenger = messenger(NotifyStandIn.KEY, Clock.systemUTC());

  @AfterEach
  void close() {
    notify.close();
  }

  private NotifyMessenger messenger(String key, Clock clock) {
    return new NotifyMessenger(settings(notify.address()), key, clock);
  }

  private static CarrierSettings.Notify settings(URI address) {
    return new CarrierSettings.Notify(
        Optional.of(address),
        Path.of("key"),
        NotifyStandIn.TEXT_TEMPLATE,
        Optional.of(NotifyStandIn.EMAIL_TEMPLATE),
        Optional.empty());
  }

  private static Parcel text(String number) {
    return new Parcel(UUID.randomUUID(), Channel.TEXT, number, "You have a message", "Look there.");
  }

  @Test
  void a_text_is_taken_and_found_again_by_our_reference() {
    var parcel = text("07700 900123");

    assertThat(messenger.ask(parcel.reference())).isEqualTo(new Standing.NotThere());
    var handed = messenger.handOver(parcel);

    var taken = notify.taken().getFirst();
    assertThat(handed).isEqualTo(new Handed.Accepted(taken.id()));
    assertThat(taken.words()).isEqualTo(Map.of("subject", "", "words", "Look there."));
    assertThat(messenger.ask(parcel.reference())).isEqualTo(new Standing.Delivered(taken.id()));
  }

  @Test
  void an_email_carries_our_subject() {
    var parcel =
        new Parcel(UUID.randomUUID(), Channel.EMAIL, "wren@home.example", "A message", "Look.");

    assertThat(messenger.handOver(parcel)).isInstanceOf(Handed.Accepted.class);
    assertThat(notify.taken().getFirst().words()).containsEntry("subject", "A message");
  }

  @Test
  void each_status_is_understood() {
    assertThat(standing("07700900003")).isEqualTo(new Standing.Failed(Why.NO_SUCH_ADDRESS));
    assertThat(standing("07700900002")).isEqualTo(new Standing.Failed(Why.NOT_REACHED));
    assertThat(standing("07700900001")).isInstanceOf(Standing.UnderWay.class);
  }

  private Standing standing(String number) {
    var parcel = text(number);
    messenger.handOver(parcel);
    return messenger.ask(parcel.reference());
  }

  @Test
  void a_wrong_number_is_refused_for_ever_and_what_is_ours_to_mend_is_tried_later() {
    assertThat(messenger.handOver(text("12"))).isEqualTo(new Handed.Refused(Why.REFUSED));
    var otherAccount = NotifyStandIn.KEY.replaceAll(".$", "1");
    assertThat(messenger(otherAccount, Clock.systemUTC()).handOver(text("07700 900123")))
        .isEqualTo(new Handed.Later());
    var slow = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-2));
    assertThat(messenger(NotifyStandIn.KEY, slow).handOver(text("07700 900123")))
        .isEqualTo(new Handed.Later());
  }

  @Test
  void too_many_is_later_a_broken_server_is_unknown_and_nobody_there_is_later() {
    notify.troubled(100, 5);
    int taken = 0;
    for (int call = 0; call < 30; call++) {
      var parcel = text("07700 900123");
      var handed = messenger.handOver(parcel);
      boolean isThere = !messenger.ask(parcel.reference()).equals(new Standing.NotThere());
      assertThat(handed).isNotInstanceOf(Handed.Accepted.class);
      assertThat(isThere && handed instanceof Handed.Later).isFalse();
      taken += isThere ? 1 : 0;
    }
    assertThat(taken).as("some were taken although the answer said 500").isPositive();

    notify.close();
    assertThat(messenger.handOver(text("07700 900123"))).isEqualTo(new Handed.Later());
    assertThat(messenger.ask(UUID.randomUUID())).isEqualTo(new Standing.NoAnswer());
  }

  @Test
  void an_address_in_the_clear_and_a_key_that_is_none_are_refused_at_the_start() {
    assertThatThrownBy(
            () ->
                new NotifyMessenger(
                    settings(URI.create("http://192.0.2.1")), NotifyStandIn.KEY, Clock.systemUTC()))
        .hasMessageContaining("MAINSTAY-MESSENGER-003");
    assertThatThrownBy(() -> messenger("secret", Clock.systemUTC()))
        .hasMessageContaining("MAINSTAY-MESSENGER-002")
        .hasMessageNotContaining("secret");
  }
}
