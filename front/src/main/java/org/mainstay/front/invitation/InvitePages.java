package org.mainstay.front.invitation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.front.asking.NoticeView;
import org.mainstay.front.asking.question.Limits;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.letterbox.letter.Invited;
import org.mainstay.letterbox.letter.Invited.By;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where occupational health or an employer makes an invitation, to hand over.
///
/// Nobody is asked whom it is for, nothing is sent to anybody, and nothing comes back.
@Controller
public class InvitePages {
  private static final String INVITE = "/invite";

  private final Invitations invitations;
  private final HubWords hub;
  private final CrisisNumbers numbers;

  public InvitePages(Invitations invitations, HubWords hub, CrisisNumbers numbers) {
    this.invitations = invitations;
    this.hub = hub;
    this.numbers = numbers;
  }

  @GetMapping(INVITE)
  public Answer form() {
    return page(new InviteView(hub.name(), "", "", Errors.NONE, false));
  }

  /// Makes one; a fault of ours leaves every typed word on the page.
  @PostMapping(INVITE)
  public Answer make(
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String words,
      HttpServletRequest request) {
    var invitedBy = by(by);
    var errors = errors(invitedBy, words.strip());
    if (invitedBy.isEmpty() || errors.any()) {
      return page(new InviteView(hub.name(), by, words, errors, false)).withErrors();
    }
    try {
      var code = invitations.keep(new Invited(invitedBy.get(), words.strip()));
      var until = invitations.lastDay(hub.hours().zone());
      return page(MadeView.of(hub.name(), request.getServerName(), code, until));
    } catch (DataAccessException | TransactionException e) {
      return words.isBlank()
          ? NoticeView.closed(numbers, INVITE)
          : page(new InviteView(hub.name(), by, words, Errors.NONE, true)).withStatus(503);
    }
  }

  private static Page page(Drawn view) {
    return new Page("For managers", view).withoutExit();
  }

  private static Optional<By> by(String name) {
    return InviteView.WHO.stream().filter(by -> by.name().equals(name)).findFirst();
  }

  private static Errors errors(Optional<By> by, String words) {
    List<FieldError> found = new ArrayList<>();
    if (by.isEmpty()) {
      found.add(new FieldError("by", "Choose who you are"));
    }
    if (words.length() > Limits.WORDS_MAX) {
      found.add(new FieldError("words", Limits.tooLong(Limits.WORDS_MAX, words.length())));
    }
    return new Errors(found);
  }
}
