package org.mainstay.house.signin.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.mainstay.house.signin.Invitations;
import org.mainstay.house.signin.Joining;
import org.mainstay.house.signin.Joining.Outcome;
import org.mainstay.house.signin.SessionDoor;
import org.mainstay.house.signin.SignedIn;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where somebody sets up their own sign-in with a code that they were given.
@Controller
public class JoinPages {
  /// Where a code is typed.
  public static final String JOIN = "/team/join";

  private static final String TITLE = "Set up your sign-in";

  private final Invitations invitations;
  private final Joining joining;
  private final SessionDoor sessions;
  private final CsrfTokenRepository formTokens;

  /// @param formTokens forgets the token of before, so that none is carried into the session
  public JoinPages(
      Invitations invitations,
      Joining joining,
      SessionDoor sessions,
      CsrfTokenRepository formTokens) {
    this.invitations = invitations;
    this.joining = joining;
    this.sessions = sessions;
    this.formTokens = formTokens;
  }

  @GetMapping(JOIN)
  public Answer show() {
    return page(CodeView.EMPTY);
  }

  /// The link that was handed over: the code stands in its field, and counts only once it is sent.
  @GetMapping(JOIN + "/{code}")
  public Answer linked(@PathVariable String code) {
    return page(new CodeView(code, Errors.NONE));
  }

  /// Looks at a code; nothing is used up yet.
  @PostMapping(JOIN)
  public Answer look(@RequestParam(defaultValue = "") String invitation) {
    return invitations
        .find(invitation)
        .filter(invited -> invited.codeSecret().isPresent())
        .<Answer>map(
            invited ->
                page(
                    JoinView.of(
                        invited, joining.hub(), invitation, Joining.Typed.NOTHING, Errors.NONE)))
        .orElseGet(() -> gone(invitation));
  }

  /// Sets the sign-in up, and lets them in.
  @PostMapping(JOIN + "/done")
  public Answer join(
      @RequestParam Map<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response) {
    var invitation = sent.getOrDefault("invitation", "");
    var typed =
        new Joining.Typed(
            sent.getOrDefault("name", ""),
            sent.getOrDefault("signInName", ""),
            sent.getOrDefault("password", ""),
            sent.getOrDefault("again", ""),
            sent.getOrDefault("code", ""));
    return switch (joining.join(invitation, typed)) {
      case Outcome.Gone() -> gone(invitation);
      case Outcome.Wrong wrong -> wrong(invitation, typed, wrong);
      case Outcome.In(SignedIn who) -> {
        formTokens.saveToken(null, request, response);
        sessions.begin(who, request, response);
        yield new GoTo(who.firstPage());
      }
    };
  }

  private Answer wrong(String invitation, Joining.Typed typed, Outcome.Wrong wrong) {
    var errors =
        Errors.of(
            wrong.faults().stream()
                .map(fault -> new FieldError(fault.field(), fault.words()))
                .toArray(FieldError[]::new));
    return invitations
        .find(invitation)
        .<Answer>map(
            invited ->
                page(JoinView.of(invited, joining.hub(), invitation, typed, errors)).withErrors())
        .orElseGet(() -> gone(invitation));
  }

  private static Answer gone(String invitation) {
    return page(new CodeView(
            invitation,
            Errors.of(
                "invitation",
                "This code does not work, or works no more. Check it, or ask a lead for a new"
                    + " one")))
        .withErrors();
  }

  private static Page page(org.mainstay.ui.Drawn view) {
    return new Page(TITLE, view).withoutExit();
  }
}
