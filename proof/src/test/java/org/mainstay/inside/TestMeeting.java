package org.mainstay.inside;

import org.mainstay.inside.huddle.learning.Themes;
import org.mainstay.inside.huddle.meeting.GoingHome;
import org.mainstay.inside.huddle.meeting.Huddle;
import org.mainstay.inside.huddle.meeting.Huddles;
import org.mainstay.inside.huddle.meeting.Items;
import org.mainstay.inside.huddle.meeting.Meeting;
import org.mainstay.inside.huddle.meeting.Presence;
import org.mainstay.inside.huddle.meeting.Questions;
import org.mainstay.inside.huddle.meeting.Rules;
import org.mainstay.inside.huddle.meeting.Script;
import org.mainstay.inside.huddle.meeting.Told;
import org.mainstay.inside.huddle.meeting.pages.Talking;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.tasks.Tasks;
import org.mainstay.inside.support.tasks.TeamSeal;
import org.mainstay.inside.team.Worker;

/// The part of the huddle that holds huddles, by the handbook of the invented locality.
public final class TestMeeting {
  public final Script script;
  public final Themes themes;
  public final Tasks tasks;
  public final Questions questions;
  public final Items items;
  public final Presence presence;
  public final Meeting meeting;
  public final Huddles huddles;
  public final GoingHome home;
  public final Told told;
  public final Talking talking;
  public final Talking.Words words;

  TestMeeting(TestInside house) {
    tasks = tasks(house);
    script = TestTeam.HANDBOOK.huddles();
    themes = new Themes(house.inside, script, TestTeam.words(house), house.clock);
    questions = new Questions(house.inside, house.people, house.trail, house.clock);
    items =
        new Items(
            house.inside,
            new Rules(house.board, house.sources, questions, tasks, house.clock),
            house.clock);
    presence = new Presence(house.inside, house.people, house.clock);
    meeting = new Meeting(items, presence, questions);
    huddles = new Huddles(house.inside, items, house.apart(), house.clock);
    home = new GoingHome(house.inside, house.clock);
    told = new Told(house.inside);
    words = new Talking.Words(house.team, house.times);
    talking = new Talking(house.cases, house.decisions, questions, house.flow.steps, words);
  }

  /// The tasks, as the house puts them together.
  public static Tasks tasks(TestInside house) {
    var teamSeal = new TeamSeal(TestKeys.aead(house.kek));
    return new Tasks(house.inside, house.people, teamSeal, house.trail, house.clock);
  }

  /// Somebody begins the huddle of this kind.
  public Huddle begins(TestInside house, Worker by, String kind) {
    return house.as(by, () -> huddles.begin(script.find(kind).orElseThrow()));
  }

  /// Somebody ends it.
  public void ends(TestInside house, Worker by, Huddle huddle) {
    house.as(
        by,
        () -> {
          huddles.end(huddle);
          return "";
        });
  }

  /// A huddle talks about a case, after a question and after Sam stepped out.
  public void once(TestInside house, Referral referral) {
    house.as(
        house.amina,
        () -> {
          questions.bring(referral, "Can a peer worker go along?");
          return "";
        });
    var huddle = begins(house, house.lena, "morning");
    house.as(
        house.lena,
        () -> {
          presence.stepOut(huddle.id(), referral, house.sam.id());
          meeting.talked(huddle.id(), referral);
          return "";
        });
    ends(house, house.lena, huddle);
  }
}
