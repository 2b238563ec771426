package org.mainstay.house.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mainstay.house.signin.SessionDoor;
import org.mainstay.house.signin.SignedIn;
import org.mainstay.house.web.RouteTable.Route;
import org.mainstay.inside.referral.Opens;
import org.mainstay.inside.team.Role;
import org.mainstay.outside.office.Office;
import org.mainstay.ui.Answer;
import org.mainstay.ui.FormToken;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Builds the doors of the house from the table of routes: what it does not name stays shut.
public final class Doors {
  /// Where the team signs in.
  public static final String SIGN_IN = "/team/sign-in";

  private static final String SIGN_OUT = "/team/sign-out";
  private static final PathPatternRequestMatcher.Builder PATHS =
      PathPatternRequestMatcher.withDefaults();

  private static final RequestMatcher SIGNS_OUT =
      new OrRequestMatcher(
          PATHS.matcher(HttpMethod.POST, SIGN_OUT),
          PATHS.matcher(HttpMethod.POST, Office.SIGN_OUT));

  private final RouteTable table;
  private final Answers answers;
  private final NoticePages notices;
  private final Opens opens;
  private final Function<HttpServletRequest, Optional<Answer>> kept;

  /// @param table who may go where
  /// @param opens which parts of a case each role opens
  /// @param kept the page to sign in on for whoever sends words after their session ended
  public Doors(
      RouteTable table,
      Answers answers,
      NoticePages notices,
      Opens opens,
      Function<HttpServletRequest, Optional<Answer>> kept) {
    this.table = table;
    this.answers = answers;
    this.notices = notices;
    this.opens = opens;
    this.kept = kept;
  }

  /// The chain that every request passes.
  public SecurityFilterChain chain(
      HttpSecurity http,
      SessionDoor sessions,
      OfficeDoor office,
      CookieCsrfTokenRepository tokens) {
    return http.authorizeHttpRequests(this::rules)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(tokens)
                    // Leaving must never fail, and does no harm.
                    .ignoringRequestMatchers(PATHS.matcher(HttpMethod.POST, "/leave")))
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .logout(
            logout ->
                logout
                    .logoutRequestMatcher(SIGNS_OUT)
                    .addLogoutHandler((request, _, _) -> sessions.signedOut(request))
                    .addLogoutHandler(
                        new HeaderWriterLogoutHandler(
                            new ClearSiteDataHeaderWriter(
                                ClearSiteDataHeaderWriter.Directive.CACHE,
                                ClearSiteDataHeaderWriter.Directive.COOKIES,
                                ClearSiteDataHeaderWriter.Directive.STORAGE)))
                    .logoutSuccessHandler(
                        (request, response, _) ->
                            answers.give(
                                new GoTo(signIn(request.getRequestURI())), request, response)))
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(this::notSignedIn)
                    .accessDeniedHandler(this::denied))
        .addFilterBefore(new FileDoor(bringers()), CsrfFilter.class)
        .addFilterBefore(sessions.ageLimit(), AuthorizationFilter.class)
        .addFilterAfter(sessions.acting(), AuthorizationFilter.class)
        .addFilterAfter(office.acting(), AuthorizationFilter.class)
        .anonymous(Customizer.withDefaults())
        .build();
  }

  private void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          rules) {
    rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
    for (Route route : table.routes()) {
      rule(rules, HttpMethod.valueOf(route.method()), route);
      if (route.method().equals("GET")) {
        rule(rules, HttpMethod.HEAD, route);
      }
    }
    rules.anyRequest().denyAll();
  }

  private void rule(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          rules,
      HttpMethod method,
      Route route) {
    var matching = rules.requestMatchers(PATHS.matcher(method, route.path()));
    if (route.isPublic()) {
      matching.permitAll();
    } else {
      matching.hasAnyAuthority(authorities(route));
    }
  }

  /// Who may go there. A page of a case is for those roles of the table that open its part: one of
  /// which nobody said to which part it belongs is for nobody.
  private String[] authorities(Route route) {
    if (!Opens.isOfACase(route.path())) {
      return route.who().stream().map(Doors::authority).toArray(String[]::new);
    }
    var part = Opens.partOf(route.path());
    return Arrays.stream(Role.values())
        .filter(role -> part.filter(one -> opens.opens(role, one)).isPresent())
        .filter(
            role ->
                route.who().contains("any-worker")
                    || route.who().stream().map(Doors::authority).anyMatch(role.name()::equals))
        .map(Role::name)
        .toArray(String[]::new);
  }

  /// Whoever may bring a file, path by path: nobody else's is read.
  private Map<String, Set<String>> bringers() {
    return table.routes().stream()
        .filter(route -> route.method().equals("POST"))
        .filter(route -> FileDoor.PATHS.contains(route.path()))
        .collect(
            Collectors.toMap(
                Route::path,
                route -> route.who().stream().map(Doors::authority).collect(Collectors.toSet())));
  }

  private static String authority(String who) {
    return who.equals("any-worker")
        ? SessionDoor.WORKER
        : who.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /// The form tokens of the house: in a cookie that says nothing, and only once a form is shown.
  public static CookieCsrfTokenRepository tokens() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(FormToken.NAME);
    tokens.setParameterName(FormToken.NAME);
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
    return tokens;
  }

  private static String signIn(String path) {
    return Office.isHere(path) ? Office.SIGN_IN : SIGN_IN;
  }

  /// Whoever is not signed in learns nothing of which pages the team or the office has; what
  /// somebody typed until their session ended is kept for them.
  private void notSignedIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException because)
      throws IOException {
    String path = request.getRequestURI();
    boolean closed = SessionDoor.isOfTeam(path) || Office.isHere(path);
    var instead = SessionDoor.isOfTeam(path) ? kept.apply(request) : Optional.<Answer>empty();
    answers.give(
        instead.orElseGet(() -> closed ? new GoTo(signIn(path)) : new NotHere()),
        request,
        response);
  }

  private void denied(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException because)
      throws IOException {
    if (because instanceof CsrfException) {
      answers.plain(notices.formTooOld(), request, response);
    } else if (isShutForTheirRole(request.getRequestURI())) {
      answers.give(notices.shutForRole(), request, response);
    } else {
      answers.give(new NotHere(), request, response);
    }
  }

  /// Said of any case alike, whether there is one or not.
  private boolean isShutForTheirRole(String path) {
    var who = SecurityContextHolder.getContext().getAuthentication();
    return who != null
        && who.getPrincipal() instanceof SignedIn worker
        && worker.role().supportsPeople()
        && Opens.partOf(path).filter(part -> !opens.opens(worker.role(), part)).isPresent();
  }
}
