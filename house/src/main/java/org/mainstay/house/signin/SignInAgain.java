package org.mainstay.house.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;

/// Keeps what somebody sends after their session ended, until they have signed in again.
public final class SignInAgain {
  /// What a form may send; a sealed text beyond that could not come back with the sign-in.
  private static final int LETTERS_MAX = 60_000;

  private static final String KEPT = "keptForm";

  private final Secrets secrets;
  private final SessionDoor sessions;

  public SignInAgain(Secrets secrets, SessionDoor sessions) {
    this.secrets = secrets;
    this.sessions = sessions;
  }

  /// The page to sign in on, with what this request carries; empty if it carries nothing of anybody
  /// who was signed in here.
  public Optional<Answer> instead(HttpServletRequest request) {
    return KeptForm.of(request)
        .flatMap(form -> sessions.whoWasHere(request).map(worker -> page(form, worker)));
  }

  private Answer page(KeptForm form, WorkerId worker) {
    var sealed = form.sealed(secrets, worker);
    boolean fits = sealed.length() <= LETTERS_MAX;
    return new Page(
            SignInPages.TITLE,
            SignInView.ofTheTeam("", false)
                .with(fits ? SignInView.Words.KEPT : SignInView.Words.TOO_LONG, fits ? sealed : ""))
        .withStatus(401)
        .withoutExit();
  }

  /// Lays what was kept into the session of whoever signed in just now, if it is theirs.
  ///
  /// @return whether there is something to send again
  boolean laidIn(String sealed, WorkerId worker, HttpServletRequest request) {
    boolean isTheirs = !sealed.isEmpty() && KeptForm.opened(secrets, worker, sealed).isPresent();
    if (isTheirs) {
      request.getSession().setAttribute(KEPT, sealed);
    }
    return isTheirs;
  }

  /// What waits to be sent again.
  Optional<KeptForm> waiting(WorkerId worker, HttpServletRequest request) {
    return request.getSession().getAttribute(KEPT) instanceof String sealed
        ? KeptForm.opened(secrets, worker, sealed)
        : Optional.empty();
  }
}
