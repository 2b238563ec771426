package org.mainstay.house.wiring.closing;

import java.security.SecureRandom;
import java.time.Clock;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.closing.Caseload;
import org.mainstay.inside.support.closing.Closings;
import org.mainstay.inside.support.closing.CopiedPlaces;
import org.mainstay.inside.support.closing.Hubs;
import org.mainstay.inside.support.closing.NextPlaces;
import org.mainstay.inside.support.closing.OwnChoices;
import org.mainstay.inside.support.closing.handing.HandingDesk;
import org.mainstay.inside.support.closing.handing.Packing;
import org.mainstay.inside.support.closing.handing.Receipts;
import org.mainstay.inside.support.closing.handing.Taking;
import org.mainstay.inside.support.closing.pages.AskingAll;
import org.mainstay.inside.support.closing.pages.ClosingPages;
import org.mainstay.inside.support.closing.pages.HandingPages;
import org.mainstay.inside.support.closing.pages.NextPlacePages;
import org.mainstay.inside.support.closing.parcel.OwnHub;
import org.mainstay.letterbox.mailbox.DerivationKey;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.window.ClosingNotice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// How a hub closes, and how people go on from one hub to another.
@Configuration(proxyBeanMethods = false)
@Import({
  Closings.class,
  Hubs.class,
  NextPlaces.class,
  OwnChoices.class,
  CopiedPlaces.class,
  Packing.Rooms.class,
  Taking.Rooms.class,
  Taking.class,
  Receipts.Rooms.class,
  Receipts.class,
  ClosingPages.class,
  HandingPages.class,
  NextPlacePages.class
})
public class ClosingRooms {
  @Bean
  ClosingNotice closingNotice(JdbcClient inside) {
    return new ClosingNotice(inside);
  }

  /// Whom the acting worker may not see is counted apart from what they do.
  @Bean
  Caseload caseload(JdbcClient inside, PlatformTransactionManager insideTransactions) {
    return new Caseload(inside, apart(insideTransactions));
  }

  @Bean
  AskingAll askingAll(
      Closings closings,
      Caseload caseload,
      NextPlaces places,
      Referrals referrals,
      PlatformTransactionManager insideTransactions) {
    return new AskingAll(closings, caseload, places, referrals, apart(insideTransactions));
  }

  @Bean
  HandingDesk handingDesk(
      Packing packing,
      Taking taking,
      Receipts receipts,
      Hubs hubs,
      PlatformTransactionManager insideTransactions) {
    return new HandingDesk(packing, taking, receipts, hubs, apart(insideTransactions));
  }

  private static TransactionTemplate apart(PlatformTransactionManager transactions) {
    var apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return apart;
  }

  @Bean
  OwnHub ownHub(KeyFolder keys, Handbook handbook) {
    return new OwnHub(handbook.hub().name(), keys.insidePrivate(), keys.signing());
  }

  @Bean
  Taking.Codes codesOfThoseTakenIn(KeyFolder keys) {
    return new Taking.Codes(
        DerivationKey.of(keys.plain(KeyFile.RECEIPT).toByteArray()),
        Pepper.of(keys.plain(KeyFile.PEPPER).toByteArray()));
  }

  @Bean
  Packing packing(
      JdbcClient inside,
      Packing.Rooms rooms,
      Hubs hubs,
      OwnHub ours,
      SecureRandom random,
      Clock clock) {
    return new Packing(inside, rooms, hubs, ours, random, clock);
  }
}
