package org.mainstay.outside.programme.pages;

import static org.mainstay.outside.programme.pages.Addresses.EMPLOYERS;
import static org.mainstay.outside.programme.pages.Addresses.HUBS;

import java.util.Map;
import java.util.UUID;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.programme.volunteering.Opportunities;
import org.mainstay.outside.programme.volunteering.Opportunity;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where staff can volunteer: a list that somebody keeps.
@Controller
public class VolunteeringPages {
  private static final int NAME_MAX = 100;
  private static final int WORDS_MAX = 1_000;
  private static final int YEARS_AHEAD = 3;

  private final Opportunities opportunities;

  public VolunteeringPages(Opportunities opportunities) {
    this.opportunities = opportunities;
  }

  @GetMapping({EMPLOYERS + Addresses.VOLUNTEERING, HUBS + Addresses.VOLUNTEERING})
  public Answer all() {
    return page(new OfficeForm(Map.of("id", UUID.randomUUID().toString())));
  }

  @PostMapping({EMPLOYERS + Addresses.VOLUNTEERING, HUBS + Addresses.VOLUNTEERING})
  public Answer add(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    var today = opportunities.today();
    var one =
        new Opportunity(
            form.id("id").orElseGet(UUID::randomUUID),
            Addresses.desk().owner(),
            form.needed("name", NAME_MAX, "Type what it is, such as Food bank in the old town"),
            form.needed("words", WORDS_MAX, "Write what one does there and how to join"),
            form.day(
                "until",
                today,
                today.plusYears(YEARS_AHEAD),
                "Type the last day to join, not before today"));
    if (form.isFine()) {
      opportunities.add(one);
      return back();
    }
    return page(form);
  }

  @PostMapping({EMPLOYERS + Addresses.END, HUBS + Addresses.END})
  public Answer end(@PathVariable("opportunity") UUID id) {
    opportunities.end(Addresses.desk().owner(), id);
    return back();
  }

  private static GoTo back() {
    return new GoTo(Addresses.desk().path() + Addresses.VOLUNTEERING);
  }

  private Page page(OfficeForm form) {
    var desk = Addresses.desk();
    var drawn =
        new Page(
                "Where staff can volunteer",
                new VolunteeringView(desk, opportunities.of(desk.owner()), form))
            .withoutExit();
    return form.isFine() ? drawn : drawn.withErrors();
  }
}
