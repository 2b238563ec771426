package org.mainstay.exchange.organisations;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mainstay.letterbox.window.Window;

/// Reads a list of organisations and shows it in the window, where the front can search it.
///
/// The list that is shipped holds codes and names as facts: NHS trusts and providers of NHS Talking
/// Therapies. [#ATTRIBUTION] names its source and stands wherever the list is shown.
public final class Organisations {
  /// The line that stands beside the list.
  public static final String ATTRIBUTION =
      "Codes and names of organisations: NHS England. Contains public sector information licensed"
          + " under the Open Government Licence v3.0.";

  /// How many organisations one file may hold.
  public static final int LISTED_MAX = 50_000;

  private Organisations() {}

  /// What reading a file gave.
  public sealed interface ReadIn {
    /// The organisations of the file, in its order.
    record Listed(List<Window.Organisation> organisations) implements ReadIn {
      public Listed {
        organisations = List.copyOf(organisations);
      }
    }

    /// The file was refused: nothing of it is used.
    ///
    /// @param words code, what is wrong, where, and the way out
    record Refused(String words) implements ReadIn {}
  }

  /// The list that comes with Mainstay.
  public static List<Window.Organisation> shipped() {
    var stream =
        Objects.requireNonNull(
            Organisations.class.getResourceAsStream("organisations.csv"), "organisations.csv");
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return switch (read(reader)) {
        case ReadIn.Listed(var organisations) -> organisations;
        case ReadIn.Refused(var words) -> throw new IllegalStateException(words);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a CSV file with the columns `code`, `name` and `place`; further columns are ignored.
  public static ReadIn read(Reader file) {
    List<Window.Organisation> listed = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        var where = "line " + row.getStartingLineNumber();
        if (!row.getHeader().containsAll(List.of("code", "name", "place"))) {
          return refused("the columns code, name and place are needed", where, "Add them.");
        }
        var organisation =
            new Window.Organisation(
                row.getField("code").strip(),
                row.getField("name").strip(),
                row.getField("place").strip());
        if (organisation.code().isEmpty() || organisation.name().isEmpty()) {
          return refused("code or name is blank", where, "Fill it in or take the line out.");
        }
        if (!codes.add(organisation.code())) {
          return refused(
              "code " + organisation.code() + " is there twice", where, "Keep one of the two.");
        }
        if (listed.size() == LISTED_MAX) {
          return refused("more than " + LISTED_MAX + " lines", where, "Split the file.");
        }
        listed.add(organisation);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReadIn.Listed(listed);
  }

  /// Shows them all in the window.
  public static void show(List<Window.Organisation> organisations, Window window) {
    organisations.forEach(window::show);
  }

  private static ReadIn refused(String what, String where, String wayOut) {
    return new ReadIn.Refused(
        "MAINSTAY-ORGANISATIONS-001: %s (%s). %s Nothing was brought in."
            .formatted(what, where, wayOut));
  }
}
