package org.mainstay.front;

import gg.jte.Content;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mainstay.front.asking.AskingViews;
import org.mainstay.front.helpnow.AccessibilityView;
import org.mainstay.front.helpnow.DeviceView;
import org.mainstay.front.helpnow.EmployersViews;
import org.mainstay.front.helpnow.HelpView;
import org.mainstay.front.helpnow.PrivateView;
import org.mainstay.front.helpnow.StartView;
import org.mainstay.front.signpost.SignpostViews;
import org.mainstay.front.yourpage.YourPageViews;
import org.mainstay.letterbox.mailbox.BoxItem;

/// Every public page in every state, by a name for it.
public final class Views {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

  /// A mailbox in which everything happened that can happen.
  public static final List<BoxItem> FULL =
      List.of(
          new BoxItem.Happened(NOW.minusSeconds(900_000), "We have your request."),
          new BoxItem.Happened(
              NOW.minusSeconds(600_000), "Amina Khan, peer worker, will support you."),
          new BoxItem.FromTeam(NOW.minusSeconds(500_000), "Amina", "Hello Wren.\nHow are you?"),
          new BoxItem.FromPerson(NOW.minusSeconds(400_000), "Tired."),
          new BoxItem.Appointment(
              "a", NOW.minusSeconds(300_000), NOW.plusSeconds(90_000), 50, "By phone", false),
          new BoxItem.Appointment(
              "b", NOW.minusSeconds(300_000), NOW.plusSeconds(99_000), 50, "By phone", false),
          new BoxItem.Appointment(
              "b", NOW.minusSeconds(200_000), NOW.plusSeconds(99_000), 50, "By phone", true),
          new BoxItem.Appointment(
              "c", NOW.minusSeconds(300_000), NOW.minusSeconds(90_000), 50, "By phone", false),
          new BoxItem.Opened(
              NOW.minusSeconds(300_000), LocalDate.of(2026, 11, 18), "Amina Khan", "to call you"));

  private Views() {}

  /// The time it is in these views: a Sunday at three in the morning.
  public static InstantSource atThreeInTheMorning() {
    return InstantSource.fixed(NOW);
  }

  /// The page with this name.
  public static Content named(String name) {
    return Objects.requireNonNull(all().get(name), name);
  }

  public static Map<String, Content> all() {
    var views = new LinkedHashMap<String, Content>();
    views.put("start", new StartView(Example.HUB));
    views.put("help", new HelpView(Example.NUMBERS));
    views.put("private", new PrivateView(Example.HUB));
    views.putAll(EmployersViews.all());
    views.putAll(SignpostViews.all());
    views.put("device", new DeviceView());
    views.put("accessibility", new AccessibilityView(Example.HUB));
    views.putAll(AskingViews.all());
    views.putAll(YourPageViews.all());
    return views;
  }
}
