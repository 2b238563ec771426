package org.mainstay.inside.support.closing.pages;

import java.util.List;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.closing.Caseload;
import org.mainstay.ui.Drawn;

/// The plan by which the hub closes, the other hubs, and what is missing for whom.
///
/// @param isLead whether whoever reads it may change anything
/// @param notice why something was not done, blank if nothing
/// @param ended that the hub is closed, blank while it is not
/// @param days of the plan, one a line; none without a plan
/// @param counts of everybody; none without a plan
/// @param hubs that we know
/// @param missing the cases without a next place that the reader may see, longest wait first
/// @param others the further cases that they may see
public record ClosingView(
    boolean isLead,
    String notice,
    String ended,
    List<String> days,
    List<String> counts,
    List<Hub> hubs,
    List<Line> missing,
    List<Line> others,
    ClosingForm form)
    implements Drawn {
  public ClosingView {
    days = List.copyOf(days);
    counts = List.copyOf(counts);
    hubs = List.copyOf(hubs);
    missing = List.copyOf(missing);
    others = List.copyOf(others);
  }

  /// Another hub.
  public record Hub(
      String id, String name, String address, String fingerprint, boolean isCompared) {}

  /// One case.
  public record Line(String alias, String path, String standing) {}

  /// Everybody, in sentences.
  static List<String> words(Caseload.Counts counts) {
    return List.of(
        "Open: " + counts.open(),
        "Without a named next place: " + counts.without(),
        "Packed, waiting for a receipt: " + counts.waiting(),
        "Taken in by another hub, with a receipt: " + counts.transferred());
  }

  /// The days of a plan, in words.
  static List<String> words(org.mainstay.inside.support.closing.ClosingPlan plan) {
    return List.of(
        "No new requests from " + London.words(plan.noNewFrom()),
        "Everybody is asked by " + London.words(plan.askedBy()),
        "Everybody is handed over by " + London.words(plan.handedOverBy()),
        "The hub closes on " + London.words(plan.closesOn()));
  }
}
