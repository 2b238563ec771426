package org.mainstay.house.commandline.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.hatch.agreement.Agreement;
import org.mainstay.hatch.agreement.Agreements;
import org.mainstay.hatch.agreement.Outlook;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.book.Receiving;
import org.mainstay.hatch.noticeboard.PinnedPlan;
import org.mainstay.hatch.noticeboard.PinnedPlans;
import org.mainstay.hatch.noticeboard.PinnedReleases;

/// Which books that are to be released yet lack an agreement, or have one that ends soon.
public record AgreementText(
    PinnedPlans board, PinnedReleases releases, Plans plans, Agreements agreements) {

  /// A line for each who would not receive theirs, now or soon.
  public List<String> lacking() {
    var lines = new ArrayList<String>();
    LocalDate today = agreements.today();
    List<Agreement> all = agreements.all();
    for (PinnedPlan pinned : board.all()) {
      if (isToCome(pinned)) {
        plans
            .find(pinned.hash())
            .ifPresent(
                plan ->
                    Receiving.of(plan, all, today).stream()
                        .filter(Receiving::isLacking)
                        .forEach(
                            one ->
                                lines.add(
                                    "%s, %d: %s"
                                        .formatted(
                                            one.party(), pinned.year(), words(one.outlook())))));
      }
    }
    return lines;
  }

  private boolean isToCome(PinnedPlan plan) {
    return plan.hours().stream()
        .anyMatch(hour -> releases.find(plan.hash(), hour.period()).isEmpty());
  }

  private static String words(Outlook outlook) {
    return switch (outlook) {
      case Outlook.Nothing() -> "no data-sharing agreement is in force";
      case Outlook.TableMissing(var table) -> "no agreement in force names the table " + table;
      case Outlook.Until(var last, _) -> "its agreement ends on " + last;
    };
  }
}
