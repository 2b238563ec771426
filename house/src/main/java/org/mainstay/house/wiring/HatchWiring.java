package org.mainstay.house.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mainstay.hatch.agreement.Agreements;
import org.mainstay.hatch.book.DueReleases;
import org.mainstay.hatch.book.DueReleases.Outcome;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.book.Proposals;
import org.mainstay.hatch.book.Releases;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.hatch.ledger.BookEnd;
import org.mainstay.hatch.ledger.Ledger;
import org.mainstay.hatch.ledger.Standing;
import org.mainstay.hatch.roster.Rosters;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.keys.KeyFault;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.keys.LedgerWitness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

/// The way out: the hatch's own connection, and the job that makes each release at its hour.
@Configuration(proxyBeanMethods = false)
class HatchWiring {
  private static final Logger LOG = LoggerFactory.getLogger(HatchWiring.class);
  private static final Duration BETWEEN_RELEASES = Duration.ofMinutes(15);

  @Bean
  HatchRooms hatchRooms(Database database, KeyFolder keys, HouseSettings settings, Clock clock) {
    var witness = new LedgerWitness(settings.places().keys());
    return HatchRooms.of(database.dataSource(Role.HATCH), keys.signing(), witness, clock);
  }

  @Bean
  ContractCalendar contractCalendar(HatchRooms hatchRooms) {
    return hatchRooms.calendar();
  }

  @Bean
  Rosters rosters(HatchRooms hatchRooms) {
    return hatchRooms.rosters();
  }

  @Bean
  Agreements agreements(HatchRooms hatchRooms) {
    return hatchRooms.agreements();
  }

  @Bean
  Contributions contributions(HatchRooms hatchRooms) {
    return hatchRooms.contributions();
  }

  @Bean
  Ledger ledger(HatchRooms hatchRooms) {
    look(hatchRooms.ledger());
    return hatchRooms.ledger();
  }

  @Bean
  BookEnd bookEnd(HatchRooms hatchRooms) {
    return hatchRooms.end();
  }

  @Bean
  Plans plans(HatchRooms hatchRooms) {
    return hatchRooms.plans();
  }

  @Bean
  Proposals proposals(HatchRooms hatchRooms) {
    return hatchRooms.proposals();
  }

  @Bean
  Releases releases(HatchRooms hatchRooms) {
    return hatchRooms.releases();
  }

  @Bean
  DueReleases dueReleases(HatchRooms hatchRooms) {
    return hatchRooms.due();
  }

  @Bean
  Job makeReleases(
      DueReleases dueReleases, Ledger ledger, HatchRooms hatchRooms, KeyFolder keys, Clock clock) {
    return Job.every(
        BETWEEN_RELEASES,
        "make-releases",
        () -> {
          hatchRooms.pinnedPlans().pin(keys.signing().getPublic(), clock.instant());
          look(ledger);
          dueReleases.make().forEach(HatchWiring::say);
        });
  }

  /// A ledger that is behind keeps every release back; whoever asks for help is not kept waiting by
  /// it, so the house stands all the same.
  private static void look(Ledger ledger) {
    try {
      if (ledger.standing() instanceof Standing.Behind) {
        LOG.error(
            "MAINSTAY-HATCH-001: the database is older than the ledger's witness, and nothing is"
                + " released. Way out: restore a backup that has every debit");
      } else {
        ledger.remember();
      }
    } catch (DataAccessException | KeyFault fault) {
      LOG.error(
          "MAINSTAY-HATCH-002: the ledger could not be compared: {}. Way out: ./mainstay doctor",
          kind(fault));
    }
  }

  /// By codes alone: what is said of an employer's release is said on the board.
  private static void say(Outcome outcome) {
    Optional<String> code =
        switch (outcome) {
          case Outcome.Made _ -> Optional.empty();
          case Outcome.Refused(_, var refused, _) -> Optional.of(refused);
          case Outcome.Failed(_, var kind) -> Optional.of(Outcome.Failed.CODE + " " + kind);
        };
    code.ifPresent(
        words ->
            LOG.warn(
                "MAINSTAY-HATCH-003: a release was not made: {}. Way out: ./mainstay release make",
                words));
  }

  private static String kind(Exception fault) {
    return fault.getClass().getSimpleName();
  }
}
