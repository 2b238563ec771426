package org.mainstay.ui.chart.shares;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import org.mainstay.ui.chart.drawing.Caption;
import org.mainstay.ui.chart.drawing.Checked;
import org.mainstay.ui.chart.drawing.Figures;
import org.mainstay.ui.chart.drawing.Sheet;

/// Each group's share of the staff beside its share of the referrals.
///
/// @param id names the parts of the chart on its page
/// @param title what the chart shows, at best as a finding of at most ten words
/// @param under what was measured, of whom, and when; may be empty
public record ShareChart(String id, String title, String under, List<Row> rows) {
  public static final int ROWS_MAX = 120;

  /// One group; shares are of one, and NaN where there is no figure.
  ///
  /// @param low from here the share of referrals may be, or NaN where that is not known
  /// @param high to here
  public record Row(
      String name, double shareOfStaff, double shareOfReferrals, double low, double high) {
    public Row {
      Checked.name("a row", name);
      for (double share : new double[] {shareOfStaff, shareOfReferrals, low, high}) {
        Checked.shareOrNone("a share of " + name, share);
      }
      if (low > high) {
        throw new IllegalArgumentException("the interval of " + name + " is upside down");
      }
    }

    boolean ranged() {
      return !Double.isNaN(low) && !Double.isNaN(high);
    }

    String words() {
      return share(shareOfStaff)
          + " of staff, "
          + share(shareOfReferrals)
          + " of referrals"
          + (ranged() ? " (" + Figures.percent(low) + " to " + Figures.percent(high) + ")" : "");
    }

    private static String share(double share) {
      return Double.isNaN(share) ? "no figure" : Figures.percent(share);
    }
  }

  public ShareChart {
    Caption.checked(id, title, under);
    rows = Checked.list("rows", rows, 1, ROWS_MAX);
  }

  /// The bare picture for a page.
  public Content picture() {
    return new SharePlot(this, Sheet.onPage(caption())).drawn().picture();
  }

  /// A file of its own that needs nothing beside it.
  public byte[] file() {
    return new SharePlot(this, Sheet.alone(caption())).drawn().file();
  }

  /// The chart in words, for those who do not see it.
  public String description() {
    return "Dot plot of "
        + Figures.counted(rows.size(), "group")
        + ". "
        + rows.stream()
            .map(row -> row.name() + ": " + row.words() + ".")
            .collect(Collectors.joining(" "));
  }

  private Caption caption() {
    return new Caption(id, title, under, description());
  }
}
