package org.mainstay.inside.support.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.rights.WishClock.Reason;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.Trail;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which the clock of a wish stops, goes on, or gets two months more.
@InsidePages
public class ClockPages {
  private final Cases cases;
  private final Wishes wishes;
  private final Trail trail;

  public ClockPages(Cases cases, Wishes wishes, Trail trail) {
    this.cases = cases;
    this.wishes = wishes;
    this.trail = trail;
  }

  @GetMapping("/team/case/{id}/clock/{what}")
  public Answer clock(@PathVariable UUID id, @PathVariable String what) {
    var referral = cases.find(id);
    return open(referral, what)
        .<Answer>map(wish -> page(referral, wish, Errors.NONE))
        .orElseGet(NotHere::new);
  }

  /// Each needs a reason, and the person reads it.
  @PostMapping("/team/case/{id}/clock/{what}")
  public Answer step(
      @PathVariable UUID id, @PathVariable String what, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var wish = open(referral, what);
    if (wish.isEmpty()) {
      return new NotHere();
    }
    var act = sent.getOrDefault("act", "");
    var chosen = chosen(act, sent.getOrDefault(act, ""));
    if (chosen.isEmpty()) {
      return page(referral, wish.get(), Errors.of(act, "Choose why"));
    }
    if (!does(wish.get(), act, chosen.get())) {
      return page(referral, wish.get(), Errors.NONE).withStatus(409);
    }
    return new GoTo(path(referral, wish.get()));
  }

  private boolean does(Wish wish, String act, Reason reason) {
    var done =
        switch (act) {
          case "stop" -> wishes.stop(wish, reason);
          case "resume" -> wishes.resume(wish, reason);
          case "extend" -> wishes.extend(wish, reason);
          default -> false;
        };
    if (done) {
      trail.write(wish.person().value(), ClockView.Act.of(act).done(), reason.toThem());
    }
    return done;
  }

  /// That the law needs a record is said by two who lead, and on their page alone.
  private static Optional<Reason> chosen(String act, String reason) {
    return Arrays.stream(Reason.values())
        .filter(one -> one != Reason.LAW && one.isForMore() == act.equals("extend"))
        .filter(one -> one.name().equals(reason))
        .findFirst();
  }

  private Optional<Wish> open(Referral referral, String what) {
    return Arrays.stream(Wish.What.values())
        .filter(one -> name(one).equals(what))
        .findFirst()
        .flatMap(one -> wishes.openOf(referral.person(), one));
  }

  private Page page(Referral referral, Wish wish, Errors errors) {
    var view =
        new ClockView(
            cases.head(referral, CaseHead.Tab.OWN_PAGE),
            wish.what().words() + ". " + wish.standing(),
            path(referral, wish),
            wish.clock(),
            errors);
    var page = new Page("The time to answer", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  /// Where the clock of this wish is.
  static String path(Referral referral, Wish wish) {
    return CaseHead.Tab.SUMMARY.of(referral.id()) + "/clock/" + name(wish.what());
  }

  private static String name(Wish.What what) {
    return what.name().toLowerCase(Locale.ROOT);
  }
}
