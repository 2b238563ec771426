package org.mainstay.front.yourpage.next;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.front.asking.NoticeView;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.OwnPlace;
import org.mainstay.front.yourpage.Returned;
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

/// Where somebody would like to go on when the hub closes, said on their own page.
@Controller
public class OwnPlacePages {
  private static final String NEXT = "/r/next";
  private static final String ASK = "ask";
  private static final int INSTEAD_MAX = 300;

  private final Returned returned;

  public OwnPlacePages(Returned returned) {
    this.returned = returned;
  }

  @GetMapping(NEXT)
  public Answer next(HttpServletRequest request) {
    return returned.reading(
        request,
        address ->
            asked(address)
                .map(asked -> page(asked, Map.of(), Errors.NONE))
                .orElseGet(this::nothingAsked));
  }

  @PostMapping(NEXT)
  public Answer said(@RequestParam Map<String, String> sent, HttpServletRequest request) {
    return returned.taking(
        request,
        UnsentView.Form.ofHidden(
            NEXT, sent, Once.FIELD, ASK, OwnPlaceView.WHERE, OwnPlaceView.INSTEAD),
        address -> said(address, sent));
  }

  private Answer said(Mailbox.Address address, Map<String, String> sent) {
    var asked = asked(address).filter(one -> one.id().equals(sent.getOrDefault(ASK, "")));
    var token = new Once(sent.getOrDefault(Once.FIELD, "")).bytes();
    if (asked.isEmpty() || token.isEmpty()) {
      return new GoTo(Returned.PAGE);
    }
    var missing = missing(asked.get(), sent);
    if (missing.isPresent()) {
      return page(asked.get(), sent, missing.get()).withErrors();
    }
    var where = sent.getOrDefault(OwnPlaceView.WHERE, "");
    boolean isNo = where.equals(OwnPlaceView.NO);
    returned.post(
        address,
        token.get(),
        new OwnPage.PlaceChosen(
            asked.get().id(),
            isNo ? "" : where,
            isNo ? sent.getOrDefault(OwnPlaceView.INSTEAD, "").strip() : ""),
        new BoxItem.Sent(
            asked.get().id(),
            returned.now(),
            "We have your answer about where you go on. Thank you."));
    return new GoTo(Returned.PAGE);
  }

  private static Optional<Errors> missing(OwnPlace.Asked asked, Map<String, String> sent) {
    var where = sent.getOrDefault(OwnPlaceView.WHERE, "");
    boolean isChosen =
        where.equals(OwnPlaceView.NO)
            || asked.hubs().stream().anyMatch(hub -> hub.id().equals(where));
    if (!isChosen) {
      return Optional.of(Errors.of(OwnPlaceView.WHERE, "Choose yes or no"));
    }
    return sent.getOrDefault(OwnPlaceView.INSTEAD, "").length() > INSTEAD_MAX
        ? Optional.of(Errors.of(OwnPlaceView.INSTEAD, "Use 300 characters at most"))
        : Optional.empty();
  }

  private Optional<OwnPlace.Asked> asked(Mailbox.Address address) {
    return OwnPlace.of(returned.items(address), returned.moments()).asked();
  }

  private Page page(OwnPlace.Asked asked, Map<String, String> typed, Errors errors) {
    return new Page(
        "Your page", new OwnPlaceView(asked, returned.once(), typed, errors, returned.help()));
  }

  private Page nothingAsked() {
    return new Page(
        "Your page",
        new NoticeView(
            "There is no question for you",
            List.of("We do not ask you anything just now."),
            Link.to(Returned.PAGE, "Back to your page"),
            returned.help()));
  }
}
