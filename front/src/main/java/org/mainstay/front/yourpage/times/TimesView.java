package org.mainstay.front.yourpage.times;

import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Story;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;

/// The appointments of one person, and the times they can choose from.
public record TimesView(Story story, Once once, Errors errors) implements Drawn {
  /// The name of the choice of one offer; each has its own, for several may stand on the page.
  public static String field(int offer) {
    return "time-" + offer;
  }

  /// The offers, each with its place on the page.
  public List<Integer> offers() {
    return IntStream.range(0, story.offers().size()).boxed().toList();
  }

  /// The times of one offer to choose from.
  public Radios times(int offer) {
    var times = story.offers().get(offer);
    return Radios.labelled(
            field(offer), times.moves() ? "Move your appointment to another time" : "Choose a time")
        .hint(times.about())
        .from(times.times().stream().map(time -> Choice.of(time.id(), time.when())).toList())
        .errors(errors);
  }
}
