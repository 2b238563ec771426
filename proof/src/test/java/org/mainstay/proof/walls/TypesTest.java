package org.mainstay.proof.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Planted leaks that the types have no way to say: the compiler is the guard.
class TypesTest {
  @TempDir private Path planted;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          String leak(Confidential<String> name) { return name; }             | incompatible types
          String leak(Confidential<String> name) { return name.value; }       | private access
          String leak(Confidential<String> name) { return name.openFor(); }   | cannot be applied
          Object leak() { return new Confidential<String>("a name"); }        | not public
          Object leak(OpenRecord open) { return open.identity; }              | private access
          OpenRecord leak() { return new OpenRecord(null, null, null, null); } | not public
          PersonKey leak(ReferralId referral) { return referral; }            | incompatible types
          """)
  void a_room_cannot_take_a_name_past_the_door_of_people(String method, String refusal) {
    assertThat(compiled("inside", method).errors()).singleElement().asString().contains(refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Object leak(PostOffice office, SealedLetter letter) { return office.open(letter); }
          Object leak(PostOffice office) { return office.next(); }
          """)
  void the_front_has_no_way_to_read_a_letter_back(String method) {
    assertThat(compiled("front", method).errors())
        .singleElement()
        .asString()
        .contains("cannot find symbol");
  }

  @Test
  void what_is_allowed_compiles() {
    String fine =
        "String name(Confidential<String> name, Purpose why) { return name.openFor(why); }";

    assertThat(compiled("inside", fine).errors()).isEmpty();
    assertThat(compiled("front", "void fine(PostOffice office) {}").errors()).isEmpty();
  }

  private Compiled compiled(String module, String method) {
    String names =
        module.equals("inside")
            ? "import org.mainstay.inside.people.*; import org.mainstay.inside.referral.ReferralId;"
            : "import org.mainstay.letterbox.letter.*;";
    String source =
        "package org.mainstay.%s.planted; %s abstract class Leak { %s }"
            .formatted(module, names, method);
    return Compiled.of(
        Map.of("org.mainstay.%s.planted.Leak".formatted(module), source),
        Modules.classPath(module),
        planted);
  }
}
