package org.mainstay.front.yourpage.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.front.asking.NoticeView;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Returned;
import org.mainstay.front.yourpage.Story;
import org.mainstay.front.yourpage.UnsentView;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How work is now, told on one's own page when the team asks for it, also long after support.
@Controller
public class OwnWorkPages {
  private static final String WORK = "/r/work";
  private static final String ASK = "ask";

  private final Returned returned;

  public OwnWorkPages(Returned returned) {
    this.returned = returned;
  }

  @GetMapping(WORK)
  public Answer work(HttpServletRequest request) {
    return returned.reading(
        request,
        address ->
            returned.story(address).work().stream()
                .findFirst()
                .map(asked -> page(asked, Map.of(), Errors.NONE))
                .orElseGet(this::none));
  }

  @PostMapping(WORK)
  public Answer said(@RequestParam Map<String, String> sent, HttpServletRequest request) {
    return returned.taking(
        request,
        UnsentView.Form.ofHidden(
            WORK,
            sent,
            Once.FIELD,
            ASK,
            OwnWorkView.STATUS,
            OwnWorkView.SICKNESS,
            OwnWorkView.HOURS),
        address -> said(address, sent));
  }

  private Answer said(Mailbox.Address address, Map<String, String> sent) {
    var asked =
        returned.story(address).work().stream()
            .filter(one -> one.id().equals(sent.getOrDefault(ASK, "")))
            .findFirst();
    var token = new Once(sent.getOrDefault(Once.FIELD, "")).bytes();
    if (asked.isEmpty() || token.isEmpty()) {
      // It was answered already, in another window or a moment ago.
      return new GoTo(Returned.PAGE);
    }
    var missing = missing(sent);
    if (missing.isPresent()) {
      return page(asked.get(), sent, missing.get()).withErrors();
    }
    returned.post(
        address,
        token.get(),
        new OwnPage.WorkSaid(
            asked.get().id(),
            OwnWorkView.chosen(sent, OwnWorkView.STATUS),
            OwnWorkView.chosen(sent, OwnWorkView.SICKNESS),
            OwnWorkView.chosen(sent, OwnWorkView.HOURS)),
        new BoxItem.Sent(
            asked.get().id(), returned.now(), "We have your answers about work. Thank you."));
    return new GoTo(Returned.PAGE);
  }

  private static Optional<Errors> missing(Map<String, String> sent) {
    var status = OwnWorkView.chosen(sent, OwnWorkView.STATUS);
    if (status.isEmpty()) {
      return Optional.of(Errors.of(OwnWorkView.STATUS, "Choose what you do now"));
    }
    return status.equals(OwnWorkView.EMPLOYED)
            && OwnWorkView.chosen(sent, OwnWorkView.SICKNESS).isEmpty()
        ? Optional.of(Errors.of(OwnWorkView.SICKNESS, "Choose whether you are off sick"))
        : Optional.empty();
  }

  private Page page(Story.Work asked, Map<String, String> typed, Errors errors) {
    return new Page("Your page", new OwnWorkView(asked, returned.once(), typed, errors));
  }

  private Page none() {
    return new Page(
        "Your page",
        new NoticeView(
            "No questions about work",
            List.of("There are no questions about work for you just now."),
            Link.to(Returned.PAGE, "Back to your page"),
            returned.help()));
  }
}
