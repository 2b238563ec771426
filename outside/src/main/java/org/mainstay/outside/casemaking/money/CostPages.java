package org.mainstay.outside.casemaking.money;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mainstay.outside.casemaking.CaseAddresses;
import org.mainstay.outside.casemaking.funding.Cost;
import org.mainstay.outside.casemaking.funding.Costs;
import org.mainstay.outside.casemaking.funding.Pounds;
import org.mainstay.outside.casemaking.pack.PackMaker;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the hub lead types what the hub costs and what is in hand.
@Controller
public class CostPages {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int SOURCE_MAX = 160;
  private static final int APRIL = 4;

  private final Costs costs;
  private final PackMaker maker;

  public CostPages(Costs costs, PackMaker maker) {
    this.costs = costs;
    this.maker = maker;
  }

  @GetMapping(CaseAddresses.COST)
  public Answer show() {
    var filled = new HashMap<String, String>();
    filled.put("id", UUID.randomUUID().toString());
    filled.put("year", years().getFirst().toString());
    return page(new OfficeForm(filled));
  }

  /// The running year and every one that has figures.
  private List<Integer> years() {
    var today = maker.today();
    int running = today.getMonthValue() < APRIL ? today.getYear() - 1 : today.getYear();
    return Stream.concat(Stream.of(running), maker.years().stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  @PostMapping(CaseAddresses.COST)
  public Answer keep(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    var year =
        years().stream().filter(one -> one.toString().equals(form.value("year"))).findFirst();
    if (year.isEmpty()) {
      form.refuse("year", "Choose a year");
    }
    long best = pounds(form, "best", 1);
    long low = pounds(form, "low", 1);
    long high = pounds(form, "high", 1);
    long hand = pounds(form, "hand", 0);
    var on =
        form.day(
            "on", FIRST, maker.today(), "Type the day on which it was in hand, not a later one");
    var source = form.needed("source", SOURCE_MAX, "Type where these numbers come from");
    if (form.isFine() && low > best) {
      form.refuse("low", "The least is more than what it costs. Type " + best + " or less");
    }
    if (form.isFine() && high < best) {
      form.refuse("high", "The most is less than what it costs. Type " + best + " or more");
    }
    if (!form.isFine()) {
      return page(form);
    }
    costs.add(
        new Cost(
            form.id("id").orElseGet(UUID::randomUUID),
            year.orElseThrow(),
            low,
            best,
            high,
            new Cost.Hand(hand, on),
            source.replace('\n', ' ')),
        Office.now().id());
    return new GoTo(CaseAddresses.MONEY);
  }

  private static long pounds(OfficeForm form, String name, long least) {
    var read = Pounds.read(form.value(name));
    if (read.isEmpty() || read.getAsLong() < least) {
      form.refuse(
          name,
          "Type whole pounds, from %d to %s, such as 480,000"
              .formatted(least, Pounds.words(Pounds.MOST)));
    }
    return read.orElse(least);
  }

  private Page page(OfficeForm form) {
    var page = new Page("What the hub costs", new CostView(years(), form)).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }
}
