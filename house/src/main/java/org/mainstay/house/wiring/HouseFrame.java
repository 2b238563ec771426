package org.mainstay.house.wiring;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mainstay.front.helpnow.AtWork;
import org.mainstay.house.handbook.Crisis;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.signin.SessionDoor;
import org.mainstay.house.signin.SignedIn;
import org.mainstay.house.web.Frame;
import org.mainstay.house.web.OfficeDoor;
import org.mainstay.house.web.WorkNetwork;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.trail.Acting;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.Office;
import org.mainstay.ui.FormToken;
import org.mainstay.ui.OnScreenForAll;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.layout.Account;
import org.mainstay.ui.nhsuk.layout.Link;
import org.mainstay.ui.nhsuk.layout.Navigation;
import org.mainstay.ui.shell.HubNames;
import org.mainstay.ui.shell.Notice;
import org.mainstay.ui.shell.Shell;
import org.mainstay.ui.shell.Side;
import org.springframework.security.core.context.SecurityContextHolder;

/// Puts pages into the shell of their side, with the hub's name and its own numbers.
final class HouseFrame implements Frame {
  private static final List<Link> LINKS =
      List.of(
          Link.to("/private", "What we keep private"),
          Link.to("/accessibility", "Accessibility"),
          Link.to("/team/sign-in", "For the team"));

  private final HubNames hub;
  private final List<Notice> always;
  private final TeamShell team;
  private final OfficeShell office;
  private final WorkNetwork work;

  /// What the team sees around every page of theirs.
  ///
  /// @param parts the main parts of the team's side, for a role
  /// @param waiting what nobody may overlook, for whoever acts
  record TeamShell(Function<Role, List<Navigation.Item>> parts, Supplier<List<Notice>> waiting) {

    /// For a process without a team's side.
    static final TeamShell NONE = new TeamShell(_ -> List.of(), List::of);
  }

  /// What somebody sees around every page of the office.
  ///
  /// @param parts the main parts of the office, for a holder
  record OfficeShell(Function<Holder, List<Navigation.Item>> parts) {

    /// For a process without an outside.
    static final OfficeShell NONE = new OfficeShell(_ -> List.of());
  }

  /// @param work tells who seems to be on a network of an employer
  HouseFrame(HubNames hub, String notice, TeamShell team, OfficeShell office, WorkNetwork work) {
    this.hub = hub;
    this.always = notice.isBlank() ? List.of() : List.of(Notice.demonstration(notice));
    this.team = team;
    this.office = office;
    this.work = work;
  }

  /// What every page says, with these further links at its foot.
  static HubNames names(Handbook handbook, List<Link> further) {
    return new HubNames(
        handbook.hub().name(),
        "",
        helplines(handbook.crisis()),
        Stream.concat(LINKS.stream(), further.stream()).toList());
  }

  private static List<Link> helplines(Crisis crisis) {
    var national = crisis.national();
    var text = national.text();
    var listening = national.listening();
    return List.of(
        Link.to(dialled(national.emergency()), "In danger now: call " + national.emergency()),
        Link.to(
            dialled(national.urgent()),
            "NHS %s, option %s".formatted(national.urgent(), national.urgentOption())),
        Link.to(dialled(listening.number()), listening.name() + ": " + listening.number()),
        Link.to(
            "sms:" + text.number() + "?body=" + text.word(),
            "Text %s to %s".formatted(text.word(), text.number())),
        Link.to(
            dialled(crisis.own().number()), crisis.own().name() + ": " + crisis.own().number()));
  }

  private static String dialled(String number) {
    return "tel:" + number.replace(" ", "");
  }

  @Override
  public Content around(Page page, HttpServletRequest request) {
    String path = request.getRequestURI();
    var who = SecurityContextHolder.getContext().getAuthentication();
    boolean ofTeam = SessionDoor.isOfTeam(path);
    if (ofTeam && who != null && who.getPrincipal() instanceof SignedIn worker) {
      return ofTeam(page, path, worker);
    }
    Holder holder = OfficeDoor.signedIn();
    if (holder != null && Office.isHere(path)) {
      return ofTheOffice(page, path, holder);
    }
    boolean outside = path.startsWith("/open") || Office.isHere(path);
    Side side = ofTeam ? Side.INSIDE : outside ? Side.OUTSIDE : Side.FRONT;
    return new Shell(side, hub, page, isAsking(path) ? atWork(request) : always);
  }

  /// The pages on which somebody decides to ask, and asks.
  private static boolean isAsking(String path) {
    return path.equals("/") || path.startsWith("/p/");
  }

  private List<Notice> atWork(HttpServletRequest request) {
    return work.isWhereFrom(request)
        ? Stream.concat(always.stream(), Stream.of(AtWork.notice())).toList()
        : always;
  }

  private Content ofTeam(Page page, String path, SignedIn worker) {
    var notices = new ArrayList<>(always);
    if (Acting.isSomebody() && worker.role().supportsPeople()) {
      var waiting = team.waiting().get();
      notices.addAll(page.main() instanceof OnScreenForAll ? withoutNames(waiting) : waiting);
    }
    return new Shell(
        Side.INSIDE,
        hub,
        page,
        notices,
        navigation(team.parts().apply(worker.role()), path, "/team"),
        List.of(
            Account.Entry.link("/team/me/sign-in", worker.signInName()),
            Account.Entry.send("/team/sign-out", "Sign out", FormToken.field())));
  }

  private Content ofTheOffice(Page page, String path, Holder holder) {
    return new Shell(
        Side.OUTSIDE,
        hub,
        page,
        always,
        navigation(office.parts().apply(holder), path, Office.HOME),
        List.of(
            Account.Entry.person(holder.signInName()),
            Account.Entry.send(Office.SIGN_OUT, "Sign out", FormToken.field())));
  }

  /// @param home the part that is not around the others
  private static Navigation navigation(List<Navigation.Item> parts, String path, String home) {
    return new Navigation(
        parts.stream()
            .map(
                item ->
                    item.href().equals(path)
                            || (!item.href().equals(home) && path.startsWith(item.href() + "/"))
                        ? item.current(item.href().equals(path))
                        : item)
            .toList(),
        false,
        false);
  }

  /// What a screen may say that also somebody sees whom a person shut out.
  private static List<Notice> withoutNames(List<Notice> waiting) {
    return waiting.isEmpty()
        ? List.of()
        : List.of(
            Notice.concern("A concern waits for somebody.", "/team/concerns", "Open the list"));
  }

  @Override
  public Content around(Page page) {
    return new Shell(Side.FRONT, hub, page, always);
  }
}
