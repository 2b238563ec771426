package org.mainstay.outside.programme.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mainstay.outside.office.Desk;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.programme.Exposure;
import org.mainstay.outside.programme.Programme;
import org.mainstay.outside.programme.plan.TestPlan;
import org.mainstay.outside.programme.result.ProgrammeWords;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.listing.Cell;
import org.mainstay.ui.nhsuk.listing.Column;
import org.mainstay.ui.nhsuk.listing.Table;

/// One programme: who was offered it, how it is tested, and what is known.
///
/// @param locked the test plan, if it was locked
public record ProgrammeView(
    Desk desk,
    Programme programme,
    List<Exposure> exposures,
    Optional<TestPlan.Locked> locked,
    ProgrammeWords words)
    implements Drawn {
  public ProgrammeView {
    exposures = List.copyOf(exposures);
  }

  public String path() {
    return desk.path() + "/" + programme.id();
  }

  public Table table() {
    return Table.of(
        "Who was offered it and took part",
        List.of(
            Column.of("When"),
            Column.numeric("Offered to"),
            Column.numeric("Took part"),
            Column.numeric("Cost"),
            Column.numeric("Cost for each who took part")),
        exposures.stream().map(ProgrammeView::row).toList());
  }

  private static List<Cell> row(Exposure one) {
    return List.of(
        Cell.of(OfficeForm.on(one.begins()) + " to " + OfficeForm.on(one.ends())),
        Cell.of(whole(one.offered())),
        Cell.of(whole(one.tookPart())),
        Cell.of("£" + whole(one.pounds())),
        Cell.of(
            one.tookPart() == 0
                ? "nobody took part"
                : "£" + whole(Math.round((double) one.pounds() / one.tookPart()))));
  }

  private static String whole(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /// How many people the plan needs; blank without one.
  public String needed() {
    return locked.map(each -> whole(each.plan().needed().all())).orElse("");
  }

  public String decideOn() {
    return locked.map(each -> OfficeForm.on(each.plan().decideOn())).orElse("");
  }
}
