package org.mainstay.inside.referral.reaching;

import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Messages;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The messages of a case: reading them marks them as seen.
@InsidePages
public class MessagePages {
  /// Longer than this nobody reads on a phone.
  private static final int TEXT_MAX = 5_000;

  private final Cases cases;
  private final Messages messages;
  private final Team team;
  private final Times times;
  private final Deliveries deliveries;

  public MessagePages(
      Cases cases, Messages messages, Team team, Times times, Deliveries deliveries) {
    this.cases = cases;
    this.messages = messages;
    this.deliveries = deliveries;
    this.team = team;
    this.times = times;
  }

  /// What was written so far.
  @GetMapping("/team/case/{id}/messages")
  public Answer messages(@PathVariable UUID id) {
    var open = cases.open(id, Purpose.MESSAGE, CaseHead.Tab.MESSAGES);
    messages.seen(open.referral().person());
    return page(open, "", Errors.NONE);
  }

  /// Sends a message; the person finds it with their code.
  @PostMapping("/team/case/{id}/messages")
  public Answer send(@PathVariable UUID id, @RequestParam(defaultValue = "") String text) {
    var open = cases.open(id, Purpose.MESSAGE, CaseHead.Tab.MESSAGES);
    if (text.isBlank() || text.length() > TEXT_MAX) {
      var wrong = text.isBlank() ? "Write a message" : "Write at most 5,000 characters";
      return page(open, text, Errors.of("text", wrong));
    }
    messages.send(open.referral().person(), team.find(Acting.now()).orElseThrow(), text.strip());
    return new GoTo(CaseHead.Tab.MESSAGES.of(open.referral().id()));
  }

  private Answer page(Cases.OpenCase open, String typed, Errors errors) {
    var called = open.opened().calledName().openFor(Purpose.MESSAGE);
    var all =
        messages.of(open.referral().person()).stream()
            .map(message -> view(open.opened(), message, called))
            .toList();
    var path = CaseHead.Tab.MESSAGES.of(open.referral().id());
    var told = deliveries.of(open.referral().person());
    var view = new MessagesView(open.head(), all, told, path, typed, errors);
    var page = new Page("Messages", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private MessagesView.MessageView view(
      OpenRecord opened, Messages.Message message, String called) {
    return new MessagesView.MessageView(
        message.by().map(this::name).orElse(called),
        times.at(message.at()),
        opened.words(message.words()).openFor(Purpose.MESSAGE).lines().toList());
  }

  private String name(WorkerId worker) {
    return team.signed(worker);
  }
}
