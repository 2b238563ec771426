package org.mainstay.front.survey.heard;

import java.util.List;
import org.mainstay.front.asking.NoticeView;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.letterbox.heard.Slip;
import org.mainstay.letterbox.heard.TakenBack;
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

/// Where somebody who spoke with us takes their words back; every slip gets the same answer.
@Controller
public class TakeBackPages {
  private static final String TAKE_BACK = HeardPages.HEARD + "/slip";
  private static final String MISTYPED =
      "Check each word, and that there are seven. They stand on the slip that we gave you";

  private final TakenBack box;
  private final CrisisNumbers numbers;

  /// @param box on the front's own connection: it puts in and cannot look
  public TakeBackPages(TakenBack box, CrisisNumbers numbers) {
    this.box = box;
    this.numbers = numbers;
  }

  @GetMapping(TAKE_BACK)
  public Answer form() {
    return new Page(HeardPages.TITLE, new TakeBackView("", Errors.NONE, false));
  }

  /// Takes the words of a slip; nobody is told whether there is such a slip.
  @PostMapping(TAKE_BACK)
  public Answer take(@RequestParam(defaultValue = "") String code) {
    var slip = Slip.read(code);
    if (slip.isEmpty()) {
      return new Page(HeardPages.TITLE, new TakeBackView(code, mistyped(), false)).withErrors();
    }
    try {
      box.put(slip.get());
      return new Page(HeardPages.TITLE, taken(numbers));
    } catch (DataAccessException | TransactionException e) {
      return new Page(HeardPages.TITLE, new TakeBackView(code, Errors.NONE, true)).withStatus(503);
    }
  }

  static Errors mistyped() {
    return Errors.of(TakeBackView.CODE, MISTYPED);
  }

  static NoticeView taken(CrisisNumbers numbers) {
    return new NoticeView(
        "Your words are being taken back",
        List.of(
            "If this is our slip, your own words are gone from our pages in a few minutes.",
            "What others said too stays, without you.",
            "You do not have to do anything else. Nobody asks you why.",
            "What is printed already, we cannot call back."),
        Link.to(HeardPages.HEARD, "What we heard"),
        new HelpInSight(numbers));
  }
}
