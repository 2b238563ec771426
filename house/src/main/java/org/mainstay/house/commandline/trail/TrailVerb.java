package org.mainstay.house.commandline.trail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.mainstay.house.commandline.files.Mainstay;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.DatabaseFault;
import org.mainstay.house.database.Role;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.tree.AnchorFile;
import org.mainstay.house.tree.NoteKey;
import org.mainstay.house.tree.TrailCheck;
import org.mainstay.house.tree.TreeFault;
import org.mainstay.house.wiring.HouseSettings;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Looks whether anybody changed, added or took away an entry of the trail.
@Command(
    name = "trail",
    description = {
      "trail verify works the whole trail out again and holds it against what was signed and",
      "what was anchored outside the database. The house may stand or not."
    },
    footer = {"", "Ends with 1 if anything is not as it was signed, and names the first place."})
public final class TrailVerb implements Callable<Integer> {
  private final Supplier<HouseSettings> settings;

  @Parameters(index = "0", paramLabel = "verify", description = "what to do: verify")
  private What what = What.VERIFY;

  @Option(
      names = "--anchor",
      paramLabel = "FILE",
      description = "a copy of trail.anchor (default: the one of the settings)")
  private Optional<Path> anchor = Optional.empty();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "a copy of trail.vkey (default: the public key among the keys)")
  private Optional<Path> key = Optional.empty();

  /// @param settings of the house, by the options that every verb has
  public TrailVerb(Supplier<HouseSettings> settings) {
    this.settings = settings;
  }

  private enum What {
    VERIFY
  }

  @Override
  public Integer call() {
    var house = settings.get();
    return switch (what) {
      case VERIFY -> verify(house);
    };
  }

  private int verify(HouseSettings house) {
    var file =
        anchor
            .map(AnchorFile::at)
            .orElseGet(() -> AnchorFile.in(house.places().anchoring().folder()));
    var by = key(house);
    // The anchor is read first: whatever stands in it was in the database before.
    Optional<List<String>> notes = file.exists() ? Optional.of(file.all()) : Optional.empty();
    if (notes.filter(List::isEmpty).isPresent()) {
      throw new TreeFault(TreeFault.Kind.ANCHOR_UNREADABLE, file.file());
    }
    long began = System.nanoTime();
    TrailCheck.Report report;
    try (var database = database(house)) {
      report = new TrailCheck(database.dataSource(Role.TRAIL), by).check(notes);
    }
    var took = Duration.ofNanos(System.nanoTime() - began);
    if (!report.findings().isEmpty()) {
      report
          .findings()
          .forEach(
              finding ->
                  System.err.println(
                      "MAINSTAY-TRAIL-001: in the trail %s. Way out: change nothing, keep a copy of the database and of %s, and call your Caldicott Guardian"
                          .formatted(finding, file.file())));
      return Mainstay.REFUSED;
    }
    if (notes.isEmpty() && report.checkpoints() > 0) {
      throw new TreeFault(TreeFault.Kind.NO_ANCHOR, file.file());
    }
    System.out.println(words(report, took));
    return Mainstay.DONE;
  }

  private static String words(TrailCheck.Report report, Duration took) {
    return "The trail is as it was signed: %,d leaves, %,d checkpoints, %,d of them anchored, in %.1f s. %s"
        .formatted(
            report.leaves(),
            report.checkpoints(),
            report.anchored().orElse(0),
            took.toMillis() / 1_000.0,
            report
                .waiting()
                .since()
                .map(
                    since ->
                        "%,d wait for their place, the oldest since %s: until then nobody can tell if one is taken away."
                            .formatted(report.waiting().leaves(), since))
                .orElse("None waits for its place."));
  }

  private NoteKey key(HouseSettings house) {
    Path file =
        key.orElseGet(() -> house.places().keys().resolve(KeyFile.CHECKPOINT_PUBLIC.fileName()));
    try {
      if (key.isPresent()) {
        return NoteKey.read(Files.readString(file));
      }
      return NoteKey.of(
          KeyFactory.getInstance("Ed25519")
              .generatePublic(new X509EncodedKeySpec(Files.readAllBytes(file))));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException _) {
      throw new TreeFault(TreeFault.Kind.NO_KEY, file);
    }
  }

  /// The database of the house that stands, or else the database alone.
  private static Database database(HouseSettings house) {
    var random = new SecureRandom();
    var there = Database.look(house.database(), random);
    if (there.isPresent() && !answers(there.get())) {
      there.get().close();
      there = Optional.empty();
    }
    return there.orElseGet(
        () -> Database.open(house.database(), random, words -> System.err.println(words)));
  }

  private static boolean answers(Database database) {
    try {
      return JdbcClient.create(database.dataSource(Role.TRAIL))
          .sql("select true")
          .query(Boolean.class)
          .single();
    } catch (DataAccessException | DatabaseFault _) {
      return false;
    }
  }
}
