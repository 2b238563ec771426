package org.mainstay.house.commandline.documents.assurance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mainstay.house.commandline.documents.assurance.AsvsRow.Status;

/// The table of `security/asvs.csv`, and the page that is made of it.
public record AsvsTable(List<AsvsRow> rows) {
  /// What each chapter is about, in our own words.
  public static final Map<String, String> CHAPTERS =
      Map.ofEntries(
          Map.entry("V1", "Encoding and sanitisation"),
          Map.entry("V2", "Validation and business logic"),
          Map.entry("V3", "Web front end"),
          Map.entry("V4", "API and web service"),
          Map.entry("V5", "File handling"),
          Map.entry("V6", "Authentication"),
          Map.entry("V7", "Session management"),
          Map.entry("V8", "Authorisation"),
          Map.entry("V9", "Self-contained tokens"),
          Map.entry("V10", "OAuth and OIDC"),
          Map.entry("V11", "Cryptography"),
          Map.entry("V12", "Secure communication"),
          Map.entry("V13", "Configuration"),
          Map.entry("V14", "Data protection"),
          Map.entry("V15", "Secure coding and architecture"),
          Map.entry("V16", "Logging and error handling"),
          Map.entry("V17", "WebRTC"));

  /// The chapters in which level 3 is the target; elsewhere it is level 2.
  public static final Set<String> LEVEL_3 = Set.of("V3", "V6", "V7", "V8", "V14", "V16");

  /// The chapters that ask of something that is not there.
  public static final Set<String> NOT_HERE = Set.of("V9", "V10", "V17");

  public AsvsTable {
    rows = List.copyOf(rows);
  }

  /// Reads the table.
  ///
  /// @param home where the sources lie
  public static AsvsTable read(Path home) throws IOException {
    return of(Files.readString(home.resolve("security/asvs.csv")));
  }

  /// Reads a table from its text.
  public static AsvsTable of(String csv) throws IOException {
    var rows = new ArrayList<AsvsRow>();
    try (var records = CsvReader.builder().ofNamedCsvRecord(csv)) {
      for (NamedCsvRecord line : records) {
        String evidence = line.getField("evidence");
        rows.add(
            new AsvsRow(
                line.getField("id"),
                line.getField("chapter"),
                Integer.parseInt(line.getField("level")),
                line.getField("in_scope").equals("yes"),
                line.getField("subject"),
                Status.of(line.getField("status")),
                evidence.isEmpty() ? List.of() : List.of(evidence.split(" ", -1)),
                line.getField("reason")));
      }
    }
    return new AsvsTable(rows);
  }

  /// How many of these there are.
  public int count(Predicate<AsvsRow> of) {
    return (int) rows.stream().filter(of).count();
  }

  /// The page.
  public String page() {
    var page = new StringBuilder(head());
    chapters().forEach(chapter -> page.append(line(chapter)));
    page.append(
        "| **all** | %d | %d | %d | %d | %d | %d |\n"
            .formatted(
                rows.size(),
                count(AsvsRow::isInScope),
                inScope(Status.SHOWN, ""),
                inScope(Status.BY_DESIGN, ""),
                inScope(Status.NOT_APPLICABLE, ""),
                inScope(Status.OPEN, "")));
    page.append("\n## What is open\n");
    chapters().forEach(chapter -> page.append(open(chapter)));
    return page.toString();
  }

  private String head() {
    return """
      # ASVS 5.0.0: where we stand

      `./mainstay docs` makes this page from [security/asvs.csv](../../security/asvs.csv), which has a line for each of the %d requirements. Ids, levels and chapters are those of the OWASP Application Security Verification Standard 5.0.0 (CC BY-SA 4.0); the sentences are ours. Read the requirements themselves at OWASP.

      The target is level 2, and level 3 in V3, V6, V7, V8, V14 and V16: %d requirements. It is not reached while anything stands under open. **Shown** means that tests show it; **by design** that a file is named in which it can be read; **not there** that it asks of something that the product does not have. Nobody outside of the project has verified this table.

      | chapter | all | in the target | shown | by design | not there | open |
      |---|---|---|---|---|---|---|
      """
        .formatted(rows.size(), count(AsvsRow::isInScope));
  }

  private List<String> chapters() {
    return rows.stream().map(AsvsRow::chapter).distinct().toList();
  }

  private int inScope(Status status, String chapter) {
    return count(
        row ->
            row.isInScope()
                && row.status() == status
                && (chapter.isEmpty() || row.chapter().equals(chapter)));
  }

  private String line(String chapter) {
    return "| %s %s | %d | %d | %d | %d | %d | %d |\n"
        .formatted(
            chapter,
            CHAPTERS.getOrDefault(chapter, ""),
            count(row -> row.chapter().equals(chapter)),
            count(row -> row.chapter().equals(chapter) && row.isInScope()),
            inScope(Status.SHOWN, chapter),
            inScope(Status.BY_DESIGN, chapter),
            inScope(Status.NOT_APPLICABLE, chapter),
            inScope(Status.OPEN, chapter));
  }

  private String open(String chapter) {
    List<AsvsRow> open =
        rows.stream()
            .filter(row -> row.chapter().equals(chapter) && row.isInScope())
            .filter(row -> row.status() == Status.OPEN)
            .toList();
    if (open.isEmpty()) {
      return "";
    }
    var section =
        new StringBuilder("\n### %s %s\n\n".formatted(chapter, CHAPTERS.get(chapter)))
            .append("| | level | subject | what is missing |\n|---|---|---|---|\n");
    open.forEach(
        row ->
            section.append(
                "| %s | %d | %s | %s |\n"
                    .formatted(row.id(), row.level(), row.subject(), row.reason())));
    return section.toString();
  }
}
