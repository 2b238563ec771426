package org.mainstay.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.proof.Eventually;
import org.mainstay.proof.TestHouse;

/// Whoever was shown a receipt finds their request again, whenever the power went.
///
/// Data, database and keys lie on one disk that is cut while people ask, from the first receipt of
/// a new house on. Every receipt that was shown before a cut is opened through the web afterwards.
@Tag("slow")
class PowerCutTest {
  private static final long SEED = 20_261_124;
  private static final int CUTS_A_HOUSE = 5;
  private static final int PAUSE_MILLIS_MAX = 1_500;
  private static final int ROWS = 2_000;
  private static final Duration SOON = Duration.ofSeconds(60);

  private final Random chance = new Random(SEED);
  private int shown;
  private int lost;
  private int twice;

  @BeforeEach
  void needADiskThatCanBeCut() {
    List<String> missing = CutDisk.missing();
    if (!missing.isEmpty()) {
      System.out.println("NO POWER WAS CUT: this machine lacks " + String.join(", ", missing));
    }
    assumeTrue(missing.isEmpty(), () -> "lacks " + missing);
  }

  @Test
  void every_receipt_shown_before_the_power_went_opens_afterwards() throws IOException {
    int cuts = Integer.getInteger("mainstay.cuts", 50);
    for (int done = 0; done < cuts; done += CUTS_A_HOUSE) {
      cutAHouse(Math.min(CUTS_A_HOUSE, cuts - done));
      System.out.printf("cut %d times: %d receipts, %d lost%n", done + CUTS_A_HOUSE, shown, lost);
    }
    System.out.printf(
        "power cut %d times: %d receipts shown before a cut, %d lost, %d twice%n",
        cuts, shown, lost, twice);
    assertThat(shown).as("receipts shown before a cut").isGreaterThan(cuts);
    assertThat(lost).as("receipts that open nothing").isZero();
    assertThat(twice).as("requests that are there twice").isZero();
  }

  private void cutAHouse(int cuts) throws IOException {
    Path folder = TestHouse.directory("cut");
    int port = KillTest.freePort();
    var crowd = new Crowd("http://127.0.0.1:" + port);
    try (var disk = CutDisk.in(folder)) {
      var house = HouseProcess.start(disk.inner(), port);
      List<Long> moments = new ArrayList<>();
      crowd.asksUntil(
          SOON,
          pause(),
          () -> {
            cut(disk, cuts, moments);
            house.kill();
          });
      isGone(house);
      for (int cut = 0; cut < cuts; cut++) {
        disk.comesBackAs(cut);
        look(disk, port, crowd, crowd.receiptsBefore(moments.get(cut)));
      }
    }
  }

  private void cut(CutDisk disk, int cuts, List<Long> moments) {
    for (int cut = 0; cut < cuts; cut++) {
      moments.add(disk.cut());
      LockSupport.parkNanos(pause().toNanos());
    }
  }

  private Duration pause() {
    return Duration.ofMillis(chance.nextInt(PAUSE_MILLIS_MAX));
  }

  private void look(CutDisk disk, int port, Crowd crowd, List<String> promised) {
    var house = HouseProcess.start(disk.inner(), port);
    var before = new HashSet<>(promised);
    for (String receipt : crowd.receipts()) {
      int times = crowd.timesFound(receipt);
      lost += before.contains(receipt) && times == 0 ? 1 : 0;
      twice += times > 1 ? 1 : 0;
    }
    shown += promised.size();
    house.kill();
    isGone(house);
  }

  private static void isGone(HouseProcess house) {
    Eventually.holds(SOON, "no process of the house is left", () -> !house.isAnythingLeft());
  }

  /// The control: a disk that lost nothing whatever the database was told would show nothing.
  @ParameterizedTest
  @CsvSource({"fsync=off", "synchronous_commit=off", "fsync=on"})
  void the_same_cut_loses_rows_unless_the_database_is_set_safely(String setting)
      throws IOException, SQLException {
    Path folder = TestHouse.directory("control");
    try (var disk = CutDisk.in(folder)) {
      var house = HouseProcess.start(disk.inner(), KillTest.freePort());
      house.kill();
      isGone(house);
      var unsafe = UnsafePostgres.start(disk.inner(), setting);
      unsafe.prepare();
      List<Long> moments = new ArrayList<>();
      unsafe.writesUntil(ROWS, () -> cut(disk, CUTS_A_HOUSE, moments));
      unsafe.kill();
      int gone = 0;
      int acknowledged = 0;
      for (int cut = 0; cut < CUTS_A_HOUSE; cut++) {
        disk.comesBackAs(cut);
        List<Integer> promised = unsafe.acknowledgedBefore(moments.get(cut));
        acknowledged += promised.size();
        gone += lostAfterTheCut(disk, promised);
      }
      System.out.printf(
          "%s, cut %d times: %d acknowledged, %d lost%n",
          setting, CUTS_A_HOUSE, acknowledged, gone);
      if (setting.equals("fsync=on")) {
        assertThat(gone).as("lost with safe settings").isZero();
      } else {
        assertThat(gone).as("lost with " + setting).isPositive();
      }
    }
  }

  private static int lostAfterTheCut(CutDisk disk, List<Integer> promised) {
    UnsafePostgres again = null;
    try {
      again = UnsafePostgres.start(disk.inner(), "fsync=on");
      return again.lost(promised);
    } catch (IOException | SQLException | AssertionError doesNotStart) {
      // With fsync off it may not start at all, or stand without its tables.
      return promised.size();
    } finally {
      if (again != null) {
        again.kill();
      }
    }
  }
}
