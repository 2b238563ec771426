package org.mainstay.front.yourpage;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.mainstay.front.asking.NoticeView;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of one person: what has happened, who looked, and a message to the team.
@Controller
public class YourPages {
  private static final String PAGE = "/r/page";

  private final Desk desk;
  private final Stays stays;
  private final HubWords hub;
  private final CrisisNumbers numbers;
  private final InstantSource clock;
  private final SecureRandom chance;

  public YourPages(
      Desk desk,
      Stays stays,
      HubWords hub,
      CrisisNumbers numbers,
      InstantSource clock,
      SecureRandom chance) {
    this.desk = desk;
    this.stays = stays;
    this.hub = hub;
    this.numbers = numbers;
    this.clock = clock;
    this.chance = chance;
  }

  /// Where letters go out and answers come in.
  public record Desk(PostOffice office, Mailbox mailbox) {}

  @GetMapping(PAGE)
  public Answer page(HttpServletRequest request) {
    try {
      return stays
          .of(request)
          .<Answer>map(address -> page(address, MessageForm.blank(chance)))
          .orElseGet(this::away);
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(numbers, PAGE);
    }
  }

  @PostMapping("/r/message")
  public Answer message(
      @RequestParam(name = MessageForm.TEXT, defaultValue = "") String text,
      @RequestParam(name = MessageForm.TOKEN, defaultValue = "") String token,
      HttpServletRequest request) {
    var form = MessageForm.typed(token, text);
    try {
      var address = stays.of(request);
      if (address.isEmpty()) {
        return unsent(
            "You were away for a while. Copy your words. Then come back with your code.",
            false,
            form);
      }
      return sent(address.get(), form);
    } catch (DataAccessException | TransactionException e) {
      return unsent(
              "This is our fault, not yours. Your words are still here. Please try again.",
              true,
              form)
          .withStatus(503);
    }
  }

  private Answer sent(Mailbox.Address address, MessageForm form) {
    if (form.errors().any()) {
      return page(address, form).withErrors();
    }
    var token = form.tokenBytes();
    if (token.isEmpty()) {
      var fresh = MessageForm.blank(chance);
      return page(address, new MessageForm(fresh.token(), form.text(), form.errors()));
    }
    desk.office()
        .post(
            address,
            token.get(),
            new Letter.Message(form.text()),
            List.of(new BoxItem.FromPerson(clock.instant(), form.text())));
    return new GoTo(PAGE);
  }

  private Page page(Mailbox.Address address, MessageForm form) {
    var story = Story.of(desk.mailbox().open(address), hub.hours().zone(), clock.instant());
    return new Page("Your page", new YourPageView(story, form, hub, new HelpInSight(numbers)));
  }

  private Page unsent(String why, boolean again, MessageForm form) {
    return new Page("Your page", new UnsentView(why, again, form, new HelpInSight(numbers)));
  }

  private Page away() {
    return new Page(
        "Come back",
        new NoticeView(
            "Please type your code again",
            List.of("You were away for a while. So we closed your page, to keep it private."),
            Link.to("/r", "Come back with your code"),
            new HelpInSight(numbers)));
  }
}
