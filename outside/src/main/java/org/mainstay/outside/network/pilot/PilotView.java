package org.mainstay.outside.network.pilot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.listing.SummaryList;

/// One pilot, with what may follow.
///
/// @param leads whether whoever reads it may write
public record PilotView(Pilot pilot, LocalDate today, boolean leads, OfficeForm form)
    implements Drawn {

  public String path() {
    return PilotPages.path(pilot.id());
  }

  public String waits() {
    return PilotsView.waits(pilot, today);
  }

  public SummaryList idea() {
    var idea = pilot.idea();
    return SummaryList.of(
        SummaryList.Row.of("What", idea.what()),
        SummaryList.Row.of("Where", idea.where()),
        SummaryList.Row.of("From", OfficeForm.on(idea.from())),
        SummaryList.Row.of("Until", OfficeForm.on(idea.until())));
  }

  /// The plan, a row each; empty as long as there is none.
  public List<SummaryList> plan() {
    return pilot
        .plan()
        .map(
            plan ->
                SummaryList.of(
                    SummaryList.Row.of("Question", plan.question()),
                    SummaryList.Row.of("Measure", plan.measure()),
                    SummaryList.Row.of("How many it takes", Integer.toString(plan.needed())),
                    SummaryList.Row.of("Who, and why so many", plan.sample()),
                    SummaryList.Row.of("How it is judged", plan.judgedBy()),
                    SummaryList.Row.of("Decided on", OfficeForm.on(plan.decideOn()))))
        .stream()
        .toList();
  }

  /// What happened to it, a list of rows.
  public SummaryList steps() {
    var rows = new ArrayList<SummaryList.Row>();
    for (Pilot.Step step : pilot.steps()) {
      String on = OfficeForm.on(step.on());
      switch (step) {
        case Pilot.Step.Begun _ -> rows.add(SummaryList.Row.of("Began", on));
        case Pilot.Step.Ended(var _, var known, var not, var follows) -> {
          rows.add(SummaryList.Row.of("Ended", on));
          rows.add(SummaryList.Row.of("What is known", known));
          rows.add(SummaryList.Row.of("What is not known", not));
          rows.add(SummaryList.Row.of("What follows", follows));
        }
        case Pilot.Step.Dropped(var _, var why) ->
            rows.add(SummaryList.Row.of("Dropped", on + ". " + why));
      }
    }
    return SummaryList.of(rows);
  }

  public boolean canPlan() {
    return leads && pilot.steps().isEmpty();
  }

  public boolean canBegin() {
    return leads && pilot.stage() == PilotStage.PLANNED;
  }

  public boolean canEnd() {
    return leads && pilot.stage() == PilotStage.RUNNING;
  }

  public Textarea known() {
    return box("known", "What is known now?", "With its number, and how sure one can be of it.");
  }

  public Textarea notKnown() {
    return box("not-known", "What is not known?", "What else could explain it. Who was not asked.");
  }

  public Textarea follows() {
    return box("follows", "What follows?", "Go on, change or stop.");
  }

  public Textarea why() {
    return box("why", "Why is it dropped?", "It stays here with its reason.");
  }

  private Textarea box(String name, String question, String hint) {
    return Textarea.labelled(name, question)
        .hint(hint)
        .rows(3)
        .value(form.value(name))
        .errors(form.errors());
  }
}
