package org.mainstay.inside.referral.reaching;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page for getting in touch: the safe way, the tries, and the way to book a conversation.
@InsidePages
public class AttemptPages {
  private static final AttemptsView.Typed NOTHING = new AttemptsView.Typed("", "", "");

  private final Cases cases;
  private final ContactAttempts attempts;
  private final AttemptWords words;

  public AttemptPages(Cases cases, ContactAttempts attempts, AttemptWords words) {
    this.cases = cases;
    this.attempts = attempts;
    this.words = words;
  }

  /// The page.
  @GetMapping("/team/case/{id}/attempts")
  public Answer attempts(@PathVariable UUID id) {
    return page(open(id), NOTHING, Errors.NONE);
  }

  /// Keeps a try, or says why that way is not safe.
  @PostMapping("/team/case/{id}/attempts")
  public Answer keep(@PathVariable UUID id, @RequestParam Map<String, String> form) {
    var typed = new AttemptsView.Typed(of(form, "way"), of(form, "result"), of(form, "note"));
    var open = open(id);
    var way = one(Way.values(), typed.way());
    var result = one(ContactAttempts.Result.values(), typed.result());
    if (way.isEmpty()) {
      return page(open, typed, Errors.of("way", "Choose how you tried"));
    }
    if (result.isEmpty()) {
      return page(open, typed, Errors.of("result", "Choose what came of it"));
    }
    var kept = attempts.keep(open.referral(), open.opened(), way.get(), result.get(), typed.note());
    return switch (kept) {
      case ContactAttempts.Kept.Done() -> new GoTo(CaseHead.Tab.CONTACT.of(open.referral().id()));
      case ContactAttempts.Kept.Refused(var because) -> {
        boolean aboutWay = ContactAttempts.isUnsafe(open.opened(), way.get());
        yield page(open, typed, Errors.of(aboutWay ? "way" : "result", because));
      }
    };
  }

  private Cases.OpenCase open(UUID id) {
    return cases.open(id, Purpose.CONTACT, CaseHead.Tab.CONTACT);
  }

  private Answer page(Cases.OpenCase open, AttemptsView.Typed typed, Errors errors) {
    var id = open.referral().id();
    var path = CaseHead.Tab.CONTACT.of(id);
    var view =
        new AttemptsView(
            open.head(),
            words.safe(open.opened()),
            words.tries(open.opened(), attempts.of(id)),
            new AttemptsView.TryForm(path, AttemptWords.ways(), AttemptWords.results(), typed),
            CaseHead.Tab.APPOINTMENTS.of(id),
            errors);
    var page = new Page("Contact", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private static String of(Map<String, String> form, String field) {
    return form.getOrDefault(field, "").strip();
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    return Arrays.stream(all).filter(value -> value.name().equals(name)).findFirst();
  }
}
