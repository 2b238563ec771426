package org.mainstay.outside.programme.pages;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mainstay.outside.office.Desk;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.programme.Programme;
import org.mainstay.outside.programme.plan.TestDesign;
import org.mainstay.outside.programme.plan.TestPlan;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Radios;

/// A test plan, locked or still to be worked out.
///
/// @param worked what was worked out and is not kept
public record PlanView(
    Desk desk,
    Programme programme,
    Optional<TestPlan.Locked> locked,
    Optional<TestPlan> worked,
    OfficeForm form)
    implements Drawn {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  public String back() {
    return desk.path() + "/" + programme.id();
  }

  public String path() {
    return back() + "/plan";
  }

  /// The sample that a plan needs, in sentences.
  public String needed(TestPlan plan) {
    var needed = plan.needed();
    String clusters =
        plan.basis().clusterSize() > 1
            ? String.format(
                Locale.UK,
                " That is %,d groups of %,.0f who work together on each side.",
                needed.clusters(),
                plan.basis().clusterSize())
            : "";
    return needed.groups() == 2
        ? String.format(
            Locale.UK,
            "It needs %,d people: %,d on each side.%s",
            needed.all(),
            needed.each(),
            clusters)
        : String.format(
            Locale.UK,
            "It needs %,d people who are asked before and after.%s",
            needed.all(),
            clusters);
  }

  public String decide(TestPlan plan) {
    return OfficeForm.on(plan.decideOn());
  }

  public String lockedOn() {
    return locked
        .map(each -> OfficeForm.on(each.at().atZone(HERE).toLocalDate()) + " by " + each.by())
        .orElse("");
  }

  public Radios design() {
    return Radios.labelled("design", "How is it tested?")
        .hint("Take the first that you can: the higher it stands, the more may be said at the end.")
        .from(
            Arrays.stream(TestDesign.values())
                .<Choice>map(one -> Choice.of(one.name(), one.words(), one.says()))
                .toList())
        .chosen(form.value("design"))
        .errors(form.errors());
  }

  public Input outcome() {
    return input(
        "outcome", "Which question decides?", "As it is called in the study, such as SWEMWBS.");
  }

  public Input smallest() {
    return input(
        "smallest",
        "What is the smallest effect worth having?",
        "In standard deviations. 0.2 is small, 0.5 is middling. A smaller effect would not be worth its cost.");
  }

  public Input size() {
    return input(
        "size",
        "How many work together in one group?",
        "If wards or teams take part as a whole. 1 if people take part one by one.");
  }

  public Input icc() {
    return input(
        "icc",
        "How alike are people of one group?",
        "The intra-cluster correlation, 0 to 1. Between wards 0.02 to 0.05 is usual. 0 for people one by one.");
  }

  public Input answering() {
    return input("answering", "How many of 100 will answer to the end?", "Such as 70.");
  }

  private Input input(String name, String words, String hint) {
    return Input.labelled(name, words).hint(hint).value(form.value(name)).errors(form.errors());
  }

  public DateInput decide() {
    return DateInput.labelled("decide", "On which day do you decide?")
        .hint("For example 31 3 2028")
        .holding(form.day("decide"))
        .errors(form.errors());
  }
}
