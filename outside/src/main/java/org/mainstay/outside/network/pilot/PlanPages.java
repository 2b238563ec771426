package org.mainstay.outside.network.pilot;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.mainstay.outside.network.frame.Filled;
import org.mainstay.outside.network.frame.Network;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the evaluation plan of a pilot is written, before it begins.
@Controller
public class PlanPages {
  private static final String PLAN = PilotPages.ONE + "/plan";
  private static final LocalDate LAST = LocalDate.of(2100, 1, 1);
  private static final int WORDS_MAX = 2_000;

  private final Pilots pilots;

  public PlanPages(Pilots pilots) {
    this.pilots = pilots;
  }

  @GetMapping(PLAN)
  public Answer show(@PathVariable("pilot") UUID id) {
    return pilots
        .find(id)
        .filter(one -> one.steps().isEmpty())
        .<Answer>map(one -> page(one, standing(one)))
        .orElseGet(NotHere::new);
  }

  @PostMapping(PLAN)
  public Answer keep(@PathVariable("pilot") UUID id, @RequestParam Map<String, String> sent) {
    return pilots.find(id).map(one -> kept(one, new OfficeForm(sent))).orElseGet(NotHere::new);
  }

  private static OfficeForm standing(Pilot one) {
    var filled = new Filled();
    one.plan()
        .ifPresent(
            plan ->
                filled
                    .with("question", plan.question())
                    .with("measure", plan.measure())
                    .with("needed", Integer.toString(plan.needed()))
                    .with("sample", plan.sample())
                    .with("judged", plan.judgedBy())
                    .day("decide", plan.decideOn()));
    return filled.at(one.plan().map(Pilot.Plan::version).orElse(0));
  }

  private Answer kept(Pilot one, OfficeForm form) {
    var plan = plan(one, form);
    if (form.isFine() && !pilots.plan(one.id(), plan)) {
      pilots.find(one.id()).flatMap(Pilot::plan).ifPresent(now -> form.seen(now.version()));
      form.refuse(
          "question",
          one.steps().isEmpty()
              ? "Somebody changed this meanwhile. Send it again to keep yours"
              : "It has begun, and its plan stays as it was. What you typed is still here");
    }
    return form.isFine() ? new GoTo(PilotPages.path(one.id())) : page(one, form);
  }

  private static Pilot.Plan plan(Pilot one, OfficeForm form) {
    var last = one.idea().until();
    return new Pilot.Plan(
        form.version(),
        form.needed("question", WORDS_MAX, "Say what you want to know"),
        form.needed("measure", WORDS_MAX, "Say by what one will see it"),
        number(form),
        form.needed("sample", WORDS_MAX, "Say who they are and why so many are enough"),
        form.needed("judged", WORDS_MAX, "Say which finding means to go on, and which to stop"),
        form.day(
            "decide",
            last,
            LAST,
            "Type a day that is not before the last day, " + OfficeForm.on(last)));
  }

  private static int number(OfficeForm form) {
    var typed = form.value("needed").strip().replace(",", "");
    if (typed.matches("[1-9][0-9]{0,6}")) {
      return Integer.parseInt(typed);
    }
    form.refuse("needed", "Type how many it takes, such as 60");
    return 1;
  }

  private static Answer page(Pilot one, OfficeForm form) {
    return Network.page("Evaluation plan", new PlanView(one, form), form);
  }
}
