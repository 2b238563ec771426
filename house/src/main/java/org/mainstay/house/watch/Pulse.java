package org.mainstay.house.watch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.mainstay.house.backup.BackupFault;
import org.mainstay.house.backup.BackupPlace;
import org.mainstay.house.backup.ProvenRestore;
import org.mainstay.house.database.SafeSettings;
import org.mainstay.house.tree.Checkpoint;
import org.mainstay.house.tree.TreeKeeper;
import org.mainstay.house.web.IntakeGate;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.RunningHouse;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Feels how a house that stands is.
public final class Pulse {
  /// Letters are refused below this, as the front has it.
  private static final long FREE_BYTES_MIN = 512L << 20;

  private final HouseSettings settings;
  private final RunningHouse running;

  /// @param running is asked anew each time: a changed handbook makes it another
  public Pulse(HouseSettings settings, RunningHouse running) {
    this.settings = settings;
    this.running = running;
  }

  /// As it is now. A part that cannot be read counts as not there.
  public Vitals now() {
    long free = settings.places().data().toFile().getUsableSpace();
    return new Vitals(
        settings.extras().clock().instant(),
        running.database().safeSettings() instanceof SafeSettings.Safe,
        Optional.ofNullable(running.beans().getBeanProvider(IntakeGate.class).getIfAvailable())
            .map(IntakeGate::isOpen),
        settings.side().servesInside() ? Optional.of(safety()) : Optional.empty(),
        free,
        free > FREE_BYTES_MIN);
  }

  private Vitals.Safety safety() {
    Path folder = settings.backup().folder();
    var proof = ProvenRestore.last(folder);
    return new Vitals.Safety(
        newest(folder),
        proof.map(ProvenRestore.Result::at),
        proof.map(ProvenRestore.Result::isProven).orElse(false),
        checkpoint());
  }

  private static Optional<Instant> newest(Path folder) {
    try {
      return BackupPlace.of(folder).newestMade();
    } catch (BackupFault _) {
      return Optional.empty();
    }
  }

  private Optional<Instant> checkpoint() {
    try {
      return Optional.ofNullable(running.beans().getBeanProvider(TreeKeeper.class).getIfAvailable())
          .flatMap(TreeKeeper::last)
          .map(Checkpoint::at);
    } catch (DataAccessException | TransactionException _) {
      return Optional.empty();
    }
  }
}
