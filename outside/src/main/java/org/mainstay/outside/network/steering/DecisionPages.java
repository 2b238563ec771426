package org.mainstay.outside.network.steering;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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

/// Where a decision of the steering group is written down, new or in place of an older one.
@Controller
public class DecisionPages {
  private static final String DECIDE = Network.STEERING + "/decide";
  private static final String INSTEAD = Network.STEERING + "/decision/{decision}/replace";
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int WORDS_MAX = 2_000;
  private static final int WHOM_MAX = 200;

  private final Steering steering;

  public DecisionPages(Steering steering) {
    this.steering = steering;
  }

  @GetMapping(DECIDE)
  public Answer decide() {
    return page(Optional.empty(), fresh());
  }

  @PostMapping(DECIDE)
  public Answer decided(@RequestParam Map<String, String> sent) {
    return kept(Optional.empty(), new OfficeForm(sent));
  }

  @GetMapping(INSTEAD)
  public Answer replace(@PathVariable("decision") UUID id) {
    return replaceable(id).map(older -> page(Optional.of(older), fresh())).orElseGet(NotHere::new);
  }

  @PostMapping(INSTEAD)
  public Answer replaced(
      @PathVariable("decision") UUID id, @RequestParam Map<String, String> sent) {
    return steering
        .decision(id)
        .map(older -> kept(Optional.of(older), new OfficeForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Optional<Decision> replaceable(UUID id) {
    return steering.decision(id).filter(_ -> steering.replacing(id).isEmpty());
  }

  private static OfficeForm fresh() {
    return new Filled().with("id", UUID.randomUUID().toString()).form();
  }

  private Answer kept(Optional<Decision> older, OfficeForm form) {
    var what = form.needed("what", WORDS_MAX, "Say what was decided");
    var why = form.needed("why", WORDS_MAX, "Say why, so that it makes sense in two years");
    var whom = form.needed("whom", WHOM_MAX, "Say who decided, such as The steering group");
    var on =
        form.day(
            "on",
            older.map(Decision::on).orElse(FIRST),
            steering.today(),
            older
                .map(one -> "Type a day from " + OfficeForm.on(one.on()) + " to today")
                .orElse("Type the day of the meeting, not a later one"));
    if (form.isFine()) {
      var fresh =
          new Decision(
              form.id("id").orElseGet(UUID::randomUUID),
              0,
              on,
              what,
              why,
              whom,
              older.map(Decision::id).orElse(null));
      if (!steering.decide(fresh)) {
        form.refuse(
            "what",
            "Another decision has replaced it meanwhile. Replace that one, or write a new one");
      }
    }
    return form.isFine() ? new GoTo(Network.STEERING) : page(older, form);
  }

  private static Answer page(Optional<Decision> older, OfficeForm form) {
    return Network.page("A decision", new DecisionView(older, form), form);
  }
}
