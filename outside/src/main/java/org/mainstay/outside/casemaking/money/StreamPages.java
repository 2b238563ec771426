package org.mainstay.outside.casemaking.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.mainstay.outside.casemaking.CaseAddresses;
import org.mainstay.outside.casemaking.funding.Pounds;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.casemaking.funding.Streams;
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

/// Where the hub lead types who pays for the hub.
@Controller
public class StreamPages {
  private static final String NEW_PAGE = "new";
  private static final String NEW = CaseAddresses.STREAM + "/" + NEW_PAGE;
  private static final String ONE = CaseAddresses.STREAM + "/{stream}";
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
  private static final int NAME_MAX = 120;

  private final Streams streams;

  public StreamPages(Streams streams) {
    this.streams = streams;
  }

  @GetMapping(NEW)
  public Answer add() {
    return page(NEW_PAGE, new OfficeForm(Map.of("id", UUID.randomUUID().toString())));
  }

  @PostMapping(NEW)
  public Answer added(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    return kept(form.id("id").orElseGet(UUID::randomUUID), NEW_PAGE, form);
  }

  @GetMapping(ONE)
  public Answer show(@PathVariable("stream") UUID id) {
    return streams
        .find(id)
        .<Answer>map(one -> page(id.toString(), StreamView.standing(one)))
        .orElseGet(NotHere::new);
  }

  @PostMapping(ONE)
  public Answer change(@PathVariable("stream") UUID id, @RequestParam Map<String, String> sent) {
    return streams
        .find(id)
        .map(_ -> kept(id, id.toString(), new OfficeForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Answer kept(UUID id, String page, OfficeForm form) {
    boolean fresh = page.equals(NEW_PAGE);
    var name = form.needed("name", NAME_MAX, "Type what this money is called");
    var starts = form.day("starts", FIRST, LAST, "Type the first day, such as 1 4 2027");
    var ends = form.day("ends", FIRST, LAST, "Type the last day, such as 31 3 2028");
    if (form.isFine() && ends.isBefore(starts)) {
      form.refuse("ends", "Type a last day that is not before the first day");
    }
    var shares = shares(form);
    if (form.isFine()) {
      var stream = new Stream(id, (fresh ? 0 : form.version()) + 1, name, starts, ends, shares);
      boolean kept = streams.keep(stream, form.value("removed").equals("yes"), Office.now().id());
      // Something new that is there already was sent twice.
      if (!kept && !(fresh && streams.find(id).isPresent())) {
        streams.find(id).ifPresent(now -> form.seen(now.version()));
        form.refuse(
            "name",
            "Somebody changed this meanwhile. Send it again to keep yours, or open the page anew");
      }
    }
    return form.isFine() ? new GoTo(CaseAddresses.MONEY) : page(page, form);
  }

  private static List<Stream.Share> shares(OfficeForm form) {
    var shares = new ArrayList<Stream.Share>();
    var names = new HashSet<String>();
    for (int number = 1; number <= StreamView.FUNDERS; number++) {
      String funder = form.words("funder-" + number, NAME_MAX);
      String amount = form.words("amount-" + number, NAME_MAX);
      if (funder.isEmpty() && amount.isEmpty()) {
        continue;
      }
      var pounds = Pounds.read(amount);
      if (funder.isEmpty()) {
        form.refuse("funder-" + number, "Type who pays this");
      } else if (!names.add(funder.toLowerCase(Locale.UK))) {
        form.refuse("funder-" + number, "This funder stands here twice. Add both amounts up");
      } else if (pounds.isEmpty() || pounds.getAsLong() == 0) {
        form.refuse(
            "amount-" + number,
            "Type whole pounds, from 1 to " + Pounds.words(Pounds.MOST) + ", such as 120,000");
      } else {
        shares.add(new Stream.Share(funder, pounds.getAsLong()));
      }
    }
    if (shares.isEmpty() && form.isFine()) {
      form.refuse("funder-1", "Type at least one funder and what it pays");
    }
    return shares;
  }

  private static Page page(String page, OfficeForm form) {
    var drawn = new Page("Money that comes", new StreamView(page, form)).withoutExit();
    return form.isFine() ? drawn : drawn.withErrors();
  }
}
