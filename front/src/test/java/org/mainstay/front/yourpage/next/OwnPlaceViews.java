package org.mainstay.front.yourpage.next;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.front.Example;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.yourpage.Moments;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.OwnPlace;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.ui.nhsuk.label.Errors;

/// The question where somebody goes on, in every state.
public final class OwnPlaceViews {
  private static final Once ONCE = new Once("t");

  /// Somebody is asked, and has answered once.
  public static final OwnPlace ASKED =
      OwnPlace.of(
          List.of(
              new BoxItem.PlaceAsked(
                  "p",
                  Instant.EPOCH,
                  List.of(new BoxItem.Hub("h", "Lantern")),
                  LocalDate.of(2026, 12, 6)),
              new BoxItem.Sent("p", Instant.EPOCH, "We have your answer.")),
          new Moments(Example.HOURS.zone()));

  /// Somebody has moved.
  public static final OwnPlace MOVED =
      OwnPlace.of(
          List.of(
              new BoxItem.NewPage(
                  Instant.EPOCH,
                  "Lantern",
                  "https://lantern.example",
                  "one two three four five six seven")),
          new Moments(Example.HOURS.zone()));

  private OwnPlaceViews() {}

  public static Map<String, Content> all() {
    var views = new LinkedHashMap<String, Content>();
    var help = new HelpInSight(Example.NUMBERS);
    var asked = ASKED.asked().orElseThrow();
    views.put("next", new OwnPlaceView(asked, ONCE, Map.of(), Errors.NONE, help));
    views.put(
        "next wrong",
        new OwnPlaceView(
            asked,
            ONCE,
            Map.of(OwnPlaceView.INSTEAD, "My GP"),
            Errors.of(OwnPlaceView.WHERE, "Choose yes or no"),
            help));
    return views;
  }
}
