package org.mainstay.house.commandline.book;

import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mainstay.hatch.noticeboard.PinnedRelease;
import org.mainstay.hatch.noticeboard.PinnedRelease.Verdict;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.hatch.noticeboard.Telling;
import org.mainstay.inside.study.report.ReportView;
import org.mainstay.inside.study.report.ReportView.Section;
import org.mainstay.inside.study.report.ReportView.TableView;
import org.mainstay.inside.study.table.CsvText;
import org.mainstay.inside.study.table.OutFolder;

/// Stored releases as text and files: every number with its margin, in the plan's order.
public final class ReleaseText {
  private static final List<String> COLUMNS =
      List.of(
          "population",
          "year",
          "period",
          "table",
          "measure",
          "cell",
          "label",
          "staff",
          "people",
          "margin",
          "words",
          "plan_hash",
          "release_hash");

  private final List<PinnedRelease> releases;
  private final PublicKey key;
  private final String version;

  /// @param key with which the hub's signature is checked
  /// @param version of Mainstay, printed in the report
  public ReleaseText(List<PinnedRelease> releases, PublicKey key, String version) {
    this.releases = List.copyOf(releases);
    this.key = key;
    this.version = version;
  }

  /// Whether each of them is what the hub signed.
  public boolean genuine() {
    return releases.stream().allMatch(one -> one.checkedWith(key) == Verdict.GENUINE);
  }

  /// All of them for a screen.
  public List<String> lines() {
    var lines = new ArrayList<String>();
    for (PinnedRelease pinned : releases) {
      lines.add(title(pinned));
      for (Release.Table table : pinned.release().tables()) {
        lines.add("");
        lines.add("  " + caption(table));
        table.cells().forEach(cell -> lines.add("    " + line(cell)));
      }
      lines.add("");
      lines.add("  Plan      " + pinned.release().heading().planHash());
      lines.add("  Release   " + pinned.hash());
      lines.add("  Ledger    " + pinned.release().heading().ledgerHash());
      lines.add("  Signature " + verdict(pinned.checkedWith(key)));
      lines.add("");
    }
    lines.add("The hub's public key (Ed25519, X.509 in base64): " + publicKey());
    return lines;
  }

  /// The hub's public key, as anybody can hand it to a program.
  public String publicKey() {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  private static String title(PinnedRelease pinned) {
    Release.Heading heading = pinned.release().heading();
    return "%s, %d, %s; published %s"
        .formatted(heading.population(), heading.year(), heading.period(), heading.at());
  }

  private static String caption(Release.Table table) {
    return "Table %s (%s), epsilon %s".formatted(table.code(), table.measure(), table.epsilon());
  }

  private static String line(Release.Cell cell) {
    return String.format(
        Locale.UK,
        "%s: %s; of %,d staff%s",
        cell.label(),
        words(cell),
        cell.staff(),
        cell.wide() ? "; wide margin" : "");
  }

  /// The number with its margin, or that it is too small to say: by the published number alone.
  public static String words(Release.Cell cell) {
    if (!Telling.tells(cell.people(), cell.margin())) {
      return Telling.TOO_SMALL;
    }
    return String.format(
        Locale.UK,
        "about %,d, likely %,d to %,d",
        cell.people(),
        cell.people() - cell.margin(),
        cell.people() + cell.margin());
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case GENUINE -> "genuine: this is what the hub signed";
      case CHANGED ->
          "MAINSTAY-RELEASE-001: something was changed after it was signed. Way out: restore the"
              + " database from backup";
      case NOT_OURS ->
          "MAINSTAY-RELEASE-002: it is not signed with this hub's key. Way out: use the keys that"
              + " belong to this database";
    };
  }

  /// Writes `release.csv` and the report.
  ///
  /// @return what was written
  public List<Path> write(Path out) {
    var view = new ReportView("What was released", saysOfAll(), sections(), List.of(), facts());
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("release.csv", csv());
    files.put("report.html", view.html());
    files.put("report.txt", view.text());
    return OutFolder.at(out, Path.of(""), List.copyOf(files.keySet())).write(files);
  }

  private byte[] csv() {
    var text = new CsvText(COLUMNS);
    for (PinnedRelease pinned : releases) {
      Release.Heading heading = pinned.release().heading();
      for (Release.Table table : pinned.release().tables()) {
        for (Release.Cell cell : table.cells()) {
          text.row(
              List.of(
                  heading.population(),
                  Integer.toString(heading.year()),
                  heading.period(),
                  table.code(),
                  table.measure(),
                  cell.code(),
                  cell.label(),
                  Long.toString(cell.staff()),
                  Long.toString(cell.people()),
                  Long.toString(cell.margin()),
                  words(cell),
                  heading.planHash(),
                  pinned.hash()));
        }
      }
    }
    return text.bytes();
  }

  private List<String> saysOfAll() {
    return List.of(
        "Every number was changed a little by chance before it was stored, so that nobody can tell"
            + " from it whether any one person used the hub.",
        "19 times in 20 the true number lies within the margin.",
        genuine()
            ? "Every release here is what the hub signed."
            : "Not every release here is what the hub signed: see below.");
  }

  private List<Section> sections() {
    var sections = new ArrayList<Section>();
    for (PinnedRelease pinned : releases) {
      var tables = new ArrayList<TableView>();
      for (Release.Table table : pinned.release().tables()) {
        tables.add(
            new TableView(
                title(pinned) + ". " + caption(table),
                List.of("Who", "People", "Staff"),
                table.cells().stream()
                    .map(cell -> List.of(cell.label(), words(cell), Long.toString(cell.staff())))
                    .toList()));
      }
      sections.add(Section.of(tables));
    }
    return sections;
  }

  private List<ReportView.Fact> facts() {
    var facts = new ArrayList<ReportView.Fact>();
    for (PinnedRelease pinned : releases) {
      facts.add(
          new ReportView.Fact(
              "Release " + pinned.hash().substring(0, 12), verdict(pinned.checkedWith(key))));
    }
    facts.add(new ReportView.Fact("Public key", publicKey()));
    facts.add(new ReportView.Fact("Made with", "Mainstay " + version));
    return facts;
  }
}
