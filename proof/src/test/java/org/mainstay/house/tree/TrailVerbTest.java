package org.mainstay.house.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.commandline.Main;
import org.mainstay.house.wiring.House;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.HouseSettings.Extras;
import org.mainstay.house.wiring.HouseSettings.Places;
import org.mainstay.house.wiring.RunningHouse;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.proof.TestHouse;
import org.springframework.transaction.support.TransactionTemplate;

/// The verb by which an operator sees that nobody changed the trail of a house that stands.
class TrailVerbTest {
  private static final Path FOLDER = TestHouse.directory("trail-verb");
  private static final RunningHouse HOUSE = start();

  private static RunningHouse start() {
    var places = new Places(FOLDER.resolve("data"), FOLDER.resolve("keys"), Path.of("../handbook"));
    return House.start(
        HouseSettings.embedded(0, places, Extras.none(Clock.systemUTC())), words -> {});
  }

  @BeforeAll
  static void somebody_was_looked_at() {
    var once = HOUSE.beans().getBean(TransactionTemplate.class);
    var trail = HOUSE.beans().getBean(Trail.class);
    for (int i = 0; i < 3; i++) {
      Acting.as(
          new WorkerId(UUID.randomUUID()),
          () ->
              once.executeWithoutResult(
                  _ -> trail.write(UUID.randomUUID(), "opened", "to support you")));
    }
    var keeper = HOUSE.beans().getBean(TreeKeeper.class);
    keeper.turn();
    assertThat(keeper.last()).isPresent();
  }

  @AfterAll
  static void close() {
    HOUSE.close();
    TestHouse.delete(FOLDER);
  }

  private record Said(int status, String words) {}

  private static Said says(String... more) {
    var out = System.out;
    var err = System.err;
    var bytes = new ByteArrayOutputStream();
    var both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    var words = new java.util.ArrayList<String>();
    words.addAll(java.util.List.of("trail", "verify", "--data", FOLDER.resolve("data").toString()));
    words.addAll(java.util.List.of("--keys", FOLDER.resolve("keys").toString()));
    words.addAll(java.util.List.of(more));
    try {
      System.setOut(both);
      System.setErr(both);
      return new Said(
          Main.run(words.toArray(String[]::new)), bytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private static Path anchor() {
    return FOLDER.resolve("keys/trail.anchor");
  }

  @Test
  void a_trail_that_nobody_changed_is_said_with_its_figures() {
    var said = says();

    assertThat(said.words()).contains("The trail is as it was signed: ", " checkpoints, ");
    assertThat(said.status()).isZero();
  }

  @Test
  void the_key_that_lies_beside_the_anchor_is_enough() {
    var said =
        says("--anchor", anchor().toString(), "--key", FOLDER.resolve("keys/trail.vkey") + "");

    assertThat(said.status()).as(said.words()).isZero();
  }

  @Test
  void a_changed_leaf_is_named_with_a_code_and_a_way_out() throws Exception {
    try (var admin = HOUSE.database().server().orElseThrow().connect();
        var statement = admin.createStatement()) {
      statement.execute("update inside_trail.leaf set why = why || '!' where id = 1");
      var said = says();
      statement.execute("update inside_trail.leaf set why = trim('!' from why) where id = 1");

      assertThat(said.status()).isEqualTo(1);
      assertThat(said.words())
          .contains("MAINSTAY-TRAIL-001: in the trail leaf 0 was changed")
          .contains("Way out: ", anchor().toString());
    }
  }

  @Test
  void without_its_anchor_or_with_another_key_nothing_is_said_to_be_well() throws IOException {
    var nowhere = says("--anchor", FOLDER.resolve("nowhere").toString());
    assertThat(nowhere.status()).isEqualTo(1);
    assertThat(nowhere.words()).contains("MAINSTAY-TREE-005");

    var empty = Files.writeString(FOLDER.resolve("empty"), "");
    assertThat(says("--anchor", empty.toString()).words()).contains("MAINSTAY-TREE-001");
    assertThat(says("--key", empty.toString()).words()).contains("MAINSTAY-TREE-006");

    var other = FOLDER.resolve("other");
    try (var log = new TrailLog()) {
      Files.writeString(other, Checkpoint.sign(1, Merkle.empty(), Instant.EPOCH, log.keys).note());
    }
    assertThat(says("--anchor", other.toString()).words()).contains("is not signed by this house");
    Files.copy(anchor(), other, StandardCopyOption.REPLACE_EXISTING);
    assertThat(says("--anchor", other.toString()).status()).isZero();
  }

  @Test
  void wrong_words_are_explained() {
    assertThat(says("--anker").status()).isEqualTo(2);
  }
}
