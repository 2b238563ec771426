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
import org.mainstay.front.finding.FindingViews;
import org.mainstay.front.gathering.GatheringViews;
import org.mainstay.front.gathering.stories.StoryViews;
import org.mainstay.front.helpnow.AccessibilityView;
import org.mainstay.front.helpnow.DeviceView;
import org.mainstay.front.helpnow.EmployersViews;
import org.mainstay.front.helpnow.HelpView;
import org.mainstay.front.helpnow.PrivateView;
import org.mainstay.front.helpnow.StartView;
import org.mainstay.front.helpnow.held.HeldViews;
import org.mainstay.front.invitation.InvitationViews;
import org.mainstay.front.selfcheck.SelfCheckViews;
import org.mainstay.front.signpost.SignpostViews;
import org.mainstay.front.survey.SurveyViews;
import org.mainstay.front.survey.heard.HeardViews;
import org.mainstay.front.yourpage.YourPageViews;
import org.mainstay.letterbox.mailbox.BoxItem;

/// Every public page in every state, by a name for it.
public final class Views {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

  private static final BoxItem.Range PHQ9 =
      new BoxItem.Range("PHQ-9", "How low you felt, 0 to 27. Lower is better.", 0, 27);

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
          new BoxItem.Offer(
              "o",
              NOW.minusSeconds(300_000),
              List.of(
                  new BoxItem.Slot("s1", NOW.plusSeconds(180_000)),
                  new BoxItem.Slot("s2", NOW.plusSeconds(190_000))),
              50,
              "by video",
              NOW.plusSeconds(100_000),
              ""),
          new BoxItem.ToFill(
              "q",
              NOW.minusSeconds(300_000),
              new BoxItem.Questions(
                  "Over the last 2 weeks, how often were you bothered by these?",
                  List.of("Little interest in doing things", "Feeling down"),
                  List.of(new BoxItem.Option(0, "Not at all"), new BoxItem.Option(1, "Some days")),
                  2,
                  "Free to use."),
              NOW.plusSeconds(100_000)),
          new BoxItem.WorkAsked("w", NOW.minusSeconds(250_000), LocalDate.of(2026, 12, 6)),
          new BoxItem.EmployerConsent(
              "e",
              NOW.minusSeconds(240_000),
              "Jo Field, who leads the ward",
              "That I come back half days.",
              LocalDate.of(2026, 12, 31),
              true),
          new BoxItem.LetterConsent(
              "l",
              NOW.minusSeconds(230_000),
              "Dr Lee, your GP",
              "That you came, and that we meet each week.",
              LocalDate.of(2026, 12, 31),
              true),
          new BoxItem.Measured(
              "", NOW.minusSeconds(800_000), LocalDate.of(2026, 11, 12), PHQ9, "15"),
          new BoxItem.Measured(
              "", NOW.minusSeconds(200_000), LocalDate.of(2026, 11, 19), PHQ9, "9"),
          new BoxItem.GoalSet("g", NOW.minusSeconds(300_000), "Sleep through the night"),
          new BoxItem.GoalRated("g", NOW.minusSeconds(300_000), LocalDate.of(2026, 11, 18), 2),
          new BoxItem.GoalRated("g", NOW.minusSeconds(200_000), LocalDate.of(2026, 11, 19), 4),
          new BoxItem.GoalSet("h", NOW.minusSeconds(300_000), "See my friends"),
          new BoxItem.Sent("a", NOW.minusSeconds(200_000), "We have your choice."),
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
    views.putAll(HeldViews.all());
    views.putAll(SignpostViews.all());
    views.put("device", new DeviceView());
    views.put("accessibility", new AccessibilityView(Example.HUB));
    views.putAll(FindingViews.all());
    views.putAll(AskingViews.all());
    views.putAll(YourPageViews.all());
    views.putAll(SelfCheckViews.all());
    views.putAll(GatheringViews.all());
    views.putAll(StoryViews.all());
    views.putAll(HeardViews.all());
    views.putAll(SurveyViews.all());
    views.putAll(InvitationViews.all());
    return views;
  }
}
