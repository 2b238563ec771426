package org.mainstay.front.yourpage.lost;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.SecureRandom;
import java.util.List;
import org.mainstay.front.asking.NoticeView;
import org.mainstay.front.asking.question.Limits;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Patience;
import org.mainstay.front.yourpage.UnsentView;
import org.mainstay.front.yourpage.UnsentView.Kept;
import org.mainstay.letterbox.letter.LostCode;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way back without a code: everybody gets the same answer, whether we know them or not.
@Controller
public class LostPages {
  private static final String LOST = "/r/lost";
  private static final int ADDRESS_BYTES = 32;

  private final PostOffice office;
  private final Patience patience;
  private final CrisisNumbers numbers;
  private final SecureRandom chance;

  /// @param patience one of its own: what is typed here is no code
  public LostPages(
      PostOffice office, Patience patience, CrisisNumbers numbers, SecureRandom chance) {
    this.office = office;
    this.patience = patience;
    this.numbers = numbers;
    this.chance = chance;
  }

  @GetMapping(LOST)
  public Answer lost() {
    return page(new LostView(Once.drawn(chance), "", "", Errors.NONE));
  }

  @PostMapping(LOST)
  public Answer told(
      @RequestParam(name = LostView.NAME, defaultValue = "") String name,
      @RequestParam(name = LostView.CONTACT, defaultValue = "") String contact,
      @RequestParam(name = Once.FIELD, defaultValue = "") String token) {
    var errors = errors(name.strip(), contact.strip());
    var once = new Once(token).bytes();
    if (errors.any() || once.isEmpty()) {
      return page(new LostView(Once.drawn(chance), name, contact, errors));
    }
    if (!patience.allows(name + contact)) {
      return again(name, contact, token, "There were many tries just now. Try again soon.", 429);
    }
    try {
      patience.wrong(name + contact);
      office.post(nobody(), once.get(), new LostCode(name.strip(), contact.strip()), List.of());
      return thanks();
    } catch (DataAccessException | TransactionException e) {
      var why = "This is our fault, not yours. Your words are still here. Please try again.";
      return again(name, contact, token, why, 503);
    }
  }

  private Page thanks() {
    return new Page(
        "Come back",
        new NoticeView(
            "Thank you",
            List.of(
                "If we know this contact, we will reach you there.",
                "We only use times that are safe for you, so it can take a few days.",
                "We never say what it is about to anybody else."),
            Link.to("/r", "Come back with your code"),
            new HelpInSight(numbers)));
  }

  private Page again(String name, String contact, String token, String why, int status) {
    var kept =
        List.of(
            Kept.hidden(Once.FIELD, token),
            new Kept(LostView.NAME, "What you asked us to call you", name),
            new Kept(LostView.CONTACT, "Your phone number or email", contact));
    return new Page(
            "Come back",
            new UnsentView(
                why,
                UnsentView.State.FAULT,
                new UnsentView.Form(LOST, kept),
                new HelpInSight(numbers)))
        .withStatus(status);
  }

  private static Errors errors(String name, String contact) {
    if (name.isEmpty()) {
      return Errors.of(LostView.NAME, "Type the name that you gave us");
    }
    if (contact.isEmpty()) {
      return Errors.of(LostView.CONTACT, "Type the phone number or email that you gave us");
    }
    if (name.length() > Limits.NAME_MAX) {
      return Errors.of(LostView.NAME, Limits.tooLong(Limits.NAME_MAX, name.length()));
    }
    return contact.length() > Limits.LINE_MAX
        ? Errors.of(LostView.CONTACT, Limits.tooLong(Limits.LINE_MAX, contact.length()))
        : Errors.NONE;
  }

  /// A letter needs an address, and whoever lost their code has none.
  private Mailbox.Address nobody() {
    byte[] lookup = new byte[ADDRESS_BYTES];
    byte[] key = new byte[ADDRESS_BYTES];
    chance.nextBytes(lookup);
    chance.nextBytes(key);
    return new Mailbox.Address(
        Bytes.copyFrom(lookup), SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()));
  }

  private static Page page(LostView view) {
    var page = new Page("Come back", view);
    return view.errors().any() ? page.withErrors() : page;
  }
}
