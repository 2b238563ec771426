package org.mainstay.outside.casemaking.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.outside.casemaking.CaseAddresses;
import org.mainstay.outside.casemaking.pack.PackDocument;
import org.mainstay.outside.casemaking.pack.PackFiles;
import org.mainstay.outside.casemaking.pack.PackFiles.Form;
import org.mainstay.outside.casemaking.pack.PackMaker;
import org.mainstay.outside.casemaking.pack.PackMaker.Wanted;
import org.mainstay.outside.casemaking.pack.Packs;
import org.mainstay.outside.casemaking.pack.Shape;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where commissioners and the hub lead make a pack, read it and take it away.
@Controller
public class PackPages {
  private static final String ID = "id";
  private static final int TITLE_MAX = 120;
  private static final int ASK_MAX = 1_200;

  private final Packs packs;
  private final PackMaker maker;

  public PackPages(Packs packs, PackMaker maker) {
    this.packs = packs;
    this.maker = maker;
  }

  @GetMapping(CaseAddresses.CASE)
  public Answer all() {
    return new Page("Make the case", new PacksView(packs.latest())).withoutExit();
  }

  @GetMapping(CaseAddresses.NEW_PACK)
  public Answer fresh() {
    var filled = new HashMap<String, String>();
    filled.put(ID, UUID.randomUUID().toString());
    maker.years().stream().findFirst().ifPresent(year -> filled.put("year", year.toString()));
    return form(new OfficeForm(filled), Set.of());
  }

  @PostMapping(CaseAddresses.NEW_PACK)
  public Answer make(
      @RequestParam Map<String, String> sent,
      @RequestParam(name = "quote", defaultValue = "") List<String> quotes) {
    var form = new OfficeForm(sent);
    var title = form.needed("title", TITLE_MAX, "Type what the pack is called");
    var ask = form.words("ask", ASK_MAX);
    var year =
        maker.years().stream().filter(one -> one.toString().equals(form.value("year"))).findFirst();
    if (year.isEmpty()) {
      form.refuse("year", "Choose the year that it tells of");
    }
    if (!form.isFine()) {
      return form(form, Set.copyOf(quotes));
    }
    var wanted =
        new Wanted(
            form.id(ID).orElseGet(UUID::randomUUID),
            title.replace('\n', ' '),
            year.orElseThrow(),
            ask);
    return packs
        .make(wanted, ids(quotes), Office.now().id())
        .<Answer>map(pack -> new GoTo(CaseAddresses.PACKS + "/" + pack.front().id()))
        .orElseGet(NotHere::new);
  }

  private Set<UUID> ids(List<String> chosen) {
    return packs.quotes().stream()
        .map(quote -> quote.id())
        .filter(id -> chosen.contains(id.toString()))
        .collect(Collectors.toSet());
  }

  private Answer form(OfficeForm form, Set<String> chosen) {
    var page =
        new Page("Make a pack", new NewPackView(maker.years(), packs.quotes(), chosen, form))
            .withoutExit();
    return form.isFine() ? page : page.withErrors();
  }

  @GetMapping(CaseAddresses.PACKS + "/{pack}")
  public Answer read(@PathVariable("pack") UUID id) {
    return packs
        .find(id)
        .<Answer>map(
            pack ->
                new Page(
                        "Evidence pack",
                        new PackView(PackDocument.of(pack, Shape.WHOLE), packs.takenBack(pack)))
                    .withoutExit())
        .orElseGet(NotHere::new);
  }

  @GetMapping(CaseAddresses.PACKS + "/{pack}/{shape}/{form}")
  public Answer take(
      @PathVariable("pack") UUID id,
      @PathVariable("shape") String shape,
      @PathVariable("form") String form) {
    var wanted = Shape.of(shape);
    var kind = Form.of(form);
    if (wanted.isEmpty() || kind.isEmpty()) {
      return new NotHere();
    }
    return packs
        .find(id)
        .<Answer>map(pack -> PackFiles.of(pack, wanted.orElseThrow(), kind.orElseThrow()))
        .orElseGet(NotHere::new);
  }
}
