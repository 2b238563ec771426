package org.mainstay.outside.network.steering;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.mainstay.outside.network.frame.Filled;
import org.mainstay.outside.network.frame.Network;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The steering group: who sits there, and what it decided.
@Controller
public class SteeringPages {
  private static final String NEW_MEMBER = Network.STEERING + "/join";
  private static final String MEMBER = Network.STEERING + "/member/{member}";
  private static final int WORDS_MAX = 200;

  private final Steering steering;

  public SteeringPages(Steering steering) {
    this.steering = steering;
  }

  @GetMapping(Network.STEERING)
  public Answer all() {
    var today = steering.today();
    var members =
        steering.members().stream()
            .sorted(Comparator.comparing(Member::organisation).thenComparing(Member::roleName))
            .toList();
    return Network.page(
        "Steering group",
        new SteeringView(
            members.stream().filter(one -> one.sits(today)).toList(),
            members.stream().filter(one -> !one.sits(today)).toList(),
            DecisionLine.all(steering.decisions()),
            Network.leads()));
  }

  @GetMapping(NEW_MEMBER)
  public Answer join() {
    return page(NEW_MEMBER, new Filled().with("id", UUID.randomUUID().toString()).at(0));
  }

  @PostMapping(NEW_MEMBER)
  public Answer joined(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    return kept(form.id("id").orElseGet(UUID::randomUUID), 0, NEW_MEMBER, form);
  }

  @GetMapping(MEMBER)
  public Answer show(@PathVariable("member") UUID id) {
    return steering
        .member(id)
        .<Answer>map(
            one ->
                page(
                    path(id),
                    new Filled()
                        .with("organisation", one.organisation())
                        .with("role", one.roleName())
                        .day("since", one.sinceOn())
                        .day("until", one.untilOn())
                        .at(one.version())))
        .orElseGet(NotHere::new);
  }

  @PostMapping(MEMBER)
  public Answer change(@PathVariable("member") UUID id, @RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    return steering
        .member(id)
        .map(_ -> kept(id, form.version(), path(id), form))
        .orElseGet(NotHere::new);
  }

  private Answer kept(UUID id, int version, String path, OfficeForm form) {
    var organisation = form.needed("organisation", WORDS_MAX, "Type the organisation they sit for");
    var role = form.needed("role", WORDS_MAX, "Type their role, such as Director of people");
    var since = form.dayIfAny("since");
    var until = form.dayIfAny("until");
    if (form.isFine() && since.isEmpty()) {
      form.refuse("since", "Type the day since which they sit in the group");
    }
    if (until.isPresent() && since.isPresent() && until.get().isBefore(since.get())) {
      form.refuse("until", "Type a day that is not before they joined");
    }
    if (form.isFine()) {
      var one =
          new Member(id, version, organisation, role, since.orElseThrow(), until.orElse(null));
      if (!steering.keep(one)) {
        steering.member(id).ifPresent(now -> form.seen(now.version()));
        form.refuse(
            "organisation",
            "Somebody changed this meanwhile. Send it again to keep yours, or open the page anew");
      }
    }
    return form.isFine() ? new GoTo(Network.STEERING) : page(path, form);
  }

  private static String path(UUID id) {
    return Network.STEERING + "/member/" + id;
  }

  private static Answer page(String path, OfficeForm form) {
    return Network.page("A member of the steering group", new MemberView(path, form), form);
  }
}
