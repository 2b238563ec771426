package org.mainstay.house.signin.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mainstay.house.signin.Happenings;
import org.mainstay.house.signin.NewPassword;
import org.mainstay.house.signin.SessionDoor;
import org.mainstay.house.signin.Sessions;
import org.mainstay.house.signin.SignIn;
import org.mainstay.house.signin.SignedIn;
import org.mainstay.inside.support.London;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What somebody of the team does with their own sign-in.
@Controller
public class OwnPages {
  /// Where a worker finds their own sign-in.
  public static final String YOU = "/team/me/sign-in";

  private static final String OTHERS = "others";

  private final SignIn signIn;
  private final Sessions sessions;
  private final Happenings happenings;

  public OwnPages(SignIn signIn, Sessions sessions, Happenings happenings) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.happenings = happenings;
  }

  @GetMapping(YOU)
  public Answer you(HttpServletRequest request) {
    var who = SessionDoor.signedIn();
    return who == null ? new NotHere() : page(who, request, "", Errors.NONE);
  }

  /// Ends one of their sessions, or every other one.
  @PostMapping(YOU + "/sessions")
  public Answer end(@RequestParam(defaultValue = "") String which, HttpServletRequest request) {
    var who = SessionDoor.signedIn();
    if (who == null) {
      return new NotHere();
    }
    if (which.equals(OTHERS)) {
      sessions.endAll(who.worker(), SessionDoor.token(request));
    } else {
      try {
        sessions.end(who.worker(), UUID.fromString(which));
      } catch (IllegalArgumentException notAnId) {
        return new NotHere();
      }
    }
    happenings.add(who.worker(), null, Happenings.What.SESSIONS_ENDED);
    return new GoTo(YOU);
  }

  /// Another password: whoever sits down at a screen that was left open does not know the old one.
  @PostMapping(YOU + "/password")
  public Answer password(@RequestParam Map<String, String> sent, HttpServletRequest request) {
    var who = SessionDoor.signedIn();
    if (who == null) {
      return new NotHere();
    }
    var typed = sent.getOrDefault("password", "");
    var refused = NewPassword.refused(typed, Stream.of(who.signInName()));
    if (refused.isPresent()) {
      return page(who, request, "", Errors.of("password", refused.get()));
    }
    if (!typed.equals(sent.getOrDefault("again", ""))) {
      return page(
          who, request, "", Errors.of("password", "The two are not the same. Type it twice"));
    }
    if (!signIn.isThemselves(who, sent.getOrDefault("old", ""), sent.getOrDefault("code", ""))) {
      return page(
          who,
          request,
          "",
          Errors.of("old", "The old password or the code is not right. A code works once"));
    }
    signIn.newPassword(who, typed);
    sessions.endAll(who.worker(), SessionDoor.token(request));
    return page(
        who, request, "Your password is changed. You are signed out everywhere else.", Errors.NONE);
  }

  private Page page(SignedIn who, HttpServletRequest request, String done, Errors errors) {
    var open =
        sessions.of(who.worker(), SessionDoor.token(request)).stream()
            .map(
                one ->
                    new YouView.Line(
                        one.id(),
                        one.isThis(),
                        London.words(one.beganAt()),
                        London.words(one.seenAt())))
            .toList();
    var happened =
        happenings.of(who.worker()).stream()
            .map(one -> London.words(one.at()) + ": " + who.signInName() + " " + one.what().words())
            .toList();
    var page =
        new Page(
                "Your sign-in",
                new YouView(
                    who.signInName(), who.role().supportsPeople(), open, happened, done, errors))
            .withoutExit();
    return errors.any() ? page.withErrors() : page;
  }
}
