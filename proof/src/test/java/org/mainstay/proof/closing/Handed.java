package org.mainstay.proof.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.support.closing.Caseload;
import org.mainstay.inside.support.closing.Hubs;
import org.mainstay.inside.support.closing.NextPlace;
import org.mainstay.inside.support.closing.NextPlaces;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Letter;

/// Two hubs that know each other, and people who are handed over from the one to the other.
final class Handed implements AutoCloseable {
  static final int WITH_CONCERN_EVERY = 50;
  static final int SHUTS_OUT = 7;
  static final String TAKES_ON = "Greta Vale";
  static final String SHUT_OUT = "Owen Marsh";

  final OneHub closing;
  final OneHub receiving;
  final Worker lead;
  final List<String> names = new ArrayList<>();
  private final Random chance;
  private final Map<String, String> counted =
      Map.of("pack", "packed", "take", "taken", "receipt", "transferred");
  private int interrupted;

  Handed(long seed) throws IOException {
    this.chance = new Random(seed);
    this.closing = new OneHub("harbour", Path.of("../handbook"));
    this.receiving = new OneHub("lantern", Path.of("../handbook-living-well"));
    this.lead = closing.joins("Lena Frost");
    closing.joins(SHUT_OUT);
    receiving.joins(TAKES_ON);
    receiving.joins(SHUT_OUT);
    knows(closing, receiving);
    knows(receiving, closing);
  }

  /// The card comes over, and somebody reads the fingerprint on the phone.
  static Hubs.Known knows(OneHub one, OneHub other) {
    return one.asHouse(
        () -> {
          var hubs = one.room(Hubs.class);
          var known = hubs.bring(other.card());
          assertThat(hubs.compared(known, other.card().fingerprint())).isTrue();
          return known;
        });
  }

  /// So many people ask at the hub that closes.
  void ask(int people) {
    for (int number = 1; number <= people; number++) {
      names.add("Wren %d".formatted(number));
      closing.asks(number, request(number));
    }
    closing.takesIn();
  }

  private Letter.Request request(int number) {
    boolean isSafe = number % WITH_CONCERN_EVERY != 0;
    var shutOut = number == SHUTS_OUT ? SHUT_OUT : "";
    return new Letter.Request(
        new Identity(
            names.getLast(),
            new Identity.Employer("", "Somewhere"),
            "",
            new Identity.SafeContact(Identity.Way.HERE_ONLY, "", false, List.of(), ""),
            List.of(),
            shutOut),
        new Asked(
            List.of(Asked.Want.SOMEONE_TO_TALK_TO),
            "Words of " + number,
            Map.of(1, 2),
            Map.of(),
            isSafe ? Asked.SafeNow.YES : Asked.SafeNow.NOT_SURE));
  }

  /// This person says yes to the other hub; a concern is taken on there by name.
  void saysYes(int number, String takenOnBy) {
    var referral = closing.referralOf(number);
    closing.as(
        lead.id(),
        () -> {
          var hub = closing.room(Hubs.class).compared().getFirst();
          return closing.room(NextPlaces.class).keep(referral, NextPlace.Wish.hub(hub, takenOnBy));
        });
  }

  /// This person goes on somewhere else.
  void goesElsewhere(int number, String place) {
    var referral = closing.referralOf(number);
    closing.as(
        lead.id(),
        () ->
            closing
                .room(NextPlaces.class)
                .keep(referral, NextPlace.Wish.other(NextPlace.Kind.ELSEWHERE, place)));
  }

  boolean hasConcern(int number) {
    var referral = closing.referralOf(number);
    return closing.asHouse(() -> closing.room(Concerns.class).openOf(referral.id()).isPresent());
  }

  Caseload.Counts counts() {
    return closing.room(Caseload.class).counts();
  }

  /// The folder of packs for the other hub.
  Path packs() throws IOException {
    try (var folders = Files.list(closing.at("packs"))) {
      return folders.findFirst().orElseThrow();
    }
  }

  Path receipts() {
    return receiving.at("receipts");
  }

  ProcessBuilder pack() {
    return closing.mainstay("handover", "pack", "--out", closing.at("packs").toString());
  }

  ProcessBuilder take() throws IOException {
    return receiving.mainstay(
        "handover",
        "take",
        "--in",
        packs().toString(),
        "--out",
        receipts().toString(),
        "--address",
        receiving.address);
  }

  ProcessBuilder receipt() {
    return closing.mainstay("handover", "receipt", "--in", receipts().toString());
  }

  int interrupted() {
    return interrupted;
  }

  /// Begins this and kills it once so many are done, and some microseconds by chance.
  void killed(ProcessBuilder verb, int done) throws IOException, InterruptedException {
    var process = verb.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try (var said =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      var seen = said.lines().filter(line -> isCount(line, done)).findFirst();
      boolean isEnded = process.waitFor(chance.nextInt(900), TimeUnit.MICROSECONDS);
      interrupted += seen.isPresent() && !isEnded ? 1 : 0;
      process.toHandle().destroyForcibly();
    }
    process.waitFor();
  }

  private boolean isCount(String line, int done) {
    return Optional.of(line)
        .filter(it -> counted.values().stream().anyMatch(word -> it.equals(word + " " + done)))
        .isPresent();
  }

  /// Does this to its end.
  ///
  /// @return its exit code and all that it said
  static Ended whole(ProcessBuilder verb) throws IOException, InterruptedException {
    var process = verb.redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  record Ended(int code, String said) {}

  int chance(int bound) {
    return chance.nextInt(bound);
  }

  @Override
  public void close() {
    closing.close();
    receiving.close();
  }
}
