package org.mainstay.proof.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
              "(?-i:(Low|Medium|High|Severe)" + "Ri" + "sk)",
              R + "[ _-]{0,2}(level|score|grade|rating|band|categor|class|stratif|matrix)",
              "mentally" + " " + "ill\\b",
              "failed" + " to " + "attend"),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WRITTEN =
      Pattern.compile(
          ".*\\.(java|jte|sql|txt|md|yaml|yml|csv|properties|html|json|js|css)|.*/mainstay");

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
  @ValueSource(
      strings = {
        "a person at high #",
        "a low-# case",
        "enum #Level",
        "boolean isHigh^",
        "alter table x add #_level text",
        "the # score is",
        "int person#score"
      })
  void a_planted_grade_is_found(String with) {
    String planted = with.replace("#", R).replace("^", "R" + R.substring(1));

    assertThat(GRADING.matcher(planted).find()).as(planted).isTrue();
  }

  @Test
  void plain_words_about_safety_are_free() {
    assertThat(GRADING.matcher("nobody holds " + R + " alone, and below " + R + "s").find())
        .isFalse();
  }
}
