package org.mainstay.proof.cases;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.hatch.quotation.Quotations;
import org.mainstay.hatch.quotation.Quote;
import org.mainstay.house.wiring.casemaking.CasemakingRooms.Tools;
import org.mainstay.outside.casemaking.funding.Benchmark;
import org.mainstay.outside.casemaking.funding.Cost;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.casemaking.pack.Pack;
import org.mainstay.outside.casemaking.pack.PackFiles;
import org.mainstay.outside.casemaking.pack.PackFiles.Form;
import org.mainstay.outside.casemaking.pack.PackMaker;
import org.mainstay.outside.casemaking.pack.Shape;
import org.mainstay.outside.casemaking.verify.PackFile;
import org.mainstay.outside.casemaking.verify.Verified;
import org.mainstay.outside.office.OfficeStore;
import org.mainstay.proof.open.OpenWorld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The hub of the open world, whose two years are released, with money and two people to quote.
final class PackWorld {
  static final int YEAR = OpenWorld.SECOND;
  static final String WORDS = "I was only tired, all the time. Somebody listened.";
  static final String OTHERS = "£1,153 to £1,287";
  static final LocalDate APRIL = LocalDate.of(YEAR, 4, 1);

  private static final UUID LEAD = new UUID(7, 7);

  final OpenWorld world = OpenWorld.shared();
  final Quote nurse = new Quote(UUID.randomUUID(), WORDS, "A nurse", LocalDate.of(2040, 1, 1));
  final Quote porter =
      new Quote(UUID.randomUUID(), "They wrote back at night.", "A porter", nurse.until());

  PackWorld() {
    var hatch = JdbcClient.create(world.hatch().database.hatch());
    new PinnedPlans(hatch).pin(world.hatch().keys.getPublic(), world.hatch().clock.instant());
    var quotations = quotations();
    quotations.keep(List.of());
    quotations.hang(nurse);
    quotations.hang(porter);
    tools()
        .costs()
        .add(
            new Cost(
                UUID.randomUUID(),
                YEAR,
                900_000,
                1_000_000,
                1_200_000,
                new Cost.Hand(50_000, APRIL),
                "Ledger, month 12"),
            LEAD);
    othersPublish(OTHERS);
  }

  /// Of two hubs, in the place of any before.
  void othersPublish(String ofOne) {
    // The clock of this world stands still, and a later table takes the place of an earlier one.
    asAdmin("update outside_casemaking.benchmark set brought_at = brought_at - interval '1 hour'");
    tools()
        .benchmarks()
        .bring(
            List.of(
                new Benchmark(
                    UUID.randomUUID(),
                    "Ness & Tyne hub",
                    "Cost for each person reached",
                    ofOne,
                    "Annual report, page 12",
                    LocalDate.of(2026, 1, 2)),
                new Benchmark(
                    UUID.randomUUID(),
                    "Calder hub",
                    "Waited over 18 weeks, in 100",
                    "7",
                    "Board paper 4",
                    LocalDate.of(2025, 11, 30))));
  }

  /// Where the inside hangs up what may be quoted.
  Quotations quotations() {
    return new Quotations(JdbcClient.create(world.hatch().database.inside()));
  }

  /// On the outside's own connection, with a board that is read anew.
  Tools tools() {
    var outside = world.hatch().database.outside();
    return Tools.of(
        new OfficeStore(
            JdbcClient.create(outside),
            new TransactionTemplate(new JdbcTransactionManager(outside))),
        "Wendover Vale hub",
        world.hatch().clock);
  }

  void pays(String name, LocalDate starts, LocalDate ends, long pounds) {
    tools()
        .streams()
        .keep(
            new Stream(
                UUID.randomUUID(), 1, name, starts, ends, List.of(new Stream.Share("ICB", pounds))),
            false,
            LEAD);
  }

  Pack made() {
    return tools()
        .packs()
        .make(
            new PackMaker.Wanted(
                UUID.randomUUID(), "What the hub does", YEAR, "Please pay for it.\nThree years."),
            Set.of(nurse.id(), porter.id()),
            LEAD)
        .orElseThrow();
  }

  static byte[] file(Pack pack, Shape shape, Form form) {
    return PackFiles.of(pack, shape, form).bytes();
  }

  Verified verified(Form form, byte[] file) {
    try {
      return tools().verifier().verify(PackFile.read(form, file));
    } catch (PackFile.NoPack e) {
      throw new AssertionError(e);
    }
  }

  static String html(Pack pack) {
    return new String(file(pack, Shape.WHOLE, Form.HTML), StandardCharsets.UTF_8);
  }

  /// Whatever the row rules of the database say.
  void asAdmin(String sql) {
    world.hatch().database.asAdmin(sql);
  }
}
