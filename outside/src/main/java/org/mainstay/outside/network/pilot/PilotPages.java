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

/// What is tried out, and the ways to propose it, to begin and to end it.
@Controller
public class PilotPages {
  private static final String PROPOSE = Network.PILOTS + "/propose";
  static final String ONE = Network.PILOTS + "/pilot/{pilot}";
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 1, 1);
  private static final int TITLE_MAX = 120;
  private static final int WORDS_MAX = 2_000;

  private final Pilots pilots;

  public PilotPages(Pilots pilots) {
    this.pilots = pilots;
  }

  /// Where the page of a pilot stands.
  static String path(UUID id) {
    return Network.PILOTS + "/pilot/" + id;
  }

  @GetMapping(Network.PILOTS)
  public Answer all() {
    return Network.page("Pilots", new PilotsView(pilots.all(), pilots.today(), Network.leads()));
  }

  @GetMapping(PROPOSE)
  public Answer propose() {
    return proposal(new Filled().with("id", UUID.randomUUID().toString()).form());
  }

  @PostMapping(PROPOSE)
  public Answer proposed(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    var title = form.needed("title", TITLE_MAX, "Give it a short name");
    var what = form.needed("what", WORDS_MAX, "Say what is tried out");
    var where = form.needed("where", WORDS_MAX, "Say in which teams, sites or employers");
    var from = form.day("from", FIRST, LAST, "Type the day on which it is to begin");
    var until = form.day("until", FIRST, LAST, "Type the day on which it is to end");
    if (form.isFine() && !until.isAfter(from)) {
      form.refuse("until", "Type a day after the first one");
    }
    if (!form.isFine()) {
      return proposal(form);
    }
    var id = form.id("id").orElseGet(UUID::randomUUID);
    pilots.propose(id, new Pilot.Idea(title, what, where, from, until));
    return new GoTo(path(id));
  }

  private static Answer proposal(OfficeForm form) {
    return Network.page("Propose a pilot", new ProposalView(form), form);
  }

  @GetMapping(ONE)
  public Answer show(@PathVariable("pilot") UUID id) {
    return pilots
        .find(id)
        .<Answer>map(one -> page(one, OfficeForm.empty()))
        .orElseGet(NotHere::new);
  }

  /// Begins it, ends it with its verdict, or drops it.
  @PostMapping(ONE)
  public Answer step(@PathVariable("pilot") UUID id, @RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    return pilots
        .find(id)
        .map(
            one ->
                switch (form.value("act")) {
                  case "begin" -> begun(one, form);
                  case "end" -> ended(one, form);
                  case "drop" -> dropped(one, form);
                  default -> new GoTo(path(id));
                })
        .orElseGet(NotHere::new);
  }

  private Answer begun(Pilot one, OfficeForm form) {
    return taken(
        one,
        new Pilot.Step.Begun(pilots.today()),
        form,
        "begin",
        "It cannot begin: write its evaluation plan first");
  }

  private Answer ended(Pilot one, OfficeForm form) {
    var known = form.needed("known", WORDS_MAX, "Say what is known now");
    var not =
        form.needed("not-known", WORDS_MAX, "Say what is not known; there is always something");
    var follows = form.needed("follows", WORDS_MAX, "Say what is done next: go on, change or stop");
    return taken(
        one,
        new Pilot.Step.Ended(pilots.today(), known, not, follows),
        form,
        "known",
        "It cannot end: it has not begun, or has ended already. Your words are still here");
  }

  private Answer dropped(Pilot one, OfficeForm form) {
    var why = form.needed("why", WORDS_MAX, "Say why it is dropped");
    return taken(
        one,
        new Pilot.Step.Dropped(pilots.today(), why),
        form,
        "why",
        "It has begun, and ends with a verdict. Open the page anew");
  }

  private Answer taken(Pilot one, Pilot.Step step, OfficeForm form, String field, String not) {
    if (form.isFine() && !pilots.take(one.id(), step)) {
      form.refuse(field, not);
    }
    return form.isFine() ? new GoTo(path(one.id())) : page(one, form);
  }

  private Answer page(Pilot one, OfficeForm form) {
    return Network.page("A pilot", new PilotView(one, pilots.today(), Network.leads(), form), form);
  }
}
