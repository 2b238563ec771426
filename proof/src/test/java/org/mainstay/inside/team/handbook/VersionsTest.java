package org.mainstay.inside.team.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;

/// Of each earlier version the team reads what was done differently then.
class VersionsTest {
  private final TestInside house = new TestInside();
  private final Versions versions = new Versions(house.inside, house.clock);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void what_the_next_version_changed_or_left_out_is_told_whatever_its_number() {
    versions.use("first", Map.of("hub.yaml", "Harbour", "crisis.yaml", "111", "old.yaml", "gone"));
    versions.use("second", Map.of("hub.yaml", "Anchorage", "crisis.yaml", "111"));
    house.database.asAdmin("alter table inside_team.handbook_version alter number restart 40");
    versions.use("third", Map.of("hub.yaml", "Anchorage", "crisis.yaml", "116", "new.yaml", ""));

    assertThat(versions.all()).extracting(Version::number).containsExactly(40, 2, 1);
    assertThat(versions.replaced())
        .isEqualTo(Map.of(1, List.of("hub.yaml", "old.yaml"), 2, List.of("crisis.yaml")));
  }
}
