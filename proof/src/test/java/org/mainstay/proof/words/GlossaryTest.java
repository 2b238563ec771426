package org.mainstay.proof.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.database.Walls;
import org.mainstay.proof.SourceFiles;
import org.mainstay.proof.TestDatabase;

class GlossaryTest {
  private static final Glossary GLOSSARY = Glossary.ofTheHouse();
  private static final TestDatabase DATABASE = TestDatabase.fresh();

  private static final String COLUMNS =
      """
      select distinct n.nspname || '.' || c.relname || '.' || a.attname
        from pg_attribute a
        join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'v', 'm')
        join pg_namespace n on n.oid = c.relnamespace
       where a.attnum > 0 and not a.attisdropped
         and n.nspname ~ '^(front|inside|outside|letterbox|hatch|house)_'
         and n.nspname <> 'house_database'
      """;

  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z][A-Za-z0-9]*)");

  /// What is left of a template when code, tags and comments are taken out.
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "<%--.*?--%>|<!--.*?-->|\\$[a-z]*\\{[^}]*\\}|<[^>]*>|(?m)^\\s*[@!].*$|@[a-z]+(\\(.*?\\))?",
          Pattern.DOTALL);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void no_type_has_another_word_for_what_the_glossary_names() {
    var others = new ArrayList<String>();
    List<Path> files =
        SourceFiles.under("src").stream()
            .filter(file -> SourceFiles.name(file).endsWith(".java"))
            .toList();
    for (Path file : files) {
      var match = TYPE.matcher(SourceFiles.text(file));
      while (match.find()) {
        others.addAll(GLOSSARY.others(match.group(1), Glossary.parts(match.group(1))));
      }
    }
    assertThat(files).hasSizeGreaterThan(100);
    assertThat(others).isEmpty();
  }

  @Test
  void no_table_or_column_has_another_word() {
    List<String> columns = DATABASE.column(COLUMNS);

    assertThat(columns).hasSizeGreaterThan(30);
    assertThat(columns.stream().flatMap(c -> GLOSSARY.others(c, Glossary.parts(c)).stream()))
        .isEmpty();
  }

  @Test
  void no_page_says_another_word() {
    var others = new ArrayList<String>();
    for (Path file : SourceFiles.under("src")) {
      String name = SourceFiles.name(file);
      if (name.endsWith(".jte")) {
        String words = NO_WORDS.matcher(SourceFiles.text(file)).replaceAll(" ");
        others.addAll(GLOSSARY.others(name, Glossary.parts(words)));
      }
    }
    assertThat(others).isEmpty();
  }

  @Test
  void every_table_has_a_line() {
    List<String> tables =
        DATABASE.column(COLUMNS).stream().map(c -> c.split("\\.", -1)[1]).distinct().toList();

    assertThat(tables).allSatisfy(table -> assertThat(GLOSSARY.has(table)).as(table).isTrue());
  }

  @Test
  void every_room_of_a_side_has_a_line() {
    List<String> rooms =
        Walls.ofTheHouse().rooms().keySet().stream()
            .filter(room -> room.matches("(front|inside|outside|letterbox|hatch)\\..*"))
            .map(room -> room.split("\\.", -1)[1])
            .toList();

    assertThat(rooms).hasSizeGreaterThan(20);
    assertThat(rooms).allSatisfy(room -> assertThat(GLOSSARY.has(room)).as(room).isTrue());
  }

  @Test
  void every_exception_has_a_reason() {
    assertThat(GLOSSARY.mayStay()).allSatisfy(m -> assertThat(m.because()).contains(" "));
  }

  @Test
  void a_planted_synonym_is_found() {
    var glossary = Glossary.read("| word | what | else |\n|---|---|---|\n| person | a | patient |");

    assertThat(glossary.others("X", Glossary.parts("PatientView"))).containsExactly("X: patient");
    assertThat(glossary.others("X", Glossary.parts("last_user_id"))).containsExactly("X: user");
    assertThat(glossary.others("X", Glossary.parts("HTTPClient"))).containsExactly("X: client");
    assertThat(glossary.others("X", Glossary.parts("Your clinicians")))
        .containsExactly("X: clinicians");
    assertThat(glossary.has("Person")).isTrue();
    assertThat(glossary.has("persona")).isFalse();
  }

  @Test
  void a_word_may_stay_only_where_the_reason_is_given() {
    var glossary =
        Glossary.read(
            "## Words that may stay\n| where | word | why |\n| A | client | a protocol |");

    assertThat(glossary.others("A", List.of("client"))).isEmpty();
    assertThat(glossary.others("B", List.of("client"))).containsExactly("B: client");
  }
}
