package org.mainstay.inside.support.closing.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.closing.Caseload;
import org.mainstay.inside.support.closing.Closings;
import org.mainstay.inside.support.closing.Hubs;
import org.mainstay.inside.support.closing.parcel.HubCard;
import org.mainstay.inside.support.closing.parcel.ParcelRefused;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of the plan by which the hub closes.
@InsidePages
public class ClosingPages {
  /// Where the plan stands.
  public static final String CLOSING = "/team/closing";

  private final Closings closings;
  private final Hubs hubs;
  private final Caseload caseload;
  private final AskingAll asking;
  private final Team team;

  public ClosingPages(
      Closings closings, Hubs hubs, Caseload caseload, AskingAll asking, Team team) {
    this.closings = closings;
    this.hubs = hubs;
    this.caseload = caseload;
    this.asking = asking;
    this.team = team;
  }

  @GetMapping(CLOSING)
  public Answer closing() {
    return page(ClosingForm.holding(closings.plan()), "");
  }

  @PostMapping(CLOSING)
  public Answer planned(@RequestParam Map<String, String> sent) {
    var form = ClosingForm.of(sent);
    var plan = form.plan();
    if (plan.isEmpty()) {
      return page(form, "");
    }
    closings.make(plan.get());
    return new GoTo(CLOSING);
  }

  @PostMapping(CLOSING + "/hub")
  public Answer brought(@RequestParam Map<String, String> sent) {
    var form = ClosingForm.of(sent);
    try {
      hubs.bring(HubCard.read(form.value(ClosingForm.CARD)));
      return new GoTo(CLOSING);
    } catch (ParcelRefused refused) {
      return page(form.refused(ClosingForm.CARD, words(refused)), "");
    }
  }

  @PostMapping(CLOSING + "/hub/heard")
  public Answer heard(@RequestParam Map<String, String> sent) {
    var form = ClosingForm.of(sent);
    var hub = hubs.find(form.value("hub"));
    if (hub.isEmpty() || hubs.compared(hub.get(), form.value(ClosingForm.HEARD))) {
      return new GoTo(CLOSING);
    }
    return page(
        form.refused(
            ClosingForm.HEARD,
            "That is another fingerprint. Ring again, at a number that you know; if it still differs,"
                + " somebody changed the card"),
        "");
  }

  @PostMapping(CLOSING + "/ask")
  public Answer askedAll() {
    Optional<String> refusal = asking.askAll();
    return refusal.isPresent()
        ? page(ClosingForm.holding(closings.plan()), refusal.get())
        : new GoTo(CLOSING);
  }

  @PostMapping(CLOSING + "/end")
  public Answer ended() {
    Optional<String> refusal = closings.end();
    return refusal.isPresent()
        ? page(ClosingForm.holding(closings.plan()), refusal.get())
        : new GoTo(CLOSING);
  }

  private static String words(ParcelRefused refused) {
    return String.valueOf(refused.getMessage());
  }

  private Answer page(ClosingForm form, String notice) {
    var plan = closings.plan();
    boolean isLead =
        team.find(Acting.now()).filter(worker -> worker.role() == Role.LEAD).isPresent();
    List<Caseload.Held> held = plan.isEmpty() ? List.of() : caseload.held();
    var view =
        new ClosingView(
            isLead,
            notice,
            closings
                .ended()
                .map(
                    at ->
                        "The hub closed on %s, and its release book with it."
                            .formatted(London.words(at)))
                .orElse(""),
            plan.map(ClosingView::words).orElse(List.of()),
            plan.map(_ -> ClosingView.words(caseload.countsInSight())).orElse(List.of()),
            hubs.all().stream().map(ClosingPages::hub).toList(),
            lines(held, false),
            lines(held, true),
            form);
    var page = new Page("Closing", view).withoutExit();
    if (!notice.isEmpty()) {
      return page.withStatus(409);
    }
    return form.errors().any() ? page.withErrors() : page;
  }

  private static List<ClosingView.Line> lines(List<Caseload.Held> held, boolean hasPlace) {
    return held.stream()
        .filter(one -> one.standing().hasPlace() == hasPlace)
        .map(
            one ->
                new ClosingView.Line(
                    one.alias(), NextPlacePages.path(one.referral()), one.standing().words()))
        .toList();
  }

  private static ClosingView.Hub hub(Hubs.Known hub) {
    return new ClosingView.Hub(
        hub.id(),
        hub.card().name(),
        hub.card().address(),
        hub.card().fingerprint(),
        hub.isCompared());
  }
}
