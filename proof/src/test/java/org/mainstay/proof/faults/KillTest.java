package org.mainstay.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.Eventually;
import org.mainstay.proof.TestHouse;

/// Whoever was shown a receipt finds their request again, once, whatever was killed meanwhile.
class KillTest {
  private static final long SEED = 20_261_122;
  private static final int LONGER_MILLIS_MAX = 1_500;
  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void every_receipt_shown_opens_once_after_three_kills() {
    everyReceiptOpensAfterKills(3);
  }

  @Test
  @Tag("slow")
  void every_receipt_shown_opens_once_after_twenty_kills() {
    everyReceiptOpensAfterKills(Integer.getInteger("mainstay.kills", 20));
  }

  private static void everyReceiptOpensAfterKills(int kills) {
    var folder = TestHouse.directory("killed");
    int port = freePort();
    var chance = new Random(SEED);
    var crowd = new Crowd("http://127.0.0.1:" + port);
    for (int round = 0; round < kills; round++) {
      var house = HouseProcess.start(folder, port);
      crowd.asksUntil(SOON, Duration.ofMillis(chance.nextInt(LONGER_MILLIS_MAX)), house::kill);
      nothingIsLeftOf(house);
    }
    int inFlight = crowd.unanswered();
    var house = HouseProcess.start(folder, port);
    crowd.everybodyPressesAgain();
    List<Integer> found = crowd.receipts().stream().map(crowd::timesFound).toList();
    house.kill();
    nothingIsLeftOf(house);
    long letters = Letters.countedIn(folder);
    System.out.printf(
        "killed %d times: %d receipts shown (%d after pressing again, %d of them at the end),"
            + " %d requests kept, %d receipts lost, %d requests twice, no process left%n",
        kills,
        found.size(),
        crowd.pressedAgain(),
        inFlight,
        letters,
        found.stream().filter(times -> times == 0).count(),
        letters - found.size());
    assertThat(found).as("people with a receipt").hasSizeGreaterThanOrEqualTo(kills);
    assertThat(found).as("how often each finds their request").containsOnly(1);
    assertThat(crowd.receipts()).doesNotHaveDuplicates();
    assertThat(letters).as("requests kept").isEqualTo(found.size());
    TestHouse.delete(folder);
  }

  private static void nothingIsLeftOf(HouseProcess house) {
    Eventually.holds(
        Duration.ofSeconds(20), "no process of the house is left", () -> !house.isAnythingLeft());
  }

  static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
