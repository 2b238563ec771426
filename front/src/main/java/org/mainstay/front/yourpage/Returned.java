package org.mainstay.front.yourpage;

import com.google.crypto.tink.util.Bytes;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mainstay.front.asking.NoticeView;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Somebody who came back with their code, on whichever of their pages they are.
///
/// Nothing they typed is lost: when the time is over or the database does not answer, the words
/// stand on the page that says so.
public final class Returned {
  /// Where everything of one person begins.
  public static final String PAGE = "/r/page";

  private final Desk desk;
  private final Stays stays;
  private final HubWords hub;
  private final CrisisNumbers numbers;
  private final InstantSource clock;
  private final SecureRandom chance;

  public Returned(
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

  /// Shows a page of whoever stays here.
  public Answer reading(HttpServletRequest request, Function<Mailbox.Address, Answer> page) {
    try {
      return stays.of(request).map(address -> page(address, page)).orElseGet(this::away);
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(numbers, PAGE);
    }
  }

  /// Takes what whoever stays here sent.
  ///
  /// @param form what was sent, to be shown again if it cannot be taken now
  public Answer taking(
      HttpServletRequest request, UnsentView.Form form, Function<Mailbox.Address, Answer> taken) {
    try {
      return stays
          .of(request)
          .map(address -> page(address, taken))
          .orElseGet(
              () ->
                  unsent(
                      "You were away for a while. Your words are still here. Type your code to go on.",
                      UnsentView.State.AWAY,
                      form));
    } catch (DataAccessException | TransactionException e) {
      return unsent(
              "This is our fault, not yours. Your words are still here. Please try again.",
              UnsentView.State.FAULT,
              form)
          .withStatus(503);
    }
  }

  /// Nothing can be read or sent where a record was erased, but that it was.
  private Answer page(Mailbox.Address address, Function<Mailbox.Address, Answer> page) {
    return items(address).stream()
        .filter(BoxItem.Erased.class::isInstance)
        .map(item -> ((BoxItem.Erased) item).words())
        .findFirst()
        .map(this::erased)
        .orElseGet(() -> page.apply(address));
  }

  private Answer erased(String words) {
    return new Page(
        "Your page",
        new NoticeView(
            "Your record is erased",
            List.of(words.split("(?<=\\.) ")),
            Link.to("/", "Go to our first page"),
            help()));
  }

  /// Everything in this mailbox.
  public List<BoxItem> items(Mailbox.Address address) {
    return desk.mailbox().open(address);
  }

  /// What is in this mailbox, in words.
  public Story story(Mailbox.Address address) {
    return Story.of(items(address), moments(), now());
  }

  /// A questionnaire that was ever asked for in this mailbox, sent already or not, over or not.
  public Optional<Story.Form> form(Mailbox.Address address, String id) {
    return Story.form(items(address), id, moments(), now());
  }

  /// Posts this letter, and shows these items in the mailbox from now on.
  public void post(Mailbox.Address address, Bytes token, Letter letter, BoxItem... shown) {
    desk.office().post(address, token, letter, List.of(shown));
  }

  /// A token for a fresh form.
  public Once once() {
    return Once.drawn(chance);
  }

  public Moments moments() {
    return new Moments(hub.hours().zone());
  }

  public Instant now() {
    return clock.instant();
  }

  public HubWords hub() {
    return hub;
  }

  public HelpInSight help() {
    return new HelpInSight(numbers);
  }

  private Page unsent(String why, UnsentView.State state, UnsentView.Form form) {
    return new Page("Your page", new UnsentView(why, state, form, help()));
  }

  private Page away() {
    return new Page(
        "Come back",
        new NoticeView(
            "Please type your code again",
            List.of("You were away for a while. So we closed your page, to keep it private."),
            Link.to("/r", "Come back with your code"),
            help()));
  }
}
