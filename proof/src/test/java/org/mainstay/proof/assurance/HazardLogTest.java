package org.mainstay.proof.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.house.commandline.documents.assurance.Control;
import org.mainstay.house.commandline.documents.assurance.Hazard;
import org.mainstay.house.commandline.documents.assurance.HazardLog;
import org.mainstay.house.commandline.documents.assurance.Likelihood;
import org.mainstay.house.commandline.documents.assurance.Severity;
import org.mainstay.proof.SourceFiles;

/// Every hazard is rated by the matrix, and every control that counts has a test that is there.
class HazardLogTest {
  private static final KnownTests TESTS = KnownTests.ofTheHouse();

  /// From this rating on a hazard must be reduced.
  private static final int MUST_BE_REDUCED = 4;

  /// The matrix as the project has it, written down a second time: rows by severity from the worst,
  /// columns by likelihood from the least.
  private static final List<List<Integer>> MATRIX =
      List.of(
          List.of(3, 4, 5, 5, 5),
          List.of(2, 3, 4, 5, 5),
          List.of(2, 3, 3, 4, 5),
          List.of(1, 2, 3, 3, 4),
          List.of(1, 1, 2, 2, 3));

  private static final String PLANTED =
      """
      owner: nobody
      hazards:
        - id: HAZ-01
          hazard: Planted
          overlaps: []
          causes: [a test]
          harm: None.
          severity: catastrophic
          likelihood: medium
          owner: nobody
          controls:
            - {text: It is not there., kind: design, status: open, missing: all of it}
          residual: {severity: catastrophic, likelihood: very-low, reason: None.}
      """;

  @Test
  void every_test_that_a_control_names_is_there() throws IOException {
    assertThat(TESTS.classes()).isGreaterThan(300);
    assertThat(missing(HazardLog.read(SourceFiles.HOUSE))).isEmpty();
  }

  @Test
  void a_name_that_is_no_test_is_found() {
    String wrong =
        "status: shown, tests: [HazardLogTest, NobodyWroteThisTest, HazardLogTest#nor_this,"
            + " HazardLogTest#missing, HazardLogTest#a_name_that_is_no_test_is_found]";

    assertThat(missing(planted("status: open, missing: all of it", wrong)))
        .containsExactly("NobodyWroteThisTest", "HazardLogTest#nor_this", "HazardLogTest#missing");
  }

  @Test
  void every_hazard_has_its_number_its_words_and_whole_controls() throws IOException {
    List<Hazard> hazards = HazardLog.read(SourceFiles.HOUSE).hazards();

    assertThat(hazards.stream().map(Hazard::id))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, hazards.size()).mapToObj("HAZ-%02d"::formatted).toList());
    assertThat(hazards)
        .allSatisfy(
            hazard -> {
              assertThat(hazard.causes()).isNotEmpty();
              assertThat(hazard.controls()).allMatch(Control::isWhole).isNotEmpty();
              assertThat(
                      Stream.of(hazard.hazard(), hazard.harm(), hazard.residual().reason())
                          .map(words -> words.split(" ", -1).length))
                  .as(hazard.id())
                  .allMatch(words -> words > 3);
            });
  }

  @Test
  void a_control_that_says_neither_what_shows_it_nor_what_is_missing_is_found() {
    String asIs = "status: open, missing: all of it";

    assertThat(planted(asIs, asIs).hazards().getFirst().controls()).allMatch(Control::isWhole);
    for (String odd :
        List.of("status: shown", "status: open", "status: organisation, missing: all of it")) {
      assertThat(planted(asIs, odd).hazards().getFirst().controls())
          .as(odd)
          .noneMatch(Control::isWhole);
    }
  }

  @Test
  void each_hazard_of_the_earlier_lists_is_in_the_log_once() throws IOException {
    assertThat(
            HazardLog.read(SourceFiles.HOUSE).hazards().stream()
                .flatMap(hazard -> hazard.overlaps().stream()))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 20).mapToObj(number -> "H" + number).toList());
  }

  @Test
  void a_rating_is_that_of_the_matrix() {
    assertThat(
            Stream.of(Severity.values())
                .map(severity -> Stream.of(Likelihood.values()).map(severity::rating).toList()))
        .containsExactlyElementsOf(MATRIX);
  }

  @Test
  void whatever_must_be_reduced_has_a_control_that_is_shown() throws IOException {
    assertThat(unguarded(HazardLog.read(SourceFiles.HOUSE))).isEmpty();
    assertThat(unguarded(HazardLog.of(PLANTED))).containsExactly("HAZ-01");
  }

  @Test
  void no_rating_falls_while_nothing_is_shown_and_none_rises() throws IOException {
    assertThat(wishful(HazardLog.read(SourceFiles.HOUSE))).isEmpty();
    assertThat(wishful(HazardLog.of(PLANTED))).containsExactly("HAZ-01");
  }

  @Test
  void what_is_left_to_be_reduced_stands_in_the_safety_case() throws IOException {
    String safetyCase =
        Files.readString(SourceFiles.HOUSE.resolve("docs/assurance/safety-case.md"));
    String open = safetyCase.substring(safetyCase.indexOf("## What keeps this case"));
    var left =
        HazardLog.read(SourceFiles.HOUSE).hazards().stream()
            .filter(hazard -> hazard.residual().rating() >= MUST_BE_REDUCED)
            .map(Hazard::id)
            .toList();

    assertThat(left).allSatisfy(id -> assertThat(open).contains(id));
    assertThat(safetyCase)
        .contains("[%d hazards]".formatted(HazardLog.read(SourceFiles.HOUSE).hazards().size()));
  }

  private static HazardLog planted(String what, String instead) {
    assertThat(PLANTED).contains(what);
    return HazardLog.of(PLANTED.replace(what, instead));
  }

  private static List<String> missing(HazardLog log) {
    return TESTS.missing(
        log.hazards().stream()
            .flatMap(hazard -> hazard.controls().stream())
            .flatMap(control -> control.shownBy().stream())
            .toList());
  }

  private static List<String> unguarded(HazardLog log) {
    return log.hazards().stream()
        .filter(hazard -> hazard.rating() >= MUST_BE_REDUCED)
        .filter(hazard -> hazard.of(Control.Status.SHOWN).isEmpty())
        .map(Hazard::id)
        .toList();
  }

  private static List<String> wishful(HazardLog log) {
    return log.hazards().stream()
        .filter(
            hazard ->
                hazard.residual().rating() > hazard.rating()
                    || (hazard.residual().rating() < hazard.rating()
                        && hazard.of(Control.Status.SHOWN).isEmpty()))
        .map(Hazard::id)
        .toList();
  }
}
