package org.mainstay.proof.walls;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.house.database.Walls;

class WallsTest {
  private static final Walls WALLS = Walls.ofTheHouse();
  private static final Crossings CROSSINGS = new Crossings(WALLS);
  private static final JavaClasses HOUSE = imported();

  @TempDir private Path planted;

  private static JavaClasses imported() {
    return new ClassFileImporter()
        .importPaths(Modules.all().stream().map(Modules::classes).toList());
  }

  @Test
  void every_class_of_the_house_was_read() {
    List<String> onDisk =
        Modules.all().stream().flatMap(module -> Modules.classNames(module).stream()).toList();
    assertThat(onDisk).hasSizeGreaterThan(100);
    assertThat(HOUSE).hasSameSizeAs(onDisk);
  }

  @Test
  void every_class_names_only_what_the_walls_let_it() {
    CROSSINGS.rule().check(HOUSE);
  }

  @Test
  void nothing_read_is_a_failure() {
    var nothing = new ClassFileImporter().importPackages("org.mainstay.nowhere");

    assertThatThrownBy(() -> CROSSINGS.rule().check(nothing))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
  }

  @Test
  void there_are_no_circles_between_packages() {
    slices().matching("org.mainstay.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void front_inside_and_outside_never_name_one_another() {
    List<String> sides = List.of("front", "inside", "outside");
    for (String side : sides) {
      assertThat(WALLS.modules().get(side)).doesNotContainAnyElementsOf(sides);
      assertThat(Modules.reached(side)).filteredOn(sides::contains).containsExactly(side);
    }
  }

  @Test
  void the_poms_reach_no_module_that_the_walls_forbid() {
    for (String module : Modules.all()) {
      List<String> allowed =
          WALLS.modules().getOrDefault(module, Set.of()).stream()
              .map(name -> name.split("\\.", -1)[0])
              .toList();
      assertThat(allowed).as(module).containsAll(Modules.named(module));
    }
    assertThat(WALLS.modules().keySet()).containsExactlyInAnyOrderElementsOf(Modules.all());
  }

  @Test
  void a_planted_leak_from_inside_to_outside_is_caught_in_a_field_and_in_a_generic_signature() {
    plant(
        Map.of(
            "org.mainstay.inside.planted.Secret",
            "package org.mainstay.inside.planted; public class Secret {}",
            "org.mainstay.outside.planted.Leak",
            """
            package org.mainstay.outside.planted;
            public class Leak { org.mainstay.inside.planted.Secret secret; }
            """,
            "org.mainstay.outside.planted.QuietLeak",
            """
            package org.mainstay.outside.planted;
            public interface QuietLeak {
              java.util.List<org.mainstay.inside.planted.Secret> all();
            }
            """));

    assertThatThrownBy(() -> CROSSINGS.rule().check(readPlanted()))
        .hasMessageContaining("outside.planted may not name inside.planted: Field")
        .hasMessageContaining("QuietLeak.all()");
  }

  @Test
  void a_planted_leak_between_rooms_is_caught() {
    plant(
        Map.of(
            "org.mainstay.inside.huddle.Board",
            "package org.mainstay.inside.huddle; public class Board {}",
            "org.mainstay.inside.trail.Curious",
            """
            package org.mainstay.inside.trail;
            public class Curious { Object look() { return new org.mainstay.inside.huddle.Board(); } }
            """));

    assertThatThrownBy(() -> CROSSINGS.rule().check(readPlanted()))
        .hasMessageContaining("inside.trail may not name inside.huddle");
  }

  @Test
  void a_room_that_the_walls_do_not_know_is_caught() {
    plant(
        Map.of(
            "org.mainstay.inside.cellar.Unknown",
            "package org.mainstay.inside.cellar; public class Unknown {}"));

    assertThatThrownBy(() -> CROSSINGS.rule().check(readPlanted()))
        .hasMessageContaining("inside.cellar is not in docs/walls.txt");
  }

  @Test
  void a_planted_circle_is_caught() {
    plant(
        Map.of(
            "org.mainstay.inside.team.One",
            "package org.mainstay.inside.team; public class One { org.mainstay.inside.trail.Two t; }",
            "org.mainstay.inside.trail.Two",
            "package org.mainstay.inside.trail; public class Two { org.mainstay.inside.team.One o; }"));

    assertThatThrownBy(
            () ->
                slices()
                    .matching("org.mainstay.(**)")
                    .should()
                    .beFreeOfCycles()
                    .check(readPlanted()))
        .hasMessageContaining("Cycle detected");
  }

  @Test
  void the_outside_cannot_even_compile_against_the_inside() {
    String secret =
        Modules.classNames("inside").stream()
            .filter(name -> name.endsWith(".Confidential"))
            .findAny()
            .orElseThrow();
    var leak =
        Map.of(
            "org.mainstay.outside.planted.Leak",
            "package org.mainstay.outside.planted; public class Leak { %s<String> it; }"
                .formatted(secret));

    assertThat(Compiled.of(leak, Modules.classPath("outside"), planted).errors())
        .singleElement()
        .asString()
        .contains("does not exist");
    assertThat(Compiled.of(leak, Modules.classPath("inside"), planted).errors()).isEmpty();
  }

  private void plant(Map<String, String> sources) {
    assertThat(Compiled.of(sources, List.of(), planted).errors()).isEmpty();
  }

  private JavaClasses readPlanted() {
    return new ClassFileImporter().importPath(planted);
  }
}
