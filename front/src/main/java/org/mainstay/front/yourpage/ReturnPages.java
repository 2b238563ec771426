package org.mainstay.front.yourpage;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mainstay.front.asking.Codes;
import org.mainstay.front.asking.NoticeView;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.helpnow.safety.AreYouSafe;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.ui.Answer;
import org.mainstay.ui.FormToken;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Coming back with a code: every failure answers alike, and the code is in no address and no log.
@Controller
public class ReturnPages {
  private static final String RETURN = "/r";
  private static final String STILL_HERE = "Your words are still here. Type your code to go on.";
  private static final String FAULT =
      "This is our fault, not yours. Your words are still here. Please try again.";
  private static final String MANY_TRIES =
      "There were many tries just now. Your words are still here. Try again in a few minutes.";

  /// The forms of one's own page, which can be gone on with after the code.
  private static final String OWN_FORMS =
      "/r/(message|times|times/cancel|questions|contact|who|record|groups|story|work|employer)";

  private static final String FIELD = "[a-z][a-z0-9-]{0,40}";
  private static final Set<String> NOT_KEPT =
      Set.of(ReturnView.CODE, UnsentView.TO, FormToken.NAME);

  /// Nobody's mailbox: what cannot be a code is looked up there, so that it takes as long.
  private static final Mailbox.Address NOBODY =
      new Mailbox.Address(
          Bytes.copyFrom(new byte[32]),
          SecretBytes.copyFrom(new byte[32], InsecureSecretKeyAccess.get()));

  private final Codes codes;
  private final Mailbox mailbox;
  private final Stays stays;
  private final Patience patience;
  private final CrisisNumbers numbers;

  public ReturnPages(
      Codes codes, Mailbox mailbox, Stays stays, Patience patience, CrisisNumbers numbers) {
    this.codes = codes;
    this.mailbox = mailbox;
    this.stays = stays;
    this.patience = patience;
    this.numbers = numbers;
  }

  @GetMapping(RETURN)
  public Answer askedForCode() {
    return page(ReturnView.first());
  }

  /// Takes a code; whoever comes with words that could not be sent has them in hand afterwards.
  @PostMapping(RETURN)
  public Answer withCode(
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response) {
    var typed = Objects.requireNonNullElse(sent.getFirst(ReturnView.CODE), "");
    var words = words(sent);
    if (!patience.allows(typed)) {
      return words.map(this::waiting).orElseGet(() -> wait(numbers));
    }
    try {
      var address = codes.read(typed);
      if (mailbox.open(address.orElse(NOBODY)).isEmpty() || address.isEmpty()) {
        patience.wrong(typed);
        return words
            .map(form -> unsent(STILL_HERE, UnsentView.State.AWAY, form, ReturnView.again()))
            .orElseGet(() -> page(ReturnView.again()))
            .withErrors();
      }
      stays.begin(request, response, address.get());
      return words
          .<Answer>map(
              form ->
                  unsent(
                      "You are back. Look at them, then send them.",
                      UnsentView.State.BACK,
                      form,
                      ReturnView.first()))
          .orElseGet(() -> new GoTo(Returned.PAGE));
    } catch (DataAccessException | TransactionException e) {
      return words
          .map(form -> unsent(FAULT, UnsentView.State.AWAY, form, ReturnView.first()))
          .map(page -> page.withStatus(503))
          .orElseGet(() -> NoticeView.closed(numbers, RETURN));
    }
  }

  /// What was to be sent when the page was closed, as it came in the form with the code.
  private static Optional<UnsentView.Form> words(MultiValueMap<String, String> sent) {
    var to = Objects.requireNonNullElse(sent.getFirst(UnsentView.TO), "");
    if (!to.matches(OWN_FORMS)) {
      return Optional.empty();
    }
    var kept = new ArrayList<UnsentView.Kept>();
    sent.forEach(
        (name, values) -> {
          if (name.matches(FIELD) && !NOT_KEPT.contains(name)) {
            values.forEach(value -> kept.add(UnsentView.Kept.of(name, value)));
          }
        });
    return Optional.of(new UnsentView.Form(to, kept, isUrgent(sent)));
  }

  private static boolean isUrgent(MultiValueMap<String, String> sent) {
    return AreYouSafe.read(Objects.requireNonNullElse(sent.getFirst(AreYouSafe.FIELD), ""))
        .filter(safe -> safe != SafeNow.YES)
        .isPresent();
  }

  private Page waiting(UnsentView.Form form) {
    return unsent(MANY_TRIES, UnsentView.State.AWAY, form, ReturnView.first()).withStatus(429);
  }

  private Page unsent(String why, UnsentView.State state, UnsentView.Form form, ReturnView code) {
    return new Page(
        "Your page", new UnsentView(why, state, form, code.errors(), new HelpInSight(numbers)));
  }

  private static Page page(ReturnView view) {
    return new Page("Come back", view);
  }

  private static Page wait(CrisisNumbers numbers) {
    return new Page(
            "Wait",
            new NoticeView(
                "Please wait a little",
                List.of("There were many tries just now.", "Try again in a few minutes."),
                Link.to(RETURN, "Try again"),
                new HelpInSight(numbers)))
        .withStatus(429);
  }
}
