package org.mainstay.inside.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mainstay.inside.study.report.ReportView;
import org.mainstay.inside.study.report.ReportView.Section;
import org.mainstay.inside.study.report.ReportView.TableView;
import org.mainstay.sums.statistics.rates.Representation;

/// Who comes and who does not, in words, a picture and a table.
final class EquityReport {
  private final List<String> groups;
  private final Representation.Shares shares;
  private final String version;

  EquityReport(List<String> groups, Representation.Shares shares, String version) {
    this.groups = List.copyOf(groups);
    this.shares = shares;
    this.version = version;
  }

  Map<String, byte[]> files(List<String> notes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    var picture = new EquityPicture(shares);
    List<String> says = new ArrayList<>();
    shares.lines().stream().filter(EquityReport::clear).map(this::sentence).forEach(says::add);
    if (says.isEmpty()) {
      says.add("No group's share of referrals is clearly apart from its share of staff.");
    }
    var view =
        new ReportView(
            "Who comes, and who does not?",
            List.of(
                "%,d referrals and %,d staff with their group stated."
                    .formatted(shares.referred(), shares.staff()),
                "A ratio of 1 is parity: a group's share of referrals is its share of staff."),
            List.of(new Section("By group", says, List.of(picture.content()), List.of(table()))),
            notes,
            facts());
    files.put("equity.svg", picture.file());
    files.put("report.html", view.html());
    files.put("report.txt", view.text());
    return files;
  }

  private static boolean clear(Representation.Line line) {
    return line.p95().upper() < 1 || line.p95().lower() > 1;
  }

  private String sentence(Representation.Line line) {
    String who = String.join(", ", line.cell().groups());
    long people = Math.abs(Math.round(line.missing()));
    return "%s: %.2f times their share of staff (95 %% interval %.2f to %.2f); %,d referrals %s parity."
        .formatted(
            who,
            line.ratio(),
            line.p95().lower(),
            line.p95().upper(),
            people,
            line.missing() > 0 ? "short of" : "over");
  }

  private TableView table() {
    List<List<String>> rows = new ArrayList<>();
    for (Representation.Line line : shares.lines()) {
      boolean known = !Double.isNaN(line.ratio());
      rows.add(
          List.of(
              String.join(", ", line.cell().groups()),
              String.format(Locale.UK, "%,d", line.cell().referred()),
              String.format(Locale.UK, "%,d", line.cell().staff()),
              known ? String.format(Locale.UK, "%.2f", line.ratio()) : "none",
              known
                  ? String.format(Locale.UK, "%.2f to %.2f", line.p95().lower(), line.p95().upper())
                  : "none",
              Double.isNaN(line.missing()) ? "" : String.format(Locale.UK, "%.0f", line.missing()),
              Double.isNaN(line.perThousand())
                  ? "none"
                  : String.format(Locale.UK, "%.1f", line.perThousand())));
    }
    return new TableView(
        "Referrals beside staff",
        List.of(
            String.join(", ", groups),
            "Referrals",
            "Staff",
            "Ratio",
            "95 % interval",
            "Missing",
            "Per 1,000 staff"),
        rows);
  }

  private List<ReportView.Fact> facts() {
    return List.of(
        new ReportView.Fact(
            "Ratio", "Share of referrals ÷ share of staff, both among those with a group stated."),
        new ReportView.Fact(
            "Interval", "Wilson's limits of the share of referrals ÷ share of staff."),
        new ReportView.Fact(
            "Missing", "Referrals that a group is short of parity; below 0 it is over."),
        new ReportView.Fact("Made with", "Mainstay " + version));
  }
}
