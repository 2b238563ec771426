package org.mainstay.outside.network.principle;

import java.util.Map;
import java.util.Optional;
import org.mainstay.outside.network.frame.Filled;
import org.mainstay.outside.network.frame.Network;
import org.mainstay.outside.network.words.NetworkWords;
import org.mainstay.outside.network.words.NetworkWords.Principle;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How the hub stands to the eight principles: its lead writes, and a commissioner reads it.
@Controller
public class PrinciplePages {
  private static final String ONE = Network.HOME + "/principle/{principle}";
  private static final String HISTORY = Network.PRINCIPLES + "/history";
  private static final int WORDS_MAX = 2_000;
  private static final int OWNER_MAX = 120;

  private final Stands stands;
  private final NetworkWords words;

  public PrinciplePages(Stands stands, NetworkWords words) {
    this.stands = stands;
    this.words = words;
  }

  @GetMapping(Network.PRINCIPLES)
  public Answer all() {
    var now = stands.now();
    var parts =
        words.principles().stream()
            .map(one -> new PrinciplesView.Part(one, Optional.ofNullable(now.get(one.key()))))
            .toList();
    return Network.page(
        "Eight principles", new PrinciplesView(words.source(), parts, Network.leads()));
  }

  @GetMapping(HISTORY)
  public Answer history() {
    var lines =
        stands.all().stream()
            .map(
                one ->
                    new StandHistoryView.Line(
                        words
                            .principle(one.principle())
                            .map(Principle::name)
                            .orElse("Not asked now"),
                        one))
            .toList();
    return Network.page("History of the eight principles", new StandHistoryView(lines));
  }

  @GetMapping(ONE)
  public Answer show(@PathVariable String principle) {
    return words
        .principle(principle)
        .<Answer>map(one -> page(one, standing(one.key())))
        .orElseGet(NotHere::new);
  }

  @PostMapping(ONE)
  public Answer keep(@PathVariable String principle, @RequestParam Map<String, String> sent) {
    return words
        .principle(principle)
        .map(one -> kept(one, new OfficeForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Answer kept(Principle principle, OfficeForm form) {
    var said = said(form);
    if (form.isFine() && !stands.add(principle.key(), form.version(), said)) {
      stands.now(principle.key()).ifPresent(now -> form.seen(now.version()));
      form.refuse(
          "in-place",
          "Somebody wrote of this meanwhile. Send it again to add yours, or open the page anew");
    }
    return form.isFine() ? new GoTo(Network.PRINCIPLES) : page(principle, form);
  }

  private static Stand.Said said(OfficeForm form) {
    var inPlace = form.needed("in-place", WORDS_MAX, "Say what is in place, also if it is little");
    var evidence = form.words("evidence", WORDS_MAX);
    var owner = form.needed("owner", OWNER_MAX, "Type a role that owns it, such as Hub lead");
    var next = form.words("next", WORDS_MAX);
    var due = form.dayIfAny("due");
    if (due.isPresent() && next.isEmpty()) {
      form.refuse("next", "Say what is done by that date, or leave the date empty");
    }
    return new Stand.Said(inPlace, evidence, owner, next, due.orElse(null));
  }

  private OfficeForm standing(String principle) {
    var filled = new Filled();
    var now = stands.now(principle);
    now.map(Stand::said)
        .ifPresent(
            said ->
                filled
                    .with("in-place", said.inPlace())
                    .with("evidence", said.evidence())
                    .with("owner", said.owner())
                    .with("next", said.nextStep())
                    .day("due", said.dueOn()));
    return filled.at(now.map(Stand::version).orElse(0));
  }

  private static Answer page(Principle principle, OfficeForm form) {
    return Network.page("One principle", new PrincipleView(principle, form), form);
  }
}
