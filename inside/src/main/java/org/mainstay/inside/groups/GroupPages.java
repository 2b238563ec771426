package org.mainstay.inside.groups;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.letterbox.mailbox.BoxItem.Seat.Standing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.Select;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages on which the team sets up groups and workshops and sees who comes.
@InsidePages
public class GroupPages {
  /// Where all of them are listed.
  public static final String GROUPS = "/team/groups";

  private final Gatherings gatherings;
  private final Seats seats;
  private final Referrals referrals;
  private final Team team;
  private final InstantSource clock;

  public GroupPages(
      Gatherings gatherings, Seats seats, Referrals referrals, Team team, InstantSource clock) {
    this.gatherings = gatherings;
    this.seats = seats;
    this.referrals = referrals;
    this.team = team;
    this.clock = clock;
  }

  @GetMapping(GROUPS)
  public Answer groups() {
    var now = clock.instant();
    var all = gatherings.latest();
    return new Page(
            "Groups",
            new GroupsView(
                all.stream().filter(one -> now.isBefore(one.endsAt())).map(this::line).toList(),
                all.stream().filter(one -> !now.isBefore(one.endsAt())).map(this::line).toList()))
        .withoutExit();
  }

  @GetMapping(GROUPS + "/set-up")
  public Answer setUp() {
    return form(GroupForm.fresh(Acting.now()));
  }

  @GetMapping(GROUPS + "/{id}/again")
  public Answer again(@PathVariable UUID id) {
    return form(GroupForm.like(found(id)));
  }

  @PostMapping(GROUPS + "/set-up")
  public Answer setUp(@RequestParam Map<String, String> sent) {
    var form = GroupForm.of(sent);
    var typed = form.gathering(clock.instant());
    if (typed.isEmpty()) {
      return form(form);
    }
    gatherings.setUp(typed.get());
    return new GoTo(path(typed.get()));
  }

  @GetMapping(GROUPS + "/{id}")
  public Answer group(@PathVariable UUID id) {
    var one = found(id);
    return new Page(
            "Group",
            new GroupView(
                one,
                path(one),
                team.signed(one.facts().ledBy()),
                sessions(one),
                cases(one, Standing.HAS),
                cases(one, Standing.WAITS),
                clock.instant().isBefore(one.closesAt())))
        .withoutExit();
  }

  @PostMapping(GROUPS + "/{id}/publish")
  public Answer publish(@PathVariable UUID id) {
    var one = found(id);
    gatherings.publish(one);
    return new GoTo(path(one));
  }

  @PostMapping(GROUPS + "/{id}/call-off")
  public Answer callOff(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var one = found(id);
    if (!sent.containsKey("sure")) {
      return new Page("Group", new CallOffView(one.facts().title(), path(one))).withoutExit();
    }
    gatherings.callOff(one);
    return new GoTo(path(one));
  }

  private Gathering found(UUID id) {
    return gatherings.find(id).orElseThrow(NoSuchCase::new);
  }

  private Page form(GroupForm form) {
    var leaders =
        team.supporters().stream()
            .<Select.Line>map(
                worker -> new Select.Line.Option(worker.id().toString(), worker.signed()))
            .toList();
    var page = new Page("Set up a group", new SetUpView(form, leaders)).withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  private GroupsView.Line line(Gathering one) {
    return new GroupsView.Line(
        one.facts().title(),
        one.facts().kind().words(),
        London.words(one.sessions().getFirst().starts()),
        team.signed(one.facts().ledBy()),
        one.standing().words(),
        path(one));
  }

  private List<GroupView.Row> sessions(Gathering one) {
    var now = clock.instant();
    return one.sessions().stream()
        .map(
            session ->
                new GroupView.Row(
                    London.words(session.starts()),
                    now.isBefore(session.starts()) || one.standing() != Gathering.Standing.OPEN
                        ? ""
                        : path(one) + "/sessions/" + session.id()))
        .toList();
  }

  private List<GroupView.Row> cases(Gathering one, Standing standing) {
    return seats.of(one, standing).stream().map(this::row).toList();
  }

  private GroupView.Row row(PersonKey person) {
    var referral = referrals.latestOf(person);
    return new GroupView.Row(
        referral.map(Referral::alias).orElse(GroupView.NO_CASE),
        referral.map(found -> "/team/case/" + found.id()).orElse(""));
  }

  static String path(Gathering one) {
    return GROUPS + "/" + one.id();
  }
}
