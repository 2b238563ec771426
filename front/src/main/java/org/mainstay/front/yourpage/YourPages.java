package org.mainstay.front.yourpage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mainstay.front.yourpage.UnsentView.Kept;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of one person: what has happened, who looked, and a message to the team.
@Controller
public class YourPages {
  private final Returned returned;

  public YourPages(Returned returned) {
    this.returned = returned;
  }

  @GetMapping(Returned.PAGE)
  public Answer page(HttpServletRequest request) {
    return returned.reading(request, address -> page(address, MessageForm.blank(returned.once())));
  }

  @PostMapping("/r/message")
  public Answer message(
      @RequestParam(name = MessageForm.TEXT, defaultValue = "") String text,
      @RequestParam(name = Once.FIELD, defaultValue = "") String token,
      HttpServletRequest request) {
    var form = MessageForm.typed(new Once(token), text);
    var kept = List.of(Kept.hidden(Once.FIELD, token), Kept.of(MessageForm.TEXT, form.text()));
    return returned.taking(
        request, new UnsentView.Form("/r/message", kept), address -> sent(address, form));
  }

  private Answer sent(Mailbox.Address address, MessageForm form) {
    if (form.errors().any()) {
      return page(address, form).withErrors();
    }
    var token = form.once().bytes();
    if (token.isEmpty()) {
      return page(address, new MessageForm(returned.once(), form.text(), form.errors()));
    }
    returned.post(
        address,
        token.get(),
        new Letter.Message(form.text()),
        new BoxItem.FromPerson(returned.now(), form.text()));
    return new GoTo(Returned.PAGE);
  }

  private Page page(Mailbox.Address address, MessageForm form) {
    return new Page(
        "Your page",
        new YourPageView(
            returned.story(address),
            form,
            returned.hub(),
            returned.help(),
            OwnPlace.of(returned.items(address), returned.moments())));
  }
}
