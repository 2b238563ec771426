package org.mainstay.house.wiring;

import java.util.ArrayList;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.posters.HubLines;
import org.mainstay.inside.posters.Posters;

/// The handbook's words as posters, cards and links say them.
///
/// @param handbook of the hub
public record PrintedWords(Handbook handbook) {

  /// The posters and cards of this hub.
  public Posters posters() {
    var crisis = new ArrayList<String>();
    HandbookWords.crisisWords(handbook.crisis())
        .lines()
        .forEach(line -> crisis.add(line.when() + ": " + line.what()));
    var national = handbook.crisis().national();
    var listening = national.listening();
    String shortest =
        "In danger: %s. NHS: %s, option %s. %s: %s."
            .formatted(
                national.emergency(),
                national.urgent(),
                national.urgentOption(),
                listening.name(),
                listening.number());
    var hub = hub();
    return new Posters(
        handbook.posters(),
        new HubLines(hub.name(), hub.phone(), hub.hours().words(), crisis, shortest));
  }

  /// The hub's own words.
  public HubWords hub() {
    return HandbookWords.hubWords(handbook);
  }

  /// Where to turn right now.
  public CrisisNumbers numbers() {
    return HandbookWords.crisisNumbers(handbook.crisis());
  }
}
