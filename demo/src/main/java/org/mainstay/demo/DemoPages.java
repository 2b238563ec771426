package org.mainstay.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.mainstay.front.asking.Codes;
import org.mainstay.house.signin.SessionDoor;
import org.mainstay.house.signin.SignedIn;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Worker;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.Office;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The demonstration's own page: step into any role with one press. It exists nowhere else.
@Controller
public class DemoPages {
  private final SessionDoor sessions;
  private final Codes codes;

  DemoPages(SessionDoor sessions, Codes codes) {
    this.sessions = sessions;
    this.codes = codes;
  }

  /// Who can be stepped into.
  @GetMapping("/demo")
  public Answer roles() {
    var roles = List.of(Role.values()).stream().map(DemoPages::role).toList();
    var code = String.join(" ", codes.words(Story.SHOWN));
    return new Page("Demonstration", new DemoView(roles, holders(), code)).withoutExit();
  }

  private static List<DemoView.WorkerView> holders() {
    return Promised.HOLDERS.stream()
        .map(
            holder -> new DemoView.WorkerView(holder.id() + "", holder.signInName(), about(holder)))
        .toList();
  }

  private static String about(Holder holder) {
    var words = capital(holder.role().words());
    return switch (holder.keeps()) {
      case Holder.Keeps.OfEmployer(var _, var name) -> words + " of " + name + ".";
      case Holder.Keeps.OfTheHub() -> words + ".";
    };
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static DemoView.RoleView role(Role role) {
    var workers =
        Locality.everybody().stream()
            .filter(worker -> worker.role() == role)
            .map(worker -> new DemoView.WorkerView(worker.id() + "", worker.name(), of(worker)))
            .toList();
    return new DemoView.RoleView(capital(role.words()), workers);
  }

  private static String of(Worker worker) {
    return worker.employer() + ". Helps with: " + worker.helpsWith() + ".";
  }

  /// Steps into a role.
  @PostMapping("/demo/sign-in")
  public Answer signIn(
      @RequestParam String worker, HttpServletRequest request, HttpServletResponse response) {
    var chosen =
        Locality.everybody().stream().filter(one -> (one.id() + "").equals(worker)).findFirst();
    if (chosen.isEmpty()) {
      return new GoTo("/demo");
    }
    var one = chosen.get();
    var who = new SignedIn(one.id(), one.name(), one.role());
    sessions.begin(who, request, response);
    return new GoTo(who.firstPage());
  }

  /// Steps into the office.
  @PostMapping("/demo/office")
  public Answer office(
      @RequestParam String holder, HttpServletRequest request, HttpServletResponse response) {
    var chosen =
        Promised.HOLDERS.stream().filter(one -> (one.id() + "").equals(holder)).findFirst();
    chosen.ifPresent(one -> sessions.begin(one, request, response));
    return new GoTo(chosen.isEmpty() ? "/demo" : Office.HOME);
  }
}
