package org.mainstay.outside.casemaking.money;

import java.util.List;
import java.util.Map;
import org.mainstay.outside.casemaking.CaseAddresses;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.casemaking.funding.Streams;
import org.mainstay.outside.casemaking.reminding.Reminded;
import org.mainstay.outside.casemaking.reminding.Reminded.Reminder;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the hub lead says at which address they are reminded of money that ends.
@Controller
public class ReminderPages {
  private static final String ADDRESS = "address";

  private final Reminded reminded;
  private final Streams streams;

  public ReminderPages(Reminded reminded, Streams streams) {
    this.reminded = reminded;
    this.streams = streams;
  }

  @GetMapping(CaseAddresses.REMINDERS)
  public Answer show() {
    return page(new OfficeForm(Map.of(ADDRESS, reminded.address())));
  }

  @PostMapping(CaseAddresses.REMINDERS)
  public Answer keep(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    var address = form.addressIfAny(ADDRESS, "Type one email address, such as leads@hub.example");
    if (!form.isFine()) {
      return page(form);
    }
    reminded.remindAt(address, Office.now().id());
    return new GoTo(CaseAddresses.REMINDERS);
  }

  private Page page(OfficeForm form) {
    List<Stream> now = streams.now();
    var view =
        new ReminderView(
            reminded.address(), reminded.all().stream().map(one -> line(one, now)).toList(), form);
    var page = new Page("Reminders of money that ends", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }

  private static ReminderView.Line line(Reminder one, List<Stream> now) {
    String name =
        now.stream()
            .filter(stream -> stream.id().equals(one.stream()))
            .map(Stream::name)
            .findFirst()
            .orElse("Money that is listed no more");
    return new ReminderView.Line(name, one);
  }
}
