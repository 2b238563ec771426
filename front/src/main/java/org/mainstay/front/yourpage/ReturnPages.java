package org.mainstay.front.yourpage;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.mainstay.front.asking.Codes;
import org.mainstay.front.asking.NoticeView;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HelpInSight;
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

/// Coming back with a code: every failure answers alike, and the code is in no address and no log.
@Controller
public class ReturnPages {
  private static final String RETURN = "/r";

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

  @PostMapping(RETURN)
  public Answer withCode(
      @RequestParam(name = ReturnView.CODE, defaultValue = "") String typed,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!patience.allows(typed)) {
      return wait(numbers);
    }
    try {
      var address = codes.read(typed);
      if (mailbox.open(address.orElse(NOBODY)).isEmpty() || address.isEmpty()) {
        patience.wrong(typed);
        return page(ReturnView.again()).withErrors();
      }
      stays.begin(request, response, address.get());
      return new GoTo("/r/page");
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(numbers, RETURN);
    }
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
