package org.mainstay.proof.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.proof.SourceFiles;

/// Nobody is graded by how dangerous they seem: it predicts nothing, and it keeps people from care.
///
/// The words are put together here from parts, so that this file does not hold them itself.
class GradingWordsTest {
  private static final String R = "ri" + "sk";
  private static final Pattern GRADING =
      Pattern.compile(
          String.join(
              "|",
              "\\b(low|lower|medium|moderate|high|higher|very[ _-]high|severe|red|amber|green)"
                  + "[ _-]{0,2}"
                  + R
                  + "\\b",
              "\\b" + R + "[ _-]{0,2}(level|score|grade|rating|band|categor|class|stratif|matrix)",
              "mentally" + " " + "ill\\b",
              "failed" + " to " + "attend"),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WRITTEN =
      Pattern.compile(".*\\.(java|jte|sql|txt|md|yaml|yml|csv|properties|html|json|js|css)|.*/mainstay");

  @Test
  void no_file_of_the_house_grades_a_person() {
    var graded = new ArrayList<String>();
    List<Path> files =
        SourceFiles.all().stream()
            .filter(file -> WRITTEN.matcher(SourceFiles.name(file)).matches())
            .toList();
    for (Path file : files) {
      var match = GRADING.matcher(SourceFiles.text(file));
      while (match.find()) {
        graded.add(SourceFiles.name(file) + ": " + match.group());
      }
    }
    assertThat(files).hasSizeGreaterThan(100);
    assertThat(graded).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a person at high ,",
    "enum , Level",
    "alter table add , _level text",
    "is medium-,",
    "the , score is"
  })
  void a_planted_grade_is_found(String before, String after) {
    String planted = before + R + (after == null ? "" : after);
    assertThat(GRADING.matcher(planted.replace("  ", " ")).find()).as(planted).isTrue();
  }

  @Test
  void plain_words_about_safety_are_free() {
    assertThat(GRADING.matcher("nobody holds " + R + " alone; a concern is open").find()).isFalse();
  }
}
