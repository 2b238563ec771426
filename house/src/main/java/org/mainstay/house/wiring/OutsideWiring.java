package org.mainstay.house.wiring;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.mainstay.hatch.noticeboard.Noticeboard;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.hatch.noticeboard.PinnedReleases;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.jobs.Rounds;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.messenger.CarriersFromSettings;
import org.mainstay.house.signin.outside.OfficeAccounts;
import org.mainstay.house.signin.outside.OfficeSignIn;
import org.mainstay.house.signin.outside.OfficeSignInPages;
import org.mainstay.house.wiring.academy.AcademyRooms;
import org.mainstay.house.wiring.campaign.CampaignRooms;
import org.mainstay.house.wiring.casemaking.CasemakingRooms;
import org.mainstay.house.wiring.commitment.CommitmentRooms;
import org.mainstay.house.wiring.network.NetworkRooms;
import org.mainstay.house.wiring.programme.ProgrammeRooms;
import org.mainstay.outside.commissioner.CommissionerPages;
import org.mainstay.outside.employer.EmployerPages;
import org.mainstay.outside.employer.book.Books;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficePages;
import org.mainstay.outside.office.OfficeStore;
import org.mainstay.outside.office.ReminderPost;
import org.mainstay.ui.nhsuk.layout.Navigation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The open rooms, on a connection that reads the noticeboard and keeps the office, and reaches
/// nothing else.
@Configuration(proxyBeanMethods = false)
@Import({
  Noticeboard.class,
  EmployerPages.class,
  CommissionerPages.class,
  OfficePages.class,
  OfficeSignIn.class,
  OfficeSignInPages.class,
  CommitmentRooms.class,
  AcademyRooms.class,
  NetworkRooms.class,
  CampaignRooms.class,
  ProgrammeRooms.class,
  CasemakingRooms.class
})
class OutsideWiring {
  @Bean
  JdbcClient outside(Database database) {
    return JdbcClient.create(database.dataSource(Role.OUTSIDE));
  }

  @Bean
  PinnedPlans pinnedPlans(JdbcClient outside) {
    return new PinnedPlans(outside);
  }

  @Bean
  PinnedReleases pinnedReleases(JdbcClient outside) {
    return new PinnedReleases(outside);
  }

  @Bean
  Books books(PinnedPlans pinnedPlans, PinnedReleases pinnedReleases) {
    return new Books(pinnedPlans, pinnedReleases);
  }

  @Bean
  OfficeStore officeStore(Database database, JdbcClient outside) {
    return new OfficeStore(
        outside,
        new TransactionTemplate(new JdbcTransactionManager(database.dataSource(Role.OUTSIDE))));
  }

  @Bean
  OfficeAccounts officeAccounts(OfficeStore officeStore, KeyFolder keys) {
    try {
      return new OfficeAccounts(
          officeStore, keys.officeCodes().getPrimitive(AeadConfig2026.get(), Aead.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of the office is no AEAD keyset", e);
    }
  }

  @Bean
  HouseFrame.OfficeShell officeShell(List<OfficePages.Part> parts) {
    return new HouseFrame.OfficeShell(
        holder ->
            Stream.concat(
                    Stream.of(Navigation.Item.to(Office.HOME, "Office")),
                    parts.stream()
                        .flatMap(part -> part.linksFor(holder).stream())
                        .map(
                            link ->
                                new Navigation.Item(
                                    link.words(), link.href(), Navigation.Here.ELSEWHERE)))
                .toList());
  }

  /// The mail server of the settings carries reminders, from the same neutral address as any email.
  @Bean
  ReminderPost reminderPost(HouseSettings settings, Handbook handbook) {
    return CommitmentRooms.by(
        CarriersFromSettings.of(
                settings.carriers(),
                handbook.messages(),
                settings.places().data().resolve("messages"),
                Clock.systemUTC())
            .emails());
  }

  /// An outside that stands alone has no table of jobs, and does its own by the clock.
  @Bean
  Rounds outsideRounds(HouseSettings settings, List<Job> jobs, Clock clock, Handbook handbook) {
    return new Rounds(
        settings.side() == Side.OUTSIDE ? jobs : List.of(), clock, handbook.hub().hours().zone());
  }
}
