package org.mainstay.demo.office;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.hatch.quotation.Quote;
import org.mainstay.house.wiring.casemaking.CasemakingRooms.Tools;
import org.mainstay.outside.casemaking.funding.Benchmarks;
import org.mainstay.outside.casemaking.funding.Cost;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.casemaking.pack.PackMaker;

/// Who pays for the hub of the invented locality, and the case that its lead makes for it.
public final class CaseMade {
  private static final UUID LEAD = new UUID(0x4f46L, 4);
  private final Tools tools;
  private final LocalDate today;

  public CaseMade(Tools tools) {
    this.tools = tools;
    this.today = tools.maker().today();
  }

  /// Types the money and makes a pack, unless that was done before.
  public void makeOnce() {
    var years = tools.maker().years();
    if (!tools.packs().latest().isEmpty() || years.isEmpty()) {
      return;
    }
    // The year that is over has all its tables; its last ones come out in April.
    int year =
        years.stream()
            .filter(one -> LocalDate.of(one + 1, 5, 1).isBefore(today))
            .findFirst()
            .orElseGet(years::getLast);
    money(years.getFirst());
    tools.benchmarks().bring(Benchmarks.read(others(today.minusMonths(5)), today).rows());
    tools
        .packs()
        .make(
            new PackMaker.Wanted(
                new UUID(0x4f46L, 40),
                "What the Wendover Vale hub does",
                year,
                "Please pay for the hub for three more years.\n"
                    + "One part of its money ends next spring, and no other is promised yet."),
            tools.packs().quotes().stream().map(Quote::id).collect(Collectors.toSet()),
            LEAD);
  }

  private void money(int year) {
    var first = LocalDate.of(year, 4, 1);
    cost(41, year - 1, 551_000, 574_000, 602_000);
    cost(44, year, 590_000, 612_000, 655_000);
    keep(
        42,
        "Resilience fund",
        first.minusYears(1),
        first.plusYears(1).minusDays(1),
        List.of(new Stream.Share("NHS Wendover Vale ICB", 500_000)));
    keep(
        43,
        "Pooled money of the employers",
        first.minusYears(1),
        first.plusYears(3).minusDays(1),
        List.of(
            new Stream.Share("Wendover Vale Hospitals", 880_000),
            new Stream.Share("Wendover Vale Community Health", 400_000),
            new Stream.Share("Wendover Vale Council", 187_000)));
  }

  private void cost(int number, int year, long low, long best, long high) {
    tools
        .costs()
        .add(
            new Cost(
                new UUID(0x4f46L, number),
                year,
                low,
                best,
                high,
                new Cost.Hand(48_000, today.withDayOfMonth(1)),
                "Finance ledger of the lead employer (invented)"),
            LEAD);
  }

  private void keep(
      int number, String name, LocalDate starts, LocalDate ends, List<Stream.Share> shares) {
    tools
        .streams()
        .keep(new Stream(new UUID(0x4f46L, number), 1, name, starts, ends, shares), false, LEAD);
  }

  private static String others(LocalDate published) {
    return """
        hub,measure,value,source,published_on
        Invented hub of Ness,Cost for each person reached,"£1,480",Annual report (invented),%1$s
        Invented hub of Tarn,Cost for each person reached,"£1,120",Board paper (invented),%1$s
        Invented hub of Tarn,What it offers,"Support by phone and online, groups, employment advice",Board paper (invented),%1$s
        """
        .formatted(published);
  }
}
