package org.mainstay.inside.support.letters.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.letters.Facts;
import org.mainstay.inside.support.letters.Letter;
import org.mainstay.inside.support.letters.Letters;
import org.mainstay.inside.support.letters.words.LetterText;
import org.mainstay.inside.support.letters.words.LetterWords;
import org.mainstay.inside.support.letters.words.Template;
import org.mainstay.inside.support.onward.OnwardId;
import org.mainstay.inside.support.onward.OnwardReferral;
import org.mainstay.inside.support.onward.OnwardReferrals;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages on which the letters of a case are listed, and a further one is written.
@InsidePages
public class LetterPages {
  private static final String MEANWHILE =
      "Another letter was kept in this case meanwhile. If it is not this one, keep this one again.";

  private final Cases cases;
  private final Letters letters;
  private final LetterWords words;
  private final Facts facts;
  private final OnwardReferrals onward;

  public LetterPages(
      Cases cases, Letters letters, LetterWords words, Facts facts, OnwardReferrals onward) {
    this.cases = cases;
    this.letters = letters;
    this.words = words;
    this.facts = facts;
    this.onward = onward;
  }

  /// Where this letter is.
  static String path(Letter letter) {
    return CaseHead.Tab.LETTERS.of(letter.referral()) + "/" + letter.id();
  }

  @GetMapping("/team/case/{id}/letters")
  public Answer letters(@PathVariable UUID id, @RequestParam(defaultValue = "") String onward) {
    var referral = cases.find(id);
    var opened = cases.open(referral, Purpose.LETTER);
    var with = onward(referral, onward);
    var path = CaseHead.Tab.LETTERS.of(referral.id());
    var more = with.map(one -> "&onward=" + one.id()).orElse("");
    var view =
        new LettersView(
            cases.head(referral, CaseHead.Tab.LETTERS),
            path,
            letters.of(referral.id()).stream().map(this::line).toList(),
            words.templates().stream()
                .map(
                    one ->
                        new LettersView.Pattern(
                            one.name(),
                            one.whom().words(),
                            path + "/new?template=" + one.id() + more))
                .toList(),
            with.map(
                    one ->
                        "It goes with the onward referral to %s: that counts as sent once the letter has left."
                            .formatted(opened.words(one.organisation()).openFor(Purpose.LETTER)))
                .orElse(""),
            words.templates().isEmpty()
                ? "The handbook has no letters. Whoever keeps it puts templates into its folder letters."
                : "");
    return new Page("Letters", view).withoutExit();
  }

  @GetMapping("/team/case/{id}/letters/new")
  public Answer fresh(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String template,
      @RequestParam(defaultValue = "") String onward) {
    var referral = cases.find(id);
    var chosen = words.template(template);
    if (chosen.isEmpty()) {
      return new GoTo(CaseHead.Tab.LETTERS.of(referral.id()));
    }
    var opened = cases.open(referral, Purpose.LETTER);
    var with = onward(referral, onward);
    var form =
        LetterForm.of(
            Map.of(
                "template", chosen.get().id(),
                "onward", with.map(one -> one.id() + "").orElse(""),
                "number", next(referral) + "",
                "words", facts.filled(chosen.get(), referral, opened, with)));
    return page(referral, chosen.get(), form, List.of(), "");
  }

  @PostMapping("/team/case/{id}/letters")
  public Answer draft(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = LetterForm.of(sent);
    var template = words.template(form.value("template"));
    if (template.isEmpty()) {
      return new GoTo(CaseHead.Tab.LETTERS.of(referral.id()));
    }
    var typed = form.words();
    if (typed.isEmpty()) {
      return page(referral, template.get(), form, List.of(), "");
    }
    if (form.value("step").equals("look")) {
      return page(referral, template.get(), form, look(typed.get()), "");
    }
    var kind =
        new Letter.Kind(
            template.get().id(),
            template.get().whom(),
            onward(referral, form.value("onward")).map(OnwardReferral::id));
    return letters
        .draft(referral, form.number("number"), kind, typed.get())
        .<Answer>map(letter -> new GoTo(path(letter)))
        .orElseGet(() -> keptAlready(referral, template.get(), form, typed.get()));
  }

  /// The same form again shows the letter that it made; anything else stays to be kept again.
  private Answer keptAlready(Referral referral, Template template, LetterForm form, String typed) {
    var opened = cases.open(referral, Purpose.LETTER);
    var there =
        letters.of(referral.id()).stream()
            .filter(one -> one.number() == form.number("number"))
            .filter(one -> words(opened, one).equals(typed.strip()))
            .findFirst();
    if (there.isPresent()) {
      return new GoTo(path(there.get()));
    }
    var again = new HashMap<String, String>();
    for (String name : List.of("template", "onward", "words")) {
      again.put(name, form.value(name));
    }
    again.put("number", next(referral) + "");
    return ((Page) page(referral, template, LetterForm.of(again), List.of(), MEANWHILE))
        .withStatus(409);
  }

  private Answer page(
      Referral referral, Template template, LetterForm form, List<Written> look, String notice) {
    var view =
        new WriteView(
            cases.head(referral, CaseHead.Tab.LETTERS),
            template.name(),
            template.whom().words(),
            CaseHead.Tab.LETTERS.of(referral.id()),
            form,
            look,
            notice);
    var page = new Page("Letter", view).withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  static List<Written> look(String words) {
    return List.of(new Written(LetterText.read(words)));
  }

  private static String words(OpenRecord opened, Letter letter) {
    return opened.words(letter.words()).openFor(Purpose.LETTER);
  }

  private int next(Referral referral) {
    return letters.of(referral.id()).stream().mapToInt(Letter::number).max().orElse(0) + 1;
  }

  private Optional<OnwardReferral> onward(Referral referral, String id) {
    try {
      return id.isEmpty()
          ? Optional.empty()
          : onward
              .find(new OnwardId(UUID.fromString(id)))
              .filter(one -> one.referral().equals(referral.id()));
    } catch (IllegalArgumentException notOne) {
      throw new NoSuchCase();
    }
  }

  private LettersView.Line line(Letter letter) {
    return new LettersView.Line(
        words.nameOf(letter.kind().template()),
        letter.whom().words(),
        "%s, since %s".formatted(letter.state().words(), London.words(letter.standing().since())),
        path(letter));
  }
}
