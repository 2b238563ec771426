package org.mainstay.inside.huddle.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.huddle.Allocations;
import org.mainstay.inside.huddle.Decisions;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.tasks.Tasks;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which a worker hands their cases over, each to whoever may see it.
@InsidePages
public class HandoverPages {
  public static final String HANDOVER = "/team/handover";

  private static final String TO = "to-";
  private static final String SEEN = "seen-";

  private final Referrals referrals;
  private final Allocations allocations;
  private final Concerns concerns;
  private final Contacts contacts;
  private final Tasks tasks;

  public HandoverPages(
      Referrals referrals,
      Allocations allocations,
      Concerns concerns,
      Contacts contacts,
      Tasks tasks) {
    this.referrals = referrals;
    this.allocations = allocations;
    this.concerns = concerns;
    this.contacts = contacts;
    this.tasks = tasks;
  }

  @GetMapping(HANDOVER)
  public Answer handover() {
    return page(List.of(), Map.of(), Errors.NONE);
  }

  /// Hands over what was chosen; what somebody changed meanwhile stays, and is said.
  @PostMapping(HANDOVER)
  public Answer handOver(@RequestParam Map<String, String> sent) {
    var because = sent.getOrDefault("because", "");
    var chosen = chosen(sent);
    if (chosen.isEmpty()) {
      return page(List.of(), sent, Errors.of("cases", "Choose who takes over at least one case"));
    }
    if (because.isBlank() || because.length() > Decisions.BECAUSE_MAX) {
      return page(List.of(), sent, Errors.of("because", "Say why, in 4,000 characters at most"));
    }
    var done = new ArrayList<String>();
    var left = new ArrayList<String>();
    chosen.forEach(
        (referral, to) -> {
          switch (moved(referral, to, sent)) {
            case Moved.Done ignored -> {
              tasks.handOver(referral.id(), Acting.now(), to);
              done.add(referral.alias());
            }
            case Moved.Refused(var why) -> left.add(referral.alias() + ": " + why);
            case Moved.ChangedMeanwhile() ->
                left.add(referral.alias() + ": somebody changed it meanwhile. Look at it again.");
          }
        });
    var errors =
        left.isEmpty() ? Errors.NONE : Errors.of("cases", "Not handed over: " + join(left));
    return page(done, left.isEmpty() ? Map.of() : sent, errors);
  }

  private static String join(List<String> words) {
    return String.join("; ", words);
  }

  private Moved moved(Referral referral, WorkerId to, Map<String, String> sent) {
    var seen = sent.getOrDefault(SEEN + referral.id(), "");
    return seen.equals(referral.version() + "")
        ? allocations.allocate(referral, new Holder.Named(to), sent.getOrDefault("because", ""))
        : new Moved.ChangedMeanwhile();
  }

  /// What was chosen among the cases that are still the acting worker's.
  private Map<Referral, WorkerId> chosen(Map<String, String> sent) {
    Map<Referral, WorkerId> chosen = new LinkedHashMap<>();
    for (Referral referral : mine()) {
      worker(sent.getOrDefault(TO + referral.id(), "")).ifPresent(to -> chosen.put(referral, to));
    }
    return chosen;
  }

  private static Optional<WorkerId> worker(String typed) {
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(new WorkerId(UUID.fromString(typed)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private List<Referral> mine() {
    return referrals.open().stream()
        .filter(referral -> referral.holder().equals(new Holder.Named(Acting.now())))
        .toList();
  }

  private Page page(List<String> done, Map<String, String> sent, Errors errors) {
    var view =
        new HandoverView(
            mine().stream().map(referral -> row(referral, sent)).toList(),
            done.isEmpty() ? "" : "Handed over: " + join(done) + ".",
            sent.getOrDefault("because", ""),
            errors);
    var page = new Page("Hand over", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private HandoverView.Row row(Referral referral, Map<String, String> sent) {
    var id = referral.id();
    return new HandoverView.Row(
        referral.alias(),
        CaseHead.Tab.SUMMARY.of(id),
        referral.stage().words(),
        stays(referral),
        new HandoverView.Field(TO + id, SEEN + id, referral.version()),
        allocations.candidatesFor(referral.person()).stream()
            .filter(one -> !one.worker().id().equals(Acting.now()))
            .map(
                one ->
                    new HandoverView.Target(
                        one.worker().id().toString(),
                        "%s (holds %d)".formatted(one.worker().signed(), one.openCases())))
            .toList(),
        sent.getOrDefault(TO + id, ""));
  }

  /// What is still with the acting worker when the case is handed over, and which tasks go along.
  private List<String> stays(Referral referral) {
    var stays = new ArrayList<String>();
    long open =
        tasks.openOf(referral.id()).stream()
            .filter(task -> task.who().equals(Acting.now()))
            .count();
    if (open > 0) {
      stays.add("What you still have to do for them goes along: %d open.".formatted(open));
    }
    concerns
        .openOf(referral.id())
        .flatMap(Concern::owner)
        .filter(Acting.now()::equals)
        .ifPresent(ignored -> stays.add("You own its open concern: name a new owner on its page."));
    contacts
        .next(referral.id())
        .filter(next -> next.plan().worker().equals(Acting.now()))
        .ifPresent(
            next ->
                stays.add(
                    "They have an appointment with you: %s. Call it off, or tell them who comes."
                        .formatted(London.words(next.plan().starts()))));
    return stays;
  }
}
