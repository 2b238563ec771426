package org.mainstay.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.mainstay.front.asking.Codes;
import org.mainstay.house.signin.SessionDoor;
import org.mainstay.house.signin.SignedIn;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Worker;
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
    return new Page("Demonstration", new DemoView(roles, code)).withoutExit();
  }

  private static DemoView.RoleView role(Role role) {
    var workers =
        Locality.everybody().stream()
            .filter(worker -> worker.role() == role)
            .map(worker -> new DemoView.WorkerView(worker.id() + "", worker.name(), of(worker)))
            .toList();
    var words = role.words();
    return new DemoView.RoleView(
        Character.toUpperCase(words.charAt(0)) + words.substring(1), workers);
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
}
