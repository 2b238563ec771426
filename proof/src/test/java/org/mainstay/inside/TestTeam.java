package org.mainstay.inside;

import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.huddle.week.Hours;
import org.mainstay.inside.huddle.week.Weeks;
import org.mainstay.inside.referral.WorkingHours;
import org.mainstay.inside.team.communities.Communities;
import org.mainstay.inside.team.communities.Posts;
import org.mainstay.inside.team.communities.Talk;
import org.mainstay.inside.team.reflecting.Reflections;
import org.mainstay.inside.team.supervision.Contracts;
import org.mainstay.inside.team.supervision.Sessions;
import org.mainstay.inside.team.supervision.Supervision;
import org.mainstay.inside.team.supervision.SupervisionRules;
import org.mainstay.inside.team.survey.Slips;
import org.mainstay.inside.team.survey.Waves;
import org.mainstay.inside.team.words.TeamWords;

/// What the team keeps of its own health, by the handbook of the invented locality.
public final class TestTeam {
  /// That of the invented locality.
  public static final Handbook HANDBOOK = Handbook.read(Path.of("../handbook"));

  public final Contracts contracts;
  public final Sessions sessions;
  public final Supervision supervision;
  public final Reflections reflections;
  public final Communities communities;
  public final Posts posts;
  public final Talk talk;
  public final Slips slips;
  public final Waves waves;
  public final Weeks weeks;

  /// Seals with the key of this house.
  static TeamWords words(TestInside house) {
    return new TeamWords(TestKeys.aead(house.kek));
  }

  public TestTeam(TestInside house) {
    var words = words(house);
    contracts = new Contracts(house.inside, words, house.clock);
    sessions = new Sessions(house.inside, words, house.clock);
    supervision =
        new Supervision(
            new SupervisionRules(HANDBOOK.team().supervision()),
            contracts,
            sessions,
            house.team,
            house.clock);
    reflections = new Reflections(house.inside, words, house.clock);
    communities = new Communities(house.inside, HANDBOOK.team().localities(), words, house.clock);
    posts = new Posts(house.inside, words, house.clock);
    talk = new Talk(communities, posts, house.team, house.clock);
    slips = new Slips(house.inside, words, new Random(7));
    waves = new Waves(house.inside, slips, house.clock);
    var hub = HANDBOOK.hub().hours();
    weeks =
        new Weeks(
            new Hours(
                house.inside, new WorkingHours(hub.zone(), hub.from(), hub.until(), Set.of())),
            house.contacts,
            house.referrals,
            house.meets.home,
            house.times);
  }
}
