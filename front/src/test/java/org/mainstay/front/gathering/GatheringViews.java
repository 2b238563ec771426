package org.mainstay.front.gathering;

import gg.jte.Content;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.front.Example;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.yourpage.Moments;
import org.mainstay.front.yourpage.Once;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.window.OpenGatherings.OpenGathering;

/// The pages of groups in every state.
public final class GatheringViews {
  static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  static final Moments MOMENTS = new Moments(Example.HOURS.zone());
  static final OpenGathering SLEEP = open(1, "Sleep after nights", false);
  static final OpenGathering MEN = open(2, "Walk and talk for men", true);

  private static final HelpInSight HELP = new HelpInSight(Example.NUMBERS);
  private static final Once ONCE = new Once("t");

  private GatheringViews() {}

  public static Map<String, Content> all() {
    var views = new LinkedHashMap<String, Content>();
    var open = List.of(SLEEP, MEN);
    views.put(
        "groups",
        new GroupsView(open.stream().map(one -> GroupLine.of(one, MOMENTS)).toList(), true, HELP));
    views.put("groups none", new GroupsView(List.of(), true, HELP));
    views.put("groups unknown", new GroupsView(List.of(), false, HELP));
    views.put("own groups none", own(List.of(), List.of()));
    views.put("own groups open", own(List.of(), open));
    var has = own(List.of(seat(SLEEP, BoxItem.Seat.Standing.HAS, "https://meet.example/1")), open);
    views.put("own groups place", has);
    views.put("own groups waits", own(List.of(seat(MEN, BoxItem.Seat.Standing.WAITS, "")), open));
    views.put("own groups give up", new GiveUpView(has.groups().own().getFirst(), ONCE));
    return views;
  }

  static BoxItem.Seat seat(OpenGathering one, BoxItem.Seat.Standing standing, String join) {
    return new BoxItem.Seat(
        one.id().toString(),
        NOW,
        one.title(),
        standing,
        "You have a place.",
        one.starts(),
        one.minutes(),
        one.how(),
        join);
  }

  private static OwnGroupsView own(List<BoxItem> items, List<OpenGathering> open) {
    return new OwnGroupsView(OwnGroups.of(items, open, MOMENTS, NOW), List.of(), ONCE);
  }

  private static OpenGathering open(int number, String title, boolean full) {
    var first = NOW.plus(Duration.ofMinutes(50));
    return new OpenGathering(
        new UUID(0, number),
        title,
        "We talk about what helps us sleep. You can listen, with your camera off.",
        "Anyone who works nights",
        "Kofi Mensah, peer worker",
        number == 1 ? "online" : "in a room: Old Library, Mill Lane",
        60,
        full,
        first,
        List.of(first, first.plus(Duration.ofDays(7))));
  }
}
