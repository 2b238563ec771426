package org.mainstay.house.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the team signs in.
@Controller
public class SignInPages {
  static final String TITLE = "Sign in";

  private static final String KEPT = "/team/kept";

  private final SignIn signIn;
  private final SessionDoor sessions;
  private final CsrfTokenRepository formTokens;
  private final SignInAgain again;

  /// @param formTokens forgets the token of before, so that none is carried into the session
  /// @param again what somebody had typed when their session ended
  public SignInPages(
      SignIn signIn, SessionDoor sessions, CsrfTokenRepository formTokens, SignInAgain again) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.formTokens = formTokens;
    this.again = again;
  }

  @GetMapping("/team/sign-in")
  public Answer show() {
    return new Page(TITLE, SignInView.ofTheTeam("", false)).withoutExit();
  }

  @PostMapping("/team/sign-in")
  public Answer signIn(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String kept,
      HttpServletRequest request,
      HttpServletResponse response) {
    var who = signIn.tried(name, password, code);
    if (who.isEmpty()) {
      var said = kept.isEmpty() ? SignInView.Words.NOTHING : SignInView.Words.KEPT;
      return new Page(TITLE, SignInView.ofTheTeam(name, true).with(said, kept))
          .withErrors()
          .withoutExit();
    }
    formTokens.saveToken(null, request, response);
    sessions.begin(who.get(), request, response);
    return new GoTo(again.laidIn(kept, who.get().worker(), request) ? KEPT : who.get().firstPage());
  }

  /// What they had typed when they were signed out, to be sent now.
  @GetMapping(KEPT)
  public Answer kept(HttpServletRequest request) {
    var who = SessionDoor.signedIn();
    return who == null
        ? new NotHere()
        : again
            .waiting(who.worker(), request)
            .<Answer>map(
                form -> new Page("Send it now", KeptView.of(form, who.firstPage())).withoutExit())
            .orElseGet(() -> new GoTo(who.firstPage()));
  }
}
