package org.mainstay.house.wiring.casemaking;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.hatch.noticeboard.PinnedReleases;
import org.mainstay.hatch.quotation.Quotations;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.jobs.Job;
import org.mainstay.outside.casemaking.CaseAddresses;
import org.mainstay.outside.casemaking.desk.PackPages;
import org.mainstay.outside.casemaking.figure.Sources;
import org.mainstay.outside.casemaking.figure.Workings;
import org.mainstay.outside.casemaking.funding.Benchmarks;
import org.mainstay.outside.casemaking.funding.Costs;
import org.mainstay.outside.casemaking.funding.Streams;
import org.mainstay.outside.casemaking.money.BenchmarkPages;
import org.mainstay.outside.casemaking.money.CostPages;
import org.mainstay.outside.casemaking.money.MoneyPages;
import org.mainstay.outside.casemaking.money.ReminderPages;
import org.mainstay.outside.casemaking.money.StreamPages;
import org.mainstay.outside.casemaking.pack.PackMaker;
import org.mainstay.outside.casemaking.pack.Packs;
import org.mainstay.outside.casemaking.reminding.MoneyReminders;
import org.mainstay.outside.casemaking.reminding.Reminded;
import org.mainstay.outside.casemaking.verify.Verifier;
import org.mainstay.outside.employer.book.Books;
import org.mainstay.outside.office.Holder.Keeps.OfTheHub;
import org.mainstay.outside.office.OfficePages;
import org.mainstay.outside.office.OfficeStore;
import org.mainstay.outside.office.ReminderPost;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Packs of released figures and the hub's money, for commissioners and the hub lead.
@Configuration(proxyBeanMethods = false)
@Import({
  PackPages.class,
  MoneyPages.class,
  StreamPages.class,
  CostPages.class,
  BenchmarkPages.class,
  ReminderPages.class,
  Reminded.class
})
public class CasemakingRooms {
  private static final Duration SEVERAL_TIMES_A_DAY = Duration.ofHours(6);

  /// What a pack is made with, on the outside's own connection.
  ///
  /// @param verifier works the figures of a file out again
  public record Tools(
      Costs costs,
      Streams streams,
      Benchmarks benchmarks,
      PackMaker maker,
      Packs packs,
      Verifier verifier) {
    /// All of them, on these books.
    ///
    /// @param books what hangs on the noticeboard
    /// @param hub the hub's name
    public static Tools of(OfficeStore store, Books books, String hub, InstantSource clock) {
      var costs = new Costs(store, clock);
      var streams = new Streams(store, clock);
      var benchmarks = new Benchmarks(store, clock);
      var maker = new PackMaker(books, costs, streams, benchmarks, hub, clock);
      var packs = new Packs(store, new Quotations(store.outside()), maker, clock);
      return new Tools(
          costs,
          streams,
          benchmarks,
          maker,
          packs,
          new Verifier(new Workings(new Sources(books, costs, streams, benchmarks)), packs));
    }

    /// The same on a board that is read anew.
    public static Tools of(OfficeStore store, String hub, InstantSource clock) {
      var outside = store.outside();
      return of(
          store, new Books(new PinnedPlans(outside), new PinnedReleases(outside)), hub, clock);
    }
  }

  @Bean
  Tools casemakingTools(OfficeStore officeStore, Books books, Handbook handbook, Clock clock) {
    return Tools.of(officeStore, books, handbook.hub().name(), clock);
  }

  @Bean
  Costs costs(Tools tools) {
    return tools.costs();
  }

  @Bean
  Streams streams(Tools tools) {
    return tools.streams();
  }

  @Bean
  Benchmarks benchmarks(Tools tools) {
    return tools.benchmarks();
  }

  @Bean
  PackMaker packMaker(Tools tools) {
    return tools.maker();
  }

  @Bean
  Packs packs(Tools tools) {
    return tools.packs();
  }

  @Bean
  MoneyReminders moneyReminders(
      Streams streams, Reminded reminded, ReminderPost post, Handbook handbook, Clock clock) {
    return new MoneyReminders(streams, reminded, post, handbook.hub().name(), clock);
  }

  @Bean
  Job remindOfMoney(MoneyReminders reminders) {
    return Job.every(SEVERAL_TIMES_A_DAY, "remind-of-money", reminders::round);
  }

  /// What a commissioner and the hub lead find in the office.
  @Bean
  OfficePages.Part casemakingPart() {
    return holder ->
        holder.keeps() instanceof OfTheHub()
            ? List.of(
                Link.to(CaseAddresses.CASE, "Make the case"),
                Link.to(CaseAddresses.MONEY, "The hub's money"))
            : List.of();
  }
}
