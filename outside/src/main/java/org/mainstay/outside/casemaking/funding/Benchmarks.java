package org.mainstay.outside.casemaking.funding;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.office.OfficeStore;

/// What other hubs published of themselves, from a small table that somebody brought in whole.
public final class Benchmarks {
  /// The columns of the table, in their order.
  public static final List<String> COLUMNS =
      List.of("hub", "measure", "value", "source", "published_on");

  /// As many lines as anybody compares.
  public static final int ROWS_MAX = 100;

  private static final int CELL_MAX = 200;

  private static final String BENCHMARK =
      """
      select benchmark_id as id, hub, measure, value, source, published_on
        from outside_casemaking.benchmark
      """;

  private static final String NOW =
      BENCHMARK
          + """
             where brought_at = (select max(brought_at) from outside_casemaking.benchmark)
             order by number, benchmark_id
             limit 100
            """;

  private static final String ADD =
      """
      insert into outside_casemaking.benchmark
             (benchmark_id, brought_at, number, hub, measure, value, source, published_on)
      values (:id, :at, :number, :hub, :measure, :value, :source, :published)
      """;

  private final OfficeStore store;
  private final InstantSource clock;

  public Benchmarks(OfficeStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// The lines of the table that was brought in last.
  public List<Benchmark> now() {
    return store.outside().sql(NOW).query(Benchmark.class).list();
  }

  /// This line, whether or not another table was brought in since.
  public Optional<Benchmark> find(UUID id) {
    return store
        .outside()
        .sql(BENCHMARK + " where benchmark_id = :id")
        .param("id", id)
        .query(Benchmark.class)
        .optional();
  }

  /// What reading a table gave.
  ///
  /// @param findings what is wrong, each with its line; with one of them nothing is kept
  public record Read(List<Benchmark> rows, List<String> findings) {
    public Read {
      rows = List.copyOf(rows);
      findings = List.copyOf(findings);
    }
  }

  /// Reads a table with its header.
  public static Read read(String csv, LocalDate today) {
    var rows = new ArrayList<Benchmark>();
    var findings = new ArrayList<String>();
    try (var reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(csv)) {
      for (CsvRecord line : reader) {
        if (rows.isEmpty() && findings.isEmpty() && line.getFields().equals(COLUMNS)) {
          continue;
        }
        row(line, today, rows, findings);
      }
    } catch (CsvParseException | java.io.IOException e) {
      findings.add("This is no table (CSV): look at the quotes");
    }
    if (rows.isEmpty() && findings.isEmpty()) {
      findings.add("The table has no line below its header");
    }
    if (rows.size() > ROWS_MAX) {
      findings.add("The table has more than " + ROWS_MAX + " lines");
    }
    return new Read(rows, findings);
  }

  private static void row(
      CsvRecord line, LocalDate today, List<Benchmark> rows, List<String> findings) {
    String where = "Line " + line.getStartingLineNumber() + ": ";
    if (line.getFieldCount() != COLUMNS.size()) {
      findings.add(where + "it needs the columns " + String.join(", ", COLUMNS));
      return;
    }
    for (int i = 0; i < COLUMNS.size(); i++) {
      if (line.getField(i).isBlank() || line.getField(i).length() > CELL_MAX) {
        findings.add(where + COLUMNS.get(i) + " is empty, or longer than " + CELL_MAX);
        return;
      }
    }
    try {
      var published = LocalDate.parse(line.getField(4).strip());
      if (published.isAfter(today)) {
        findings.add(where + "it cannot be published on a day to come");
        return;
      }
      rows.add(
          new Benchmark(
              UUID.randomUUID(),
              line.getField(0).strip(),
              line.getField(1).strip(),
              line.getField(2).strip(),
              line.getField(3).strip(),
              published));
    } catch (DateTimeParseException e) {
      findings.add(where + "published_on is no day such as 2027-03-31");
    }
  }

  /// Keeps these in the place of those before.
  public void bring(List<Benchmark> rows) {
    var at = clock.instant().atOffset(ZoneOffset.UTC);
    store
        .once()
        .executeWithoutResult(
            _ -> {
              for (int number = 0; number < rows.size(); number++) {
                add(rows.get(number), number, at);
              }
            });
  }

  private void add(Benchmark row, int number, java.time.OffsetDateTime at) {
    store
        .outside()
        .sql(ADD)
        .param("id", row.id())
        .param("at", at)
        .param("number", number)
        .param("hub", row.hub())
        .param("measure", row.measure())
        .param("value", row.value())
        .param("source", row.source())
        .param("published", row.publishedOn())
        .update();
  }
}
