package org.mainstay.outside.programme.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.mainstay.outside.office.Desk;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.programme.Programme;
import org.mainstay.outside.programme.plan.TestPlan;
import org.mainstay.outside.programme.result.ProgrammeWords;
import org.mainstay.outside.programme.result.Results;
import org.mainstay.ui.Drawn;

/// What is known and not known of a programme, plain enough to print.
///
/// @param results the last one first
public record VerdictView(
    Desk desk,
    Programme programme,
    Optional<TestPlan.Locked> locked,
    List<Results.Taken> results,
    ProgrammeWords words)
    implements Drawn {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  public VerdictView {
    results = List.copyOf(results);
  }

  public String back() {
    return desk.path() + "/" + programme.id();
  }

  public String on(Instant at) {
    return OfficeForm.on(at.atZone(HERE).toLocalDate());
  }

  public String decideOn() {
    return locked.map(each -> OfficeForm.on(each.plan().decideOn())).orElse("");
  }
}
