package org.mainstay.house.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.hatch.quotation.Quote;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.DatabaseFault;
import org.mainstay.house.database.Role;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.wiring.casemaking.CasemakingRooms.Tools;
import org.mainstay.outside.casemaking.pack.Pack;
import org.mainstay.outside.casemaking.pack.PackFiles;
import org.mainstay.outside.casemaking.pack.PackMaker;
import org.mainstay.outside.casemaking.pack.Shape;
import org.mainstay.outside.office.OfficeStore;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// An evidence pack of the released figures, as a page, a PDF and a spreadsheet.
@Command(
    name = "pack",
    description =
        "Makes an evidence pack and its one-page briefing of the released figures: HTML, PDF, ODS.",
    footer = {"", "./mainstay verify FILE works every figure out again."})
final class PackVerb implements Verb {
  private static final UUID NOBODY = new UUID(0, 0);

  @Mixin private Settings settings = new Settings();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the files go")
  private Path out = Path.of("");

  @Option(
      names = "--title",
      defaultValue = "What the hub does",
      description = "the first line of it (default: ${DEFAULT-VALUE})")
  private String title = "";

  @Option(names = "--ask", defaultValue = "", description = "what you ask of whoever reads it")
  private String ask = "";

  @Option(names = "--year", description = "the contract year (default: the latest released one)")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--quotes", description = "quotes whoever agreed to be quoted in reports")
  private boolean quotes;

  @Override
  public Integer call() {
    try (var desk = Desk.open(settings)) {
      var tools = desk.tools();
      var wanted =
          new PackMaker.Wanted(UUID.randomUUID(), title.strip(), year(tools.maker().years()), ask);
      var quoting =
          quotes
              ? tools.packs().quotes().stream().map(Quote::id).collect(Collectors.toSet())
              : java.util.Set.<UUID>of();
      var pack = tools.packs().make(wanted, quoting, NOBODY).orElseThrow(PackVerb::nothing);
      write(pack);
      return Main.DONE;
    }
  }

  private int year(List<Integer> released) {
    return year.map(OptionalInt::of)
        .orElseGet(() -> released.stream().mapToInt(Integer::intValue).findFirst())
        .orElseThrow(PackVerb::nothing);
  }

  private static Refused nothing() {
    return new Refused(
        "MAINSTAY-PACK-001: nothing of the hub's own book is released for that year. Way out:"
            + " ./mainstay release show lists what is; a pack can be made after the first release");
  }

  private void write(Pack pack) {
    try {
      Files.createDirectories(out);
      for (Shape shape : Shape.values()) {
        for (PackFiles.Form form : PackFiles.Form.values()) {
          var file = out.resolve(shape.word() + "." + form.ending());
          Files.write(file, PackFiles.of(pack, shape, form).bytes());
          System.out.println(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What packs are made and verified with, on the database of the house whether it stands or not.
  static final class Desk implements AutoCloseable {
    private final Database database;
    private final Tools tools;

    private Desk(Database database, Tools tools) {
      this.database = database;
      this.tools = tools;
    }

    /// Opens it.
    static Desk open(Settings settings) {
      var clock = Clock.systemUTC();
      var random = new SecureRandom();
      var house = settings.house(clock);
      var hub = Handbook.read(house.places().handbook()).hub().name();
      var database =
          Database.look(house.database(), random)
              .filter(Desk::answers)
              .orElseGet(() -> Database.open(house.database(), random, Settings::progress));
      var outside = database.dataSource(Role.OUTSIDE);
      var store =
          new OfficeStore(
              JdbcClient.create(outside),
              new TransactionTemplate(new JdbcTransactionManager(outside)));
      return new Desk(database, Tools.of(store, hub, clock));
    }

    private static boolean answers(Database there) {
      try {
        return JdbcClient.create(there.dataSource(Role.OUTSIDE))
            .sql("select true")
            .query(Boolean.class)
            .single();
      } catch (DataAccessException | DatabaseFault _) {
        there.close();
        return false;
      }
    }

    Tools tools() {
      return tools;
    }

    @Override
    public void close() {
      database.close();
    }
  }
}
