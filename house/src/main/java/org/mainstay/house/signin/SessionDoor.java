package org.mainstay.house.signin;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.outside.office.Holder;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// A session of whoever signed in: begins fresh, ends by itself, and says who acts.
public final class SessionDoor {
  /// What everybody of the team may do who supports people.
  public static final String WORKER = "WORKER";

  /// A session without a request for this long ends.
  public static final Duration IDLE_MAX = Duration.ofMinutes(15);

  /// A session ends after this long, used or not.
  public static final Duration AGE_MAX = Duration.ofHours(8);

  private static final String BEGAN = "began";

  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final LongSupplier nanos;
  private final Supplier<SessionBook> book;

  /// @param nanos a clock that never jumps
  /// @param book where sessions of the team are written down
  public SessionDoor(LongSupplier nanos, Supplier<SessionBook> book) {
    this.nanos = nanos;
    this.book = book;
  }

  /// Begins a session for this worker; a session from before sign-in is worth nothing.
  public void begin(SignedIn worker, HttpServletRequest request, HttpServletResponse response) {
    begin(worker, authorities(worker.role()), request, response);
    book.get().began(worker.worker(), token(request));
  }

  /// Whoever signs out ends the session in the book, too.
  public void signedOut(HttpServletRequest request) {
    if (signedIn() != null && request.getSession(false) != null) {
      book.get().ended(token(request));
    }
  }

  /// What the browser holds of its session.
  public static String token(HttpServletRequest request) {
    return request.getSession().getId();
  }

  /// Whose session it was that this request still names, after it ended.
  public Optional<WorkerId> whoWasHere(HttpServletRequest request) {
    return Optional.ofNullable(request.getRequestedSessionId()).flatMap(book.get()::whose);
  }

  /// Begins a session in the office: it opens no page of the team, and a session of the team's
  /// opens none of the office.
  public void begin(Holder holder, HttpServletRequest request, HttpServletResponse response) {
    begin(holder, List.of(holder.role().name()), request, response);
  }

  private void begin(
      Principal who,
      List<String> authorities,
      HttpServletRequest request,
      HttpServletResponse response) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    HttpSession session = request.getSession(true);
    session.setMaxInactiveInterval((int) IDLE_MAX.toSeconds());
    session.setAttribute(BEGAN, nanos.getAsLong());
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            who, "", AuthorityUtils.createAuthorityList(authorities)));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  /// Neither an analyst nor a staff representative is a worker of any case: no row of the table
  /// that says `any-worker` is theirs.
  private static List<String> authorities(Role role) {
    return role.supportsPeople() ? List.of(WORKER, role.name()) : List.of(role.name());
  }

  /// Ends sessions that are too old, or were ended from elsewhere, before anybody looks at who it
  /// is.
  public Filter ageLimit() {
    return (request, response, chain) -> {
      var asks = (HttpServletRequest) request;
      HttpSession session = asks.getSession(false);
      if (session != null && (isTooOld(session.getAttribute(BEGAN)) || isEnded(asks, session))) {
        session.invalidate();
        SecurityContextHolder.clearContext();
      }
      chain.doFilter(request, response);
    };
  }

  /// Asked for pages of the team alone: crisis help needs no database.
  private boolean isEnded(HttpServletRequest request, HttpSession session) {
    return isOfTeam(request.getRequestURI())
        && signedIn() != null
        && !book.get().isOpen(session.getId());
  }

  private boolean isTooOld(@Nullable Object began) {
    return began instanceof Long at && nanos.getAsLong() - at > AGE_MAX.toNanos();
  }

  /// Whether this path is one of the team's.
  public static boolean isOfTeam(String path) {
    return path.equals("/team") || path.startsWith("/team/");
  }

  /// Binds who acts around everything the team does.
  public Filter acting() {
    return (request, response, chain) -> {
      String path = ((HttpServletRequest) request).getRequestURI();
      SignedIn who = signedIn();
      if (who != null && isOfTeam(path)) {
        actAs(who, request, response, chain);
      } else {
        chain.doFilter(request, response);
      }
    };
  }

  /// Who of the team is signed in.
  public static @Nullable SignedIn signedIn() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn who
        ? who
        : null;
  }

  private static void actAs(
      SignedIn who, ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      Acting.<Boolean, Exception>as(
          who.worker(),
          () -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
