package org.mainstay.inside.study;

import gg.jte.Content;
import org.mainstay.sums.statistics.rates.Representation;
import org.mainstay.ui.chart.shares.ShareChart;

/// Shares of referrals beside shares of staff, as they are drawn.
final class EquityPicture {
  private final ShareChart drawn;

  EquityPicture(Representation.Shares shares) {
    drawn =
        new ShareChart(
            "equity",
            "Share of referrals beside share of staff",
            "With 95 % intervals; groups in the order of the file",
            shares.lines().stream()
                .filter(line -> line.cell().stated() && line.cell().staff() > 0)
                .map(line -> row(line, shares))
                .toList());
  }

  Content content() {
    return drawn.picture();
  }

  byte[] file() {
    return drawn.file();
  }

  private static ShareChart.Row row(Representation.Line line, Representation.Shares shares) {
    double staff = (double) line.cell().staff() / shares.staff();
    return new ShareChart.Row(
        String.join(", ", line.cell().groups()),
        staff,
        line.ratio() * staff,
        line.p95().lower() * staff,
        line.p95().upper() * staff);
  }
}
