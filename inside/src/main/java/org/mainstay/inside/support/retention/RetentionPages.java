package org.mainstay.inside.support.retention;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.retention.Rounds.Round;
import org.mainstay.inside.support.retention.Rounds.Row;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages on which two who lead erase records whose time is over.
@InsidePages
public class RetentionPages {
  public static final String PATH = "/team/retention";

  private static final String CHANGED =
      "The list is another one now. Look at it again, then propose it";

  private final Retention retention;
  private final Referrals referrals;
  private final Team team;
  private final InstantSource clock;

  public RetentionPages(Retention retention, Referrals referrals, Team team, InstantSource clock) {
    this.retention = retention;
    this.referrals = referrals;
    this.team = team;
    this.clock = clock;
  }

  /// Who would be due; looking changes nothing.
  @GetMapping(PATH)
  public Answer retention() {
    return page(Errors.NONE);
  }

  /// Somebody proposes what they saw.
  @PostMapping(PATH)
  public Answer propose(@RequestParam(defaultValue = "") String seen) {
    if (!seen.equals(mark(retention.now()))) {
      return page(Errors.of("seen", CHANGED));
    }
    return retention
        .propose()
        .<Answer>map(round -> new GoTo(PATH + "/" + round))
        .orElseGet(() -> page(Errors.NONE).withStatus(409));
  }

  @GetMapping(PATH + "/{round}")
  public Answer round(@PathVariable UUID round) {
    return retention.find(round).<Answer>map(one -> page(one, Errors.NONE)).orElseGet(NotHere::new);
  }

  /// Another one agrees, or somebody says no.
  @PostMapping(PATH + "/{round}")
  public Answer decide(
      @PathVariable UUID round,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String sure) {
    return retention.find(round).map(one -> decided(one, act, sure)).orElseGet(NotHere::new);
  }

  private Answer decided(Round round, String act, String sure) {
    boolean mayAgree = round.isOpen() && !round.proposedBy().equals(Acting.now());
    if (act.equals("agree") && mayAgree && !sure.equals("yes")) {
      return page(round, Errors.of("sure", "Tick that you are sure"));
    }
    boolean done =
        switch (act) {
          case "agree" -> mayAgree && retention.carryOut(round);
          case "drop" -> retention.drop(round);
          default -> false;
        };
    return done
        ? new GoTo(PATH + "/" + round.id())
        : page(retention.find(round.id()).orElse(round), Errors.NONE).withStatus(409);
  }

  private Page page(Errors errors) {
    var now = retention.now();
    var today = London.day(clock.instant());
    var classes =
        retention.classes().classes().stream()
            .map(
                one ->
                    new RetentionView.OfClass(
                        one.name(),
                        one.holds(),
                        one.time() + ". " + one.source(),
                        one.signature(),
                        one.isConfirmed(today),
                        now.stream()
                            .filter(due -> due.by().equals(one))
                            .map(
                                due ->
                                    new RetentionView.Line(
                                        due.alias(),
                                        CaseHead.Tab.SUMMARY.of(due.referral()),
                                        "since " + London.words(due.since())))
                            .toList()))
            .toList();
    var rounds =
        retention.latest().stream()
            .map(
                one ->
                    new RetentionView.Line(
                        "Round of " + London.words(London.day(one.proposedAt())),
                        PATH + "/" + one.id(),
                        state(one)))
            .toList();
    var page =
        new Page(
                "How long records are kept",
                new RetentionView(classes, rounds, mark(now), now.size(), errors))
            .withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private Page page(Round round, Errors errors) {
    var rows = retention.rows(round);
    var aliases = referrals.aliases(rows.stream().map(Row::referral).toList());
    var lines =
        rows.stream()
            .flatMap(
                row ->
                    Optional.ofNullable(aliases.get(row.referral())).stream()
                        .map(
                            alias ->
                                new RoundView.Line(
                                    alias,
                                    CaseHead.Tab.SUMMARY.of(row.referral()),
                                    "%s: since %s".formatted(row.rule(), London.words(row.since())),
                                    row.leftOut().orElse(""))))
            .toList();
    var view =
        new RoundView(
            PATH + "/" + round.id(),
            state(round),
            lines,
            round.isOpen(),
            round.isOpen() && !round.proposedBy().equals(Acting.now()),
            errors);
    var page = new Page("Records whose time is over", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private String state(Round round) {
    var proposed = team.nameOf(round.proposedBy()) + " proposed it";
    if (round.approvedBy().isPresent()) {
      return "%s, %s agreed. Erased: %d."
          .formatted(proposed, team.nameOf(round.approvedBy().get()), round.erased().orElse(0));
    }
    return round
        .droppedBy()
        .map(by -> "%s, %s said no. Nothing was erased.".formatted(proposed, team.nameOf(by)))
        .orElse(proposed + ". Another one who leads agrees or says no.");
  }

  /// The same for the same records, seen as they are.
  private static String mark(List<DueRecord> due) {
    return UUID.nameUUIDFromBytes(
            due.stream()
                .map(DueRecord::fingerprint)
                .collect(Collectors.joining("/"))
                .getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
