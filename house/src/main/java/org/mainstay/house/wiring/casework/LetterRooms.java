package org.mainstay.house.wiring.casework;

import java.time.Clock;
import java.time.Duration;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.messenger.CarrierSettings;
import org.mainstay.house.messenger.CarriersFromSettings;
import org.mainstay.inside.people.People;
import org.mainstay.inside.support.letters.CopiedLetters;
import org.mainstay.inside.support.letters.Facts;
import org.mainstay.inside.support.letters.LetterConsents;
import org.mainstay.inside.support.letters.LetterReminders;
import org.mainstay.inside.support.letters.Letters;
import org.mainstay.inside.support.letters.Posting;
import org.mainstay.inside.support.letters.TakingBack;
import org.mainstay.inside.support.letters.pages.ConsentPages;
import org.mainstay.inside.support.letters.pages.LetterPages;
import org.mainstay.inside.support.letters.pages.OneLetterPages;
import org.mainstay.inside.support.letters.words.LetterWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Letters, and who carries them.
@Configuration(proxyBeanMethods = false)
@Import({
  LetterConsents.class,
  Letters.class,
  TakingBack.class,
  Facts.class,
  LetterReminders.class,
  CopiedLetters.class,
  LetterPages.class,
  OneLetterPages.class,
  ConsentPages.class
})
public class LetterRooms {
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final Duration BOUNCES_PAUSE = Duration.ofMinutes(5);

  @Bean
  LetterWords letterWords(Handbook handbook) {
    return handbook.caseWork().letters();
  }

  @Bean
  Posting.Sender letterSender(CarrierSettings settings, LetterWords words) {
    // Servers live by the time of the world, also where the house lives by another.
    return new Posting.Sender(
        CarriersFromSettings.secureMail(settings, words.hub(), Clock.systemUTC()), words);
  }

  @Bean
  Posting letterPosting(
      JdbcClient inside,
      Letters letters,
      TransactionTemplate insideOnce,
      People people,
      Posting.Sender sender,
      Clock clock) {
    return new Posting(inside, letters, insideOnce, people, sender, clock);
  }

  @Bean
  Job sendLetters(Posting posting) {
    return Job.every(PAUSE, "send-letters", posting::round);
  }

  @Bean
  Job readLettersThatCameBack(CarrierSettings settings, Posting posting) {
    var mailbox = CarriersFromSettings.bounces(settings.secureMail());
    return Job.every(
        BOUNCES_PAUSE,
        "read-letters-that-came-back",
        () -> mailbox.ifPresent(it -> it.read(posting::cameBack)));
  }
}
