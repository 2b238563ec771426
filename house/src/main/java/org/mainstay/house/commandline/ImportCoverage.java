package org.mainstay.house.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.outside.network.coverage.Covers;
import org.mainstay.outside.network.coverage.PlaceFile;
import org.mainstay.outside.network.coverage.Places;
import org.mainstay.outside.office.OfficeStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Brings in which employers and sites there are, whole or not at all.
@Command(
    name = "coverage",
    description = "Which employers and sites there are, and which hub they have.",
    footer = {
      "",
      "FILE is CSV with the columns employer_code and employer; site_code and site name a",
      "site of it; staff is how many work there; hub, hub_since and hub_until (such as",
      "2027-03-31) say which hub is there. A file with a fault brings nothing in and ends",
      "with 1. The last list counts; hubs that it does not name stay as they are."
    })
final class ImportCoverage implements Verb {
  private static final String BY = "./mainstay import coverage";

  @Mixin private Settings settings = new Settings();

  @Option(names = "--in", required = true, paramLabel = "FILE", description = "CSV in UTF-8")
  private Path in = Path.of("");

  @Option(
      names = "--source",
      required = true,
      paramLabel = "WORDS",
      description = "whose list it is, as readers see it")
  private String source = "";

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DAY",
      description = "the day for which it holds, such as 2026-09-30")
  private LocalDate asOf = LocalDate.EPOCH;

  @Override
  public Integer call() {
    byte[] bytes = bytes();
    if (source.isBlank()) {
      throw new Refused(
          "MAINSTAY-COVERAGE-003: readers must see whose list it is. Way out: say it with --source");
    }
    // A file that is refused needs no database.
    return switch (PlaceFile.read(bytes)) {
      case PlaceFile.Read.Refused(var faults) -> {
        System.err.println(
            "MAINSTAY-COVERAGE-002: the list cannot be used, and nothing of it was brought in. Way out: put right what is named here, and bring it again");
        faults.forEach(fault -> System.err.println("- " + in + ", " + fault));
        yield Main.REFUSED;
      }
      case PlaceFile.Read.Whole(var rows) -> {
        bring(rows, hash(bytes));
        yield Main.DONE;
      }
    };
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(in);
    } catch (IOException e) {
      throw new Refused(
          "MAINSTAY-COVERAGE-001: there is no file to read at %s. Way out: say where it lies with --in"
              .formatted(in));
    }
  }

  private void bring(List<PlaceFile.Row> rows, String hash) {
    var clock = Clock.systemUTC();
    try (var database =
        Database.open(settings.house(clock).database(), new SecureRandom(), Settings::progress)) {
      var outside = database.dataSource(Role.OUTSIDE);
      var store =
          new OfficeStore(
              JdbcClient.create(outside),
              new TransactionTemplate(new JdbcTransactionManager(outside)));
      int covers =
          new Places(store, new Covers(store, clock), clock)
              .bring(new Places.Origin(source.strip(), asOf, hash), rows, BY);
      System.out.printf(
          Locale.UK,
          "Brought in: %,d employers and sites; hubs added or changed: %,d%n",
          rows.size(),
          covers);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
