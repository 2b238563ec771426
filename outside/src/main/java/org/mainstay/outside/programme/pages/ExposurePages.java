package org.mainstay.outside.programme.pages;

import static org.mainstay.outside.programme.pages.Addresses.EMPLOYERS;
import static org.mainstay.outside.programme.pages.Addresses.HUBS;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.programme.Exposure;
import org.mainstay.outside.programme.Programmes;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where somebody writes down to how many a programme was offered, how many took part, and its
/// cost.
@Controller
public class ExposurePages {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final String WHOLE = "[0-9]{1,8}";

  private final Programmes programmes;

  public ExposurePages(Programmes programmes) {
    this.programmes = programmes;
  }

  @GetMapping({EMPLOYERS + Addresses.EXPOSURE, HUBS + Addresses.EXPOSURE})
  public Answer add(@PathVariable("programme") UUID id) {
    return page(id, new OfficeForm(Map.of("id", UUID.randomUUID().toString())));
  }

  @PostMapping({EMPLOYERS + Addresses.EXPOSURE, HUBS + Addresses.EXPOSURE})
  public Answer added(@PathVariable("programme") UUID id, @RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    var today = programmes.today();
    var begins = form.day("begins", FIRST, today, "Type its first day, not a later one than today");
    var ends = form.day("ends", begins, today, "Type its last day, between the first and today");
    int offered = whole(form, "offered", "Type to how many it was offered, in whole numbers");
    int took = whole(form, "took", "Type how many took part, in whole numbers");
    int pounds = whole(form, "pounds", "Type what it cost in whole pounds, such as 4500");
    if (took > offered) {
      form.refuse("took", "Not more can take part than were offered it");
    }
    if (form.isFine() && programmes.find(Addresses.desk().owner(), id).isPresent()) {
      programmes.expose(
          id,
          new Exposure(
              form.id("id").orElseGet(UUID::randomUUID), begins, ends, offered, took, pounds));
      return new GoTo(Addresses.desk().path() + "/" + id);
    }
    return page(id, form);
  }

  private static int whole(OfficeForm form, String field, String wrong) {
    String typed = form.value(field).strip().replace(",", "");
    if (!typed.matches(WHOLE)) {
      form.refuse(field, wrong);
      return 0;
    }
    return Integer.parseInt(typed);
  }

  private Answer page(UUID id, OfficeForm form) {
    return programmes
        .find(Addresses.desk().owner(), id)
        .<Answer>map(
            one -> {
              var drawn =
                  new Page("Who was offered it", new ExposureForm(Addresses.desk(), one, form))
                      .withoutExit();
              return form.isFine() ? drawn : drawn.withErrors();
            })
        .orElseGet(NotHere::new);
  }
}
