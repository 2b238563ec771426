package org.mainstay.outside.network.coverage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.outside.network.frame.Filled;
import org.mainstay.outside.network.frame.Network;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the hub lead says which hub is there for an employer, since when and until when.
@Controller
public class CoverPages {
  static final String COVER = Network.COVERAGE + "/cover";

  private static final String OF = COVER + "/{employer}";
  private static final String NEW = OF + "/new";
  private static final String ONE = OF + "/{cover}";
  private static final int HUB_MAX = 200;

  private final Places places;
  private final Covers covers;

  public CoverPages(Places places, Covers covers) {
    this.places = places;
    this.covers = covers;
  }

  private List<Place> listed(String employer) {
    return places.latest().map(Places.Brought::places).orElse(List.of()).stream()
        .filter(one -> one.employerCode().equals(employer))
        .toList();
  }

  @GetMapping(OF)
  public Answer of(@PathVariable String employer) {
    var listed = listed(employer);
    return listed.isEmpty()
        ? new NotHere()
        : Network.page("Which hub is there", new CoversView(listed, covers.of(employer)));
  }

  @GetMapping(NEW)
  public Answer add(@PathVariable String employer) {
    return listed(employer).isEmpty()
        ? new NotHere()
        : page(employer, "new", new Filled().with("id", UUID.randomUUID().toString()).at(0));
  }

  @PostMapping(NEW)
  public Answer added(@PathVariable String employer, @RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    return listed(employer).isEmpty()
        ? new NotHere()
        : kept(employer, "new", form.id("id").orElseGet(UUID::randomUUID), form);
  }

  @GetMapping(ONE)
  public Answer show(@PathVariable String employer, @PathVariable("cover") UUID id) {
    return covers
        .find(employer, id)
        .<Answer>map(
            one ->
                page(
                    employer,
                    id.toString(),
                    new Filled()
                        .with("site", one.siteCode())
                        .with("hub", one.term().hub())
                        .day("since", one.term().sinceOn())
                        .day("until", one.term().untilOn())
                        .at(one.version())))
        .orElseGet(NotHere::new);
  }

  @PostMapping(ONE)
  public Answer change(
      @PathVariable String employer,
      @PathVariable("cover") UUID id,
      @RequestParam Map<String, String> sent) {
    return covers
        .find(employer, id)
        .map(_ -> kept(employer, id.toString(), id, new OfficeForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Answer kept(String employer, String page, UUID id, OfficeForm form) {
    var site = form.value("site");
    if (!site.isEmpty()
        && listed(employer).stream().noneMatch(one -> one.siteCode().equals(site))) {
      form.refuse("site", "Choose a site of the list");
    }
    var hub = form.needed("hub", HUB_MAX, "Type the name of the hub");
    var since = form.dayIfAny("since");
    var until = form.dayIfAny("until");
    if (form.isFine() && since.isEmpty()) {
      form.refuse("since", "Type since when it is there");
    }
    if (until.isPresent() && since.filter(until.get()::isBefore).isPresent()) {
      form.refuse("until", "Type a day that is not before the first one");
    }
    if (form.isFine()) {
      var cover =
          new Cover(
              id,
              page.equals("new") ? 0 : form.version(),
              employer,
              site,
              new Cover.Term(hub, since.orElseThrow(), until.orElse(null)),
              form.value("back").equals("yes"));
      if (!covers.keep(cover, Office.now().signInName())) {
        covers.find(employer, id).ifPresent(now -> form.seen(now.version()));
        form.refuse("hub", "Somebody changed this meanwhile. Send it again to keep yours");
      }
    }
    return form.isFine()
        ? new GoTo(COVER + "/" + Office.encoded(employer))
        : page(employer, page, form);
  }

  private Answer page(String employer, String page, OfficeForm form) {
    return Network.page(
        "A hub for an employer", new CoverView(listed(employer), employer, page, form), form);
  }
}
