package org.mainstay.proof.handbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.inside.team.Role;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;

/// The handbook is changed while the house serves, and a mistake in it changes nothing.
class HandbookChangesTest {
  private final Path folder;
  private final StandingHouse house;

  HandbookChangesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    try (var files = Files.walk(StandingHouse.HANDBOOK)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve(StandingHouse.HANDBOOK.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    this.house = StandingHouse.withHandbook("changing", folder);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void change(String file, String from, String to) throws IOException {
    var words = Files.readString(folder.resolve(file));
    assertThat(words).contains(from);
    Files.writeString(folder.resolve(file), words.replace(from, to));
    house.house().lookAtHandbook();
  }

  private String start() {
    return new Visitor(house.baseUrl()).get("/").words();
  }

  @Test
  void a_change_is_seen_at_once_and_whoever_is_signed_in_stays_so() throws IOException {
    var lead = house.signedIn(house.joins("Lena Frost", Role.LEAD));

    change("hub.yaml", "name: Harbour", "name: Anchorage");
    change("huddles.yaml", "name: Morning huddle", "name: First light");

    assertThat(start()).contains("Anchorage").doesNotContain("Harbour");
    var handbook = lead.get("/team/handbook");
    assertThat(handbook.status()).isEqualTo(200);
    assertThat(handbook.words()).contains("Version 3", "Version 2", "Version 1", "huddles.yaml");
    assertThat(lead.get("/team/handbook/file?name=hub.yaml").words()).contains("Anchorage");
    assertThat(lead.get("/team/handbook/file?name=hub.yaml&version=1").words())
        .contains("Harbour")
        .doesNotContain("name: Anchorage");
    assertThat(lead.get("/team/handbook/file?name=none.yaml").status()).isEqualTo(404);
  }

  @Test
  void a_mistake_is_said_with_file_and_line_and_the_handbook_before_stays() throws IOException {
    var lead = house.signedIn(house.joins("Lena Frost", Role.LEAD));

    change("huddles.yaml", "agenda: [CONCERNS, REVIEWS, NEW", "agenda: [CONCERNS, NOVELTY");

    assertThat(start()).contains("Harbour");
    assertThat(lead.get("/team/handbook").words())
        .contains("A change to the handbook is not in use", "MAINSTAY-HANDBOOK-002")
        .contains("huddles.yaml, line 15", "NOVELTY", "Way out");

    change("huddles.yaml", "NOVELTY", "NEW");
    assertThat(lead.get("/team/handbook").words()).doesNotContain("is not in use");
  }

  @Test
  void a_mistake_that_shows_only_when_the_house_is_made_anew_changes_nothing_either()
      throws IOException {
    var lead = house.signedIn(house.joins("Lena Frost", Role.LEAD));

    change("words/cy.yaml", "direction: LEFT_TO_RIGHT", "direction: UPWARDS");

    assertThat(start()).contains("Harbour");
    assertThat(lead.get("/team/handbook").words())
        .contains("A change to the handbook is not in use", "cy.yaml, line 11", "Way out");

    change("words/cy.yaml", "direction: UPWARDS", "direction: LEFT_TO_RIGHT");
    assertThat(lead.get("/team/handbook").words()).doesNotContain("is not in use");
  }

  @Test
  void nobody_is_turned_away_while_it_changes() throws Exception {
    var done = new AtomicBoolean();
    var asking =
        CompletableFuture.supplyAsync(
            () -> {
              int answered = 0;
              while (!done.get()) {
                assertThat(new Visitor(house.baseUrl()).get("/").status()).isEqualTo(200);
                answered++;
              }
              return answered;
            });

    change("hub.yaml", "name: Harbour", "name: Anchorage");
    change("hub.yaml", "name: Anchorage", "name: Harbour");
    done.set(true);

    assertThat(asking.get()).isPositive();
  }
}
