package org.mainstay.inside.groups;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.letterbox.mailbox.BoxItem.Seat.Standing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which the team notes who came to a session.
@InsidePages
public class AttendancePages {
  private static final String SESSION = GroupPages.GROUPS + "/{id}/sessions/{session}";

  private final Gatherings gatherings;
  private final Seats seats;
  private final Attendances attendances;
  private final Referrals referrals;
  private final InstantSource clock;

  public AttendancePages(
      Gatherings gatherings,
      Seats seats,
      Attendances attendances,
      Referrals referrals,
      InstantSource clock) {
    this.gatherings = gatherings;
    this.seats = seats;
    this.attendances = attendances;
    this.referrals = referrals;
    this.clock = clock;
  }

  @GetMapping(SESSION)
  public Answer session(@PathVariable UUID id, @PathVariable UUID session) {
    var one = gatherings.find(id).orElseThrow(NoSuchCase::new);
    var begun = begun(one, session);
    var noted = attendances.of(begun);
    var rows = new ArrayList<AttendanceView.Row>();
    for (PersonKey person : seats.of(one, Standing.HAS)) {
      rows.add(
          new AttendanceView.Row(
              AttendanceView.field(rows.size()),
              person.toString(),
              referrals.latestOf(person).map(Referral::alias).orElse(GroupView.NO_CASE),
              noted.containsKey(person) ? noted.get(person).code() : ""));
    }
    return new Page(
            "Who came",
            new AttendanceView(
                one.facts().title(),
                London.words(begun.starts()),
                GroupPages.path(one),
                begun,
                rows))
        .withoutExit();
  }

  @PostMapping(SESSION)
  public Answer noted(
      @PathVariable UUID id, @PathVariable UUID session, @RequestParam Map<String, String> sent) {
    var one = gatherings.find(id).orElseThrow(NoSuchCase::new);
    var begun = begun(one, session);
    List<PersonKey> coming = seats.of(one, Standing.HAS);
    for (int i = 0; i < coming.size(); i++) {
      var person = coming.stream().filter(named(sent.getOrDefault("who-" + i, ""))).findFirst();
      var code =
          NhsCode.find(Attended.class, sent.getOrDefault(AttendanceView.field(i), ""))
              .filter(AttendanceView.CODES::contains);
      if (person.isPresent() && code.isPresent()) {
        attendances.note(begun, person.get(), code.get());
      }
    }
    return new GoTo(GroupPages.path(one));
  }

  private static Predicate<PersonKey> named(String typed) {
    return person -> person.toString().equals(typed);
  }

  private Gathering.Session begun(Gathering one, UUID session) {
    return one.sessions().stream()
        .filter(each -> each.id().equals(session))
        .filter(each -> !clock.instant().isBefore(each.starts()))
        .findFirst()
        .orElseThrow(NoSuchCase::new);
  }
}
