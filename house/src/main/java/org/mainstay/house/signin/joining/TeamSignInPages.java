package org.mainstay.house.signin.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.house.signin.Accounts;
import org.mainstay.house.signin.Entrance;
import org.mainstay.house.signin.Happenings;
import org.mainstay.house.signin.Invitations;
import org.mainstay.house.signin.Invited;
import org.mainstay.house.signin.Leavers;
import org.mainstay.house.signin.SessionDoor;
import org.mainstay.house.signin.SignedIn;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who can sign in: a lead invites and lets go; a lost sign-in takes two people.
@Controller
public class TeamSignInPages {
  /// Where the team sees who can sign in.
  public static final String SIGN_INS = "/team/sign-ins";

  private static final int WORDS_MAX = 100;
  private static final String SIGN_IN_NAME = "[a-z0-9._-]{3,60}";

  private final Invitations invitations;
  private final Accounts accounts;
  private final Team team;
  private final Happenings happenings;
  private final Leavers leavers;

  public TeamSignInPages(
      Invitations invitations,
      Accounts accounts,
      Team team,
      Happenings happenings,
      Leavers leavers) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.team = team;
    this.happenings = happenings;
    this.leavers = leavers;
  }

  @GetMapping(SIGN_INS)
  public Answer show() {
    return page(Map.of(), Errors.NONE);
  }

  /// Invites somebody; the code is shown once.
  @PostMapping(SIGN_INS + "/invite")
  public Answer invite(@RequestParam Map<String, String> sent) {
    var me = SessionDoor.signedIn();
    var name = sent.getOrDefault("name", "").strip();
    var signInName = Entrance.asKept(sent.getOrDefault("signInName", ""));
    var role = role(sent.getOrDefault("role", ""));
    var errors = faults(sent, name, signInName, role);
    if (me == null || errors.any()) {
      return page(sent, errors);
    }
    var worker =
        new Worker(
            new WorkerId(UUID.randomUUID()),
            name,
            role.orElseThrow(),
            sent.getOrDefault("employer", "").strip(),
            sent.getOrDefault("helpsWith", "").strip());
    var code = invitations.invite(worker, signInName, me.worker());
    if (code.isEmpty()) {
      return page(sent, Errors.of("signInName", "That sign-in name is taken. Type another one"));
    }
    happenings.add(worker.id(), me.worker(), Happenings.What.INVITED);
    return shown(name, code.get());
  }

  /// An invitation, or a recovery that was asked for, is worth nothing any more.
  @PostMapping(SIGN_INS + "/withdraw")
  public Answer withdraw(@RequestParam(defaultValue = "") String invitation) {
    var me = SessionDoor.signedIn();
    var open =
        invitations.open().stream().filter(one -> one.id().toString().equals(invitation)).findAny();
    if (me == null || open.isEmpty()) {
      return gone();
    }
    if (invitations.withdraw(open.get().id())) {
      happenings.add(open.get().worker().id(), me.worker(), Happenings.What.WITHDRAWN);
    }
    return new GoTo(SIGN_INS);
  }

  /// Somebody left: their sign-in ends now, and what they held the team holds again.
  @PostMapping(SIGN_INS + "/left")
  public Answer left(
      @RequestParam(defaultValue = "") String worker,
      @RequestParam(defaultValue = "") String sure) {
    var me = SessionDoor.signedIn();
    var who = member(worker);
    if (me == null || who.isEmpty()) {
      return gone();
    }
    if (who.get().id().equals(me.worker())) {
      return page(Map.of(), Errors.of("team", "Another lead lets you go, not you yourself"));
    }
    if (!sure.equals("yes")) {
      return page(Map.of("worker", worker), Errors.of("team", "Tick that they have left the team"));
    }
    if (!leavers.leaves(who.get().id(), me.worker())) {
      return page(Map.of(), Errors.of("team", "They are the last lead. Invite another one first"));
    }
    return new GoTo(SIGN_INS);
  }

  /// Somebody lost what they sign in with: says one who knows them.
  @PostMapping(SIGN_INS + "/lost")
  public Answer lost(@RequestParam(defaultValue = "") String worker) {
    var me = SessionDoor.signedIn();
    var account = accounts.all().stream().filter(one -> is(one, worker)).findAny();
    var who = account.flatMap(one -> team.find(one.who().worker()));
    if (me == null || who.isEmpty()) {
      return gone();
    }
    if (!invitations.ask(who.get(), account.get().who().signInName(), me.worker())) {
      return page(
          Map.of(),
          Errors.of("team", "You cannot say so of yourself, or it is said of them already"));
    }
    happenings.add(who.get().id(), me.worker(), Happenings.What.RECOVERY_ASKED);
    return new GoTo(SIGN_INS);
  }

  /// Another one who knows them confirms it; the code is shown once.
  @PostMapping(SIGN_INS + "/confirm")
  public Answer confirm(
      @RequestParam(defaultValue = "") String invitation,
      @RequestParam(defaultValue = "") String sure) {
    var me = SessionDoor.signedIn();
    var open =
        invitations.open().stream().filter(one -> one.id().toString().equals(invitation)).findAny();
    if (me == null || open.isEmpty()) {
      return gone();
    }
    if (!sure.equals("yes")) {
      return page(Map.of(), Errors.of("confirm", "Tick that you know it is them"));
    }
    if (!isOneALead(open.get(), me)) {
      return page(Map.of(), Errors.of("confirm", "One of the two has to be a lead"));
    }
    var code = invitations.confirm(open.get().id(), me.worker());
    if (code.isEmpty()) {
      return page(
          Map.of(),
          Errors.of("confirm", "Somebody else has to confirm it: neither they nor who asked"));
    }
    happenings.add(open.get().worker().id(), me.worker(), Happenings.What.RECOVERY_CONFIRMED);
    return shown(open.get().worker().name(), code.get());
  }

  /// Two who are no leads could take a lead's place; only the last lead has no other to ask.
  private boolean isOneALead(Invited lost, SignedIn me) {
    var leads =
        accounts.all().stream()
            .map(Accounts.Listed::who)
            .filter(SignedIn::isLead)
            .map(SignedIn::worker)
            .toList();
    return me.isLead()
        || lost.vouched().askedBy().filter(leads::contains).isPresent()
        || leads.equals(List.of(lost.worker().id()));
  }

  private static boolean is(Accounts.Listed one, String worker) {
    return one.who().worker().toString().equals(worker);
  }

  private Optional<Worker> member(String worker) {
    return team.everybody().stream().filter(one -> one.id().toString().equals(worker)).findAny();
  }

  private static Optional<Role> role(String typed) {
    return Arrays.stream(Role.values()).filter(one -> one.name().equals(typed)).findAny();
  }

  private static Errors faults(
      Map<String, String> sent, String name, String signInName, Optional<Role> role) {
    if (name.isEmpty() || name.length() > WORDS_MAX) {
      return Errors.of("name", "Type their name, as the team says it");
    }
    if (role.isEmpty()) {
      return Errors.of("role", "Choose what they are in the team");
    }
    if (!signInName.matches(SIGN_IN_NAME)) {
      return Errors.of(
          "signInName", "Type a sign-in name of 3 to 60 letters, digits, dots or hyphens");
    }
    boolean isLong =
        sent.getOrDefault("employer", "").length() > WORDS_MAX
            || sent.getOrDefault("helpsWith", "").length() > WORDS_MAX;
    return isLong ? Errors.of("employer", "Use 100 letters at most") : Errors.NONE;
  }

  private Page page(Map<String, String> sent, Errors errors) {
    var me = SessionDoor.signedIn();
    var view =
        SignInsView.of(
            new SignInsView.Sources(
                team.everybody(),
                accounts.all(),
                invitations.open(),
                happenings.all(),
                id -> team.find(id).map(Worker::name).orElse("somebody")),
            me == null ? Optional.<SignedIn>empty() : Optional.of(me),
            sent,
            errors);
    var page = new Page("Who can sign in", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private static Answer shown(String name, String code) {
    return new Page("Hand this over", new HandOverView(name, code)).withoutExit();
  }

  private static Answer gone() {
    return new NotHere();
  }
}
