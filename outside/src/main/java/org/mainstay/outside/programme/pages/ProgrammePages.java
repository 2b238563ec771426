package org.mainstay.outside.programme.pages;

import static org.mainstay.outside.programme.pages.Addresses.EMPLOYERS;
import static org.mainstay.outside.programme.pages.Addresses.HUBS;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.programme.Category;
import org.mainstay.outside.programme.Programme;
import org.mainstay.outside.programme.Programmes;
import org.mainstay.outside.programme.plan.TestPlans;
import org.mainstay.outside.programme.result.ProgrammeWords;
import org.mainstay.outside.programme.result.Results;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The catalogue of programmes, one of them, and what may be said of it.
@Controller
public class ProgrammePages {
  private static final int NAME_MAX = 100;
  private static final int WORDS_MAX = 2_000;
  private static final String ID = "id";

  private final Programmes programmes;
  private final TestPlans plans;
  private final Results results;

  public ProgrammePages(Programmes programmes, TestPlans plans, Results results) {
    this.programmes = programmes;
    this.plans = plans;
    this.results = results;
  }

  @GetMapping({EMPLOYERS, HUBS})
  public Answer all() {
    var desk = Addresses.desk();
    return new Page("Programmes", new CatalogueView(desk, programmes.of(desk.owner())))
        .withoutExit();
  }

  @GetMapping({EMPLOYERS + Addresses.NEW, HUBS + Addresses.NEW})
  public Answer add() {
    return form(Addresses.NEW, new OfficeForm(Map.of(ID, UUID.randomUUID().toString())));
  }

  @PostMapping({EMPLOYERS + Addresses.NEW, HUBS + Addresses.NEW})
  public Answer added(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    return kept(form.id(ID).orElseGet(UUID::randomUUID), 0, form);
  }

  @GetMapping({EMPLOYERS + Addresses.CHANGE, HUBS + Addresses.CHANGE})
  public Answer standing(@PathVariable("programme") UUID id) {
    return find(id)
        .<Answer>map(one -> form("/" + id + "/change", standing(one)))
        .orElseGet(NotHere::new);
  }

  private static OfficeForm standing(Programme one) {
    var sent = new HashMap<String, String>();
    sent.put("name", one.name());
    sent.put("category", one.category().name());
    sent.put("words", one.words());
    sent.put(OfficeForm.VERSION, Integer.toString(one.version()));
    return new OfficeForm(sent);
  }

  @PostMapping({EMPLOYERS + Addresses.CHANGE, HUBS + Addresses.CHANGE})
  public Answer changed(
      @PathVariable("programme") UUID id, @RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    return find(id).map(_ -> kept(id, Math.max(1, form.version()), form)).orElseGet(NotHere::new);
  }

  private Optional<Programme> find(UUID id) {
    return programmes.find(Addresses.desk().owner(), id);
  }

  private Answer kept(UUID id, int seen, OfficeForm form) {
    var category = Category.read(form.value("category"));
    if (category.isEmpty()) {
      form.refuse("category", "Choose what kind of programme it is");
    }
    var one =
        new Programme(
            id,
            Addresses.desk().owner(),
            form.needed("name", NAME_MAX, "Type what the programme is called"),
            category.orElse(Category.VOLUNTEERING),
            form.words("words", WORDS_MAX),
            seen);
    // One that is new and there already was sent twice.
    if (form.isFine() && !programmes.keep(one) && !(seen == 0 && find(id).isPresent())) {
      find(id).ifPresent(now -> form.seen(now.version()));
      form.refuse(
          "name",
          "Somebody changed this meanwhile. Send it again to keep yours, or open the page anew");
    }
    return form.isFine()
        ? new GoTo(Addresses.desk().path() + "/" + id)
        : form(seen == 0 ? Addresses.NEW : "/" + id + "/change", form);
  }

  private static Page form(String page, OfficeForm form) {
    var drawn =
        new Page("A programme", new ProgrammeForm(Addresses.desk(), page, form)).withoutExit();
    return form.isFine() ? drawn : drawn.withErrors();
  }

  @GetMapping({EMPLOYERS + Addresses.ONE, HUBS + Addresses.ONE})
  public Answer show(@PathVariable("programme") UUID id) {
    return find(id)
        .<Answer>map(
            one ->
                new Page(
                        "Programme",
                        new ProgrammeView(
                            Addresses.desk(),
                            one,
                            programmes.exposures(id),
                            plans.of(id),
                            words(id)))
                    .withoutExit())
        .orElseGet(NotHere::new);
  }

  private ProgrammeWords words(UUID id) {
    return results.of(id).stream()
        .findFirst()
        .map(last -> ProgrammeWords.of(last, plans.of(id)))
        .orElseGet(ProgrammeWords::noResult);
  }

  @GetMapping({EMPLOYERS + Addresses.VERDICT, HUBS + Addresses.VERDICT})
  public Answer verdict(@PathVariable("programme") UUID id) {
    return find(id)
        .<Answer>map(
            one ->
                new Page(
                        "What we know of a programme",
                        new VerdictView(
                            Addresses.desk(), one, plans.of(id), results.of(id), words(id)))
                    .withoutExit())
        .orElseGet(NotHere::new);
  }
}
