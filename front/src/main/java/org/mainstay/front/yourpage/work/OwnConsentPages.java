package org.mainstay.front.yourpage.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Returned;
import org.mainstay.front.yourpage.UnsentView;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the team may tell an employer or write to somebody, as the person agreed to it, and taken
/// back in one step.
@Controller
public class OwnConsentPages {
  private static final String EMPLOYER = "/r/employer";
  private static final String WHICH = "consent";

  private final Returned returned;

  public OwnConsentPages(Returned returned) {
    this.returned = returned;
  }

  @GetMapping(EMPLOYER)
  public Answer consents(HttpServletRequest request) {
    return returned.reading(
        request,
        address ->
            new Page(
                "Your page",
                new OwnConsentView(returned.story(address).consents(), returned.once())));
  }

  @PostMapping(EMPLOYER)
  public Answer takenBack(@RequestParam Map<String, String> sent, HttpServletRequest request) {
    return returned.taking(
        request,
        UnsentView.Form.ofHidden(EMPLOYER, sent, Once.FIELD, WHICH),
        address -> takenBack(address, sent));
  }

  private Answer takenBack(Mailbox.Address address, Map<String, String> sent) {
    var token = new Once(sent.getOrDefault(Once.FIELD, "")).bytes();
    var consent =
        returned.story(address).consents().stream()
            .filter(one -> one.id().equals(sent.getOrDefault(WHICH, "")) && !one.isSending())
            .findFirst();
    if (consent.isPresent() && token.isPresent()) {
      returned.post(
          address,
          token.get(),
          new OwnPage.ConsentTakenBack(consent.get().id()),
          new BoxItem.Sent(
              consent.get().id(), returned.now(), "You took back what we may tell others."));
    }
    return new GoTo(EMPLOYER);
  }
}
