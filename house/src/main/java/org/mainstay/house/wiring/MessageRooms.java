package org.mainstay.house.wiring;

import java.time.Clock;
import java.time.Duration;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.messenger.CarrierSettings;
import org.mainstay.house.messenger.CarriersFromSettings;
import org.mainstay.inside.messages.Bounces;
import org.mainstay.inside.messages.MessageWords;
import org.mainstay.inside.messages.Messenger;
import org.mainstay.inside.messages.Outbox;
import org.mainstay.inside.messages.OutboxList;
import org.mainstay.inside.messages.OutboxPages;
import org.mainstay.inside.messages.SafeHours;
import org.mainstay.inside.messages.Sending;
import org.mainstay.inside.people.Onlooker;
import org.mainstay.inside.people.People;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What tells people that something waits for them, and who carries it.
@Configuration(proxyBeanMethods = false)
@Import({Outbox.class, OutboxList.class, OutboxPages.class})
class MessageRooms {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private static final Duration BOUNCES_PAUSE = Duration.ofMinutes(5);

  /// Longer than any call to a carrier takes.
  private static final Duration SETTLES = Duration.ofMinutes(3);

  @Bean
  MessageWords messageWords(Handbook handbook) {
    return handbook.messages();
  }

  @Bean
  SafeHours safeHours(Handbook handbook) {
    return new SafeHours(handbook.hub().hours().zone(), handbook.messages().hours());
  }

  @Bean
  CarrierSettings carrierSettings(HouseSettings settings) {
    return settings.carriers();
  }

  /// Whatever is put into a mailbox rings the outbox; whoever opens a record is seen by the alerts.
  @Bean
  People.Ways ways(Mailbox mailbox, Outbox outbox, Onlooker onlooker, Clock clock) {
    return new People.Ways(mailbox, outbox, onlooker, clock);
  }

  @Bean
  Messenger.Carriers carriers(HouseSettings settings, MessageWords words) {
    // Carriers live by the time of the world, also where the house lives by another.
    return CarriersFromSettings.of(
        settings.carriers(),
        words,
        settings.places().data().resolve("messages"),
        Clock.systemUTC());
  }

  @Bean
  Sending sending(
      JdbcClient inside,
      TransactionTemplate insideOnce,
      People people,
      Messenger.Carriers carriers,
      Sending.Manner manner,
      Clock clock) {
    return new Sending(inside, insideOnce, people, carriers, manner, clock);
  }

  @Bean
  Sending.Manner manner(MessageWords words, SafeHours hours) {
    return new Sending.Manner(words, hours, SETTLES);
  }

  @Bean
  Job sendMessages(Sending sending) {
    return Job.every(PAUSE, "send-messages", sending::round);
  }

  @Bean
  Bounces bounces(JdbcClient inside, TransactionTemplate insideOnce) {
    return new Bounces(inside, insideOnce);
  }

  @Bean
  Job readBounces(HouseSettings settings, Bounces bounces) {
    var mailbox = CarriersFromSettings.bounces(settings.carriers().mail());
    return Job.every(
        BOUNCES_PAUSE, "read-bounces", () -> mailbox.ifPresent(it -> it.read(bounces::cameBack)));
  }
}
