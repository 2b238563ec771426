package org.mainstay.proof.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.house.commandline.documents.assurance.AsvsRow;
import org.mainstay.house.commandline.documents.assurance.AsvsRow.Status;
import org.mainstay.house.commandline.documents.assurance.AsvsTable;
import org.mainstay.proof.SourceFiles;

/// The table has every requirement of OWASP ASVS 5.0.0, each judged, with evidence that is there.
class AsvsTableTest {
  private static final KnownTests TESTS = KnownTests.ofTheHouse();

  /// Requirements of levels 1, 2 and 3 by chapter, counted from the official file.
  private static final Map<String, List<Integer>> OFFICIAL =
      Map.ofEntries(
          Map.entry("V1", List.of(8, 19, 3)),
          Map.entry("V2", List.of(4, 7, 2)),
          Map.entry("V3", List.of(8, 11, 12)),
          Map.entry("V4", List.of(2, 8, 6)),
          Map.entry("V5", List.of(4, 5, 4)),
          Map.entry("V6", List.of(13, 22, 12)),
          Map.entry("V7", List.of(6, 12, 1)),
          Map.entry("V8", List.of(4, 3, 6)),
          Map.entry("V9", List.of(4, 3, 0)),
          Map.entry("V10", List.of(5, 24, 7)),
          Map.entry("V11", List.of(3, 11, 10)),
          Map.entry("V12", List.of(3, 6, 3)),
          Map.entry("V13", List.of(1, 12, 8)),
          Map.entry("V14", List.of(2, 7, 4)),
          Map.entry("V15", List.of(3, 10, 8)),
          Map.entry("V16", List.of(0, 16, 1)),
          Map.entry("V17", List.of(0, 7, 5)));

  private static final String HEAD =
      "id,chapter,level,in_scope,subject,status,evidence,reason\nV1.1.1,V1,2,";

  @Test
  void it_has_as_many_of_each_chapter_and_level_as_the_standard() throws IOException {
    var table = AsvsTable.read(SourceFiles.HOUSE);

    OFFICIAL.forEach(
        (chapter, levels) ->
            assertThat(
                    Stream.of(1, 2, 3)
                        .map(
                            level ->
                                table.count(
                                    row -> row.chapter().equals(chapter) && row.level() == level)))
                .as(chapter)
                .isEqualTo(levels));
    assertThat(table.rows()).hasSize(345);
    assertThat(table.rows().stream().map(AsvsRow::id).distinct()).hasSize(345);
    assertThat(Stream.of(1, 2, 3).map(level -> table.count(row -> row.level() == level)))
        .containsExactly(70, 183, 92);
    assertThat(AsvsTable.CHAPTERS.keySet()).isEqualTo(OFFICIAL.keySet());
  }

  @Test
  void the_target_is_level_2_and_level_3_in_six_chapters() throws IOException {
    var table = AsvsTable.read(SourceFiles.HOUSE);

    assertThat(table.count(AsvsRow::isInScope)).isEqualTo(246);
    assertThat(table.rows())
        .allSatisfy(
            row -> {
              assertThat(row.id()).startsWith(row.chapter() + ".");
              assertThat(row.isInScope())
                  .as(row.id())
                  .isEqualTo(
                      !AsvsTable.NOT_HERE.contains(row.chapter())
                          && (row.level() < 3 || AsvsTable.LEVEL_3.contains(row.chapter())));
            });
  }

  @Test
  void every_row_is_judged_with_evidence_or_a_reason() throws IOException {
    assertThat(AsvsTable.read(SourceFiles.HOUSE).rows()).allMatch(AsvsRow::isWhole);
  }

  @Test
  void every_test_and_file_that_it_names_is_there() throws IOException {
    assertThat(missing(AsvsTable.read(SourceFiles.HOUSE))).isEmpty();
  }

  @Test
  void a_row_without_evidence_or_reason_is_found() throws IOException {
    for (String odd :
        List.of(
            "yes,planted,shown,,",
            "yes,planted,by-design,,because",
            "yes,planted,open,,",
            "yes,planted,not-applicable,,",
            "yes,planted,beyond,,later",
            "yes,planted,open,AsvsTableTest,half of it",
            "yes,,open,,nobody said what")) {
      assertThat(AsvsTable.of(HEAD + odd + "\n").rows()).as(odd).noneMatch(AsvsRow::isWhole);
    }
    assertThat(AsvsTable.of(HEAD + "yes,planted,open,,not built\n").rows())
        .allMatch(AsvsRow::isWhole);
  }

  @Test
  void evidence_that_is_not_there_is_found() throws IOException {
    assertThat(
            missing(
                AsvsTable.of(
                    HEAD
                        + "yes,planted,shown,AsvsTableTest AsvsTableTest#nor_this NobodyWroteThisTest"
                        + ",besides OtherTest\n")))
        .containsExactly("AsvsTableTest#nor_this", "NobodyWroteThisTest", "OtherTest");
    assertThat(missing(AsvsTable.of(HEAD + "yes,planted,by-design,pom.xml no-such-file.txt,\n")))
        .containsExactly("no-such-file.txt");
  }

  private static List<String> missing(AsvsTable table) {
    return table.rows().stream().flatMap(AsvsTableTest::missing).toList();
  }

  private static Stream<String> missing(AsvsRow row) {
    Stream<String> ofEvidence =
        row.status() == Status.BY_DESIGN
            ? row.evidence().stream()
                .filter(file -> !Files.isRegularFile(SourceFiles.HOUSE.resolve(file)))
            : TESTS.missing(row.evidence()).stream();
    return Stream.concat(ofEvidence, TESTS.missing(KnownTests.named(row.reason())).stream());
  }
}
