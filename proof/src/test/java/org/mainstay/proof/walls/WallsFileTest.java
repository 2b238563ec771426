package org.mainstay.proof.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainstay.house.database.Grants;
import org.mainstay.house.database.Role;
import org.mainstay.house.database.Walls;
import org.mainstay.house.database.Walls.Right;
import org.mainstay.proof.TestDatabase;

class WallsFileTest {
  @Test
  void the_house_carries_the_very_file_that_is_read_in_docs() throws Exception {
    String docs = Files.readString(Modules.HOUSE.resolve("docs").resolve("walls.txt"));
    try (var carried = Walls.class.getResourceAsStream("walls.txt")) {
      assertThat(carried).hasContent(docs);
    }
  }

  @Test
  void the_narrowest_line_decides_and_can_take_rights_away() {
    var walls =
        Walls.read(
            """
            [tables]
            inside  inside_*.*         select insert update delete
            inside  inside_trail.leaf  select insert
            inside  inside_people.*    select
            """);

    assertThat(walls.rights(Role.INSIDE, "inside_team", "worker")).hasSize(4);
    assertThat(walls.rights(Role.INSIDE, "inside_trail", "leaf"))
        .isEqualTo(Set.of(Right.SELECT, Right.INSERT));
    assertThat(walls.rights(Role.INSIDE, "inside_people", "person"))
        .isEqualTo(Set.of(Right.SELECT));
    assertThat(walls.rights(Role.OUTSIDE, "inside_people", "person")).isEmpty();
  }

  @Test
  void all_but_is_every_other_module() {
    var walls = Walls.read("[modules]\na: -\nb: a\nc: all but b\nd: all but");

    assertThat(walls.modules().get("c")).isEqualTo(Set.of("a", "d"));
    assertThat(walls.modules().get("d")).isEqualTo(Set.of("a", "b", "c"));
  }

  @Test
  void a_line_that_is_not_understood_is_named() {
    assertThatThrownBy(() -> Walls.read("[tables]\n\ninside inside_team.worker truncate"))
        .hasMessageContaining("MAINSTAY-DATABASE-007")
        .hasMessageContaining("line 3");
    assertThatThrownBy(() -> Walls.read("[tables]\nnobody inside_team.worker select"))
        .hasMessageContaining("no role is called nobody");
    assertThatThrownBy(() -> Walls.read("a: b")).hasMessageContaining("line 1");
  }

  @Test
  void every_table_and_function_that_the_walls_name_is_there() throws Exception {
    try (var database = TestDatabase.fresh();
        var admin = database.admin().getConnection()) {
      assertThat(new Grants(Walls.ofTheHouse()).unknown(admin)).isEmpty();
    }
  }
}
