package org.mainstay.outside.academy;

import org.mainstay.outside.academy.shelf.HubLines;
import org.mainstay.outside.academy.shelf.Look;
import org.mainstay.outside.academy.shelf.OnPaper;
import org.mainstay.outside.academy.shelf.Shelf;
import org.mainstay.ui.Answer;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What whoever leads people can read and print, without an account.
///
/// What somebody looks for is sent in a form, never in an address, and is kept nowhere.
@Controller
public class AcademyPages {
  /// The first page.
  public static final String HOME = "/open/academy";

  private static final String SEARCH = HOME + "/search";
  private static final String REACH = HOME + "/reach";
  private static final String HEAR_BACK = HOME + "/hear-back";

  private final Shelf shelf;
  private final HubLines hub;
  private final Look look;

  public AcademyPages(Shelf shelf, HubLines hub) {
    this.shelf = shelf;
    this.hub = hub;
    this.look = Look.in(shelf);
  }

  @GetMapping(HOME)
  public Answer home() {
    return new Page("For managers", AcademyView.of(shelf)).withoutExit();
  }

  @GetMapping(HOME + "/guide/{guide}")
  public Answer guide(@PathVariable String guide) {
    return shelf
        .guide(guide)
        .<Answer>map(
            found ->
                new Page(
                        found.title(),
                        GuideView.of(found, shelf.address(), new OnPaper(hub, found.href())))
                    .withoutExit())
        .orElseGet(NotHere::new);
  }

  @GetMapping(SEARCH)
  public Answer search() {
    return new Page("Search", SearchView.EMPTY).withoutExit();
  }

  @PostMapping(SEARCH)
  public Answer search(@RequestParam(defaultValue = "") String words) {
    String typed = words.strip();
    String kept = typed.substring(0, Math.min(Look.TYPED_MAX, typed.length()));
    return new Page("Search", new SearchView(kept, look.find(kept))).withoutExit();
  }

  @GetMapping(REACH)
  public Answer reach() {
    return shelf
        .words()
        .<Answer>map(
            words ->
                new Page(
                        "How to reach us",
                        new ReachView(hub, words.reach(), new OnPaper(hub, REACH)))
                    .withoutExit())
        .orElseGet(NotHere::new);
  }

  @GetMapping(HEAR_BACK)
  public Answer hearBack() {
    return shelf
        .words()
        .<Answer>map(
            words ->
                new Page(
                        "What you will hear back",
                        new HearBackView(
                            words.hear(), words.neverHear(), new OnPaper(hub, HEAR_BACK)))
                    .withoutExit())
        .orElseGet(NotHere::new);
  }
}
