package org.mainstay.proof.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.SourceFiles;

/// Every list that a worker may see has an order that ends with a key.
///
/// Without one, PostgreSQL gives rows as they lie, and how they lie depends on rows that the reader
/// must not see.
class ListOrderTest {
  /// What the house counts for itself alone, and tables that an analyst brought.
  private static final List<String> NOT_READ_BY_ROW = List.of("/counting/", "/study/");

  private static final Pattern LIST = Pattern.compile("\\blimit (?!1\\b)\\d+");
  private static final Pattern ORDER = Pattern.compile("order by ((?:(?!order by|\"\"\"|;).)*)$");

  /// A key, or what a group of rows has in common.
  private static final Pattern KEY =
      Pattern.compile("(\\w+\\.)?(\\w*_id|id|number|seat_number|person_key|what)( desc)?");

  @Test
  void every_list_ends_its_order_with_a_key() throws IOException {
    var wanting = new ArrayList<String>();
    try (var files = Files.walk(SourceFiles.HOUSE.resolve("inside/src/main/java"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> NOT_READ_BY_ROW.stream().noneMatch(file.toString()::contains))
          .forEach(
              file ->
                  withoutKey(text(file))
                      .forEach(order -> wanting.add(file.getFileName() + ": " + order)));
    }
    assertThat(wanting).isEmpty();
  }

  @Test
  void a_list_without_an_order_or_with_a_moment_alone_is_found() {
    assertThat(withoutKey("\"\"\" select a from t limit 500 \"\"\"")).hasSize(1);
    assertThat(withoutKey("\"\"\" select a from t order by at limit 500 \"\"\"")).hasSize(1);
    assertThat(withoutKey("\" order by at \" + \" limit 5\"")).hasSize(1);
    assertThat(withoutKey("\"\"\" select a from t order by at, a_id limit 500 \"\"\"")).isEmpty();
    assertThat(withoutKey("\"\"\" select a from t where a_id = :id limit 1 \"\"\"")).isEmpty();
  }

  private static List<String> withoutKey(String source) {
    String text = source.replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("\\s+", " ");
    var without = new ArrayList<String>();
    var lists = LIST.matcher(text);
    while (lists.find()) {
      var order = ORDER.matcher(text.substring(0, lists.start()).strip());
      String last = order.find() ? order.group(1).replaceAll("^.*,", "").strip() : "";
      if (!KEY.matcher(last).matches()) {
        without.add(order.reset().find() ? order.group(1) : "no order");
      }
    }
    return without;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
