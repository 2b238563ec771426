package org.mainstay.house.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the team signs in.
@Controller
public class SignInPages {
  private static final String TITLE = "Sign in";

  private final SignIn signIn;
  private final SessionDoor sessions;
  private final CsrfTokenRepository formTokens;

  /// @param formTokens forgets the token of before, so that none is carried into the session
  public SignInPages(SignIn signIn, SessionDoor sessions, CsrfTokenRepository formTokens) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.formTokens = formTokens;
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
      HttpServletRequest request,
      HttpServletResponse response) {
    var who = signIn.tried(name, password, code);
    if (who.isEmpty()) {
      return new Page(TITLE, SignInView.ofTheTeam(name, true)).withErrors().withoutExit();
    }
    formTokens.saveToken(null, request, response);
    sessions.begin(who.get(), request, response);
    return new GoTo(who.get().firstPage());
  }
}
