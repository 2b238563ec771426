package org.mainstay.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.house.wiring.HatchRooms;
import org.mainstay.outside.campaign.Campaign;
import org.mainstay.outside.campaign.Campaigns;
import org.mainstay.outside.campaign.Posters;
import org.mainstay.outside.campaign.effect.Target;
import org.mainstay.outside.office.Office;
import org.springframework.context.ApplicationContext;

/// The campaigns of the invented locality's hospitals: one with which more people came, and one of
/// whose group nothing can be said yet.
final class Campaigned {
  /// Whose campaign it was.
  static final String EMPLOYER = "VALE1";

  private static final int MONTHS = 3;
  private static final int DAYS_BEFORE = 20;

  private final Campaigns campaigns;
  private final Posters posters;
  private final DemoClock clock;
  private final Instant now;
  private final LocalDate begins;

  Campaigned(ApplicationContext beans, DemoClock clock, Instant now) {
    this.campaigns = beans.getBean(Campaigns.class);
    this.posters = beans.getBean(Posters.class);
    this.clock = clock;
    this.now = now;
    this.begins = begins(beans.getBean(HatchRooms.class).calendar());
  }

  /// The second quarter of the contract year that is over: five quarters before it are released,
  /// and three or more since.
  static LocalDate begins(ContractCalendar calendar) {
    return calendar.firstDay(calendar.year() - 1).plusMonths(MONTHS);
  }

  /// Whether it had begun in a quarter.
  ///
  /// @param quarter its first day
  static boolean hasBegun(LocalDate quarter, LocalDate begins) {
    return !quarter.isBefore(begins);
  }

  /// Writes them down on the day before they began, unless they are there.
  void runOnce() {
    if (!campaigns.of(EMPLOYER).isEmpty()) {
      return;
    }
    Office.as(
        Promised.HOLDERS.getFirst(),
        () -> {
          var first = writesDown(begins, "Two minutes, one call", Target.EVERYBODY, "Everybody");
          posters.add(first, "Staff room, level 2");
          posters.add(first, "Canteen, by the till");
          writesDown(begins.plusMonths(MONTHS), "Mates at work", "sex:men", "Men");
          return true;
        });
    clock.standAt(now);
  }

  private UUID writesDown(LocalDate from, String name, String group, String label) {
    clock.standAt(
        from.minusDays(DAYS_BEFORE)
            .atTime(LocalTime.NOON)
            .atZone(ContractCalendar.ZONE)
            .toInstant());
    var at = clock.instant();
    var id = UUID.randomUUID();
    campaigns.keep(
        new Campaign(
            id,
            EMPLOYER,
            name,
            "Posters in staff rooms, a card in every payslip, and a talk at each handover for three"
                + " months.",
            new Campaign.Aim(group, label, from, from.plusMonths(MONTHS).minusDays(1)),
            1,
            new Campaign.Written(at, at)),
        0);
    return id;
  }
}
