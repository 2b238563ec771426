package org.mainstay.demo;

import org.mainstay.demo.listening.Listened;
import org.mainstay.demo.office.CaseMade;
import org.mainstay.demo.office.Networked;
import org.mainstay.demo.office.Tested;
import org.mainstay.front.asking.Codes;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.signin.SessionDoor;
import org.mainstay.house.wiring.HatchRooms;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.house.wiring.casemaking.CasemakingRooms.Tools;
import org.mainstay.inside.counting.books.ShownParts;
import org.mainstay.inside.counting.books.ShownPromise;
import org.mainstay.inside.study.engagement.Engagement;
import org.mainstay.inside.trail.Acting;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the demonstration adds to the house: its page, and its life before the doors open.
@Configuration(proxyBeanMethods = false)
class DemoWiring {
  @Bean
  DemoPages demoPages(SessionDoor sessions, Codes codes) {
    return new DemoPages(sessions, codes);
  }

  @Bean
  SmartLifecycle lifeBeforeTheDoorsOpen(ApplicationContext beans, HouseSettings settings) {
    return new LifeFirst(() -> live(beans, (DemoClock) settings.extras().clock()));
  }

  private static void live(ApplicationContext beans, DemoClock clock) {
    clock.runWithTheWall();
    var now = clock.instant();
    new BookYears(beans.getBean(HatchRooms.class), clock).liveOnce(now);
    // Hangs the key out with which the releases are signed: a pack is checked with it.
    beans.getBean("makeReleases", Job.class).work().run();
    Rooms rooms = Rooms.of(beans);
    new Life(rooms, clock, System.err::println).liveOnce(now);
    beans.getBean("showHandbookEntries", Job.class).work().run();
    new Gathered(beans, now).gatherOnce();
    new CaseTurns(beans, now).takeOnce();
    new TeamHealth(beans, now).keepOnce();
    new Surveyed(beans, clock, now).askOnce();
    new Listened(
            beans.getBean(Engagement.class),
            rooms.inside(),
            Locality.TEAM.get(12),
            Locality.TEAM.getFirst())
        .listenOnce();
    new Promised(beans).promiseOnce();
    new Networked(beans, Promised.HOLDERS).liveOnce();
    new Campaigned(beans, clock, now).runOnce();
    var scene =
        new Tested.Scene(
            Promised.HOLDERS.getFirst(), Campaigned.EMPLOYER, now, clock::standAt, Life.SEED);
    new Tested(beans, scene).testOnce();
    new CaseMade(beans.getBean(Tools.class)).makeOnce();
    Acting.as(
        Acting.HOUSE,
        () ->
            rooms
                .inside()
                .executeWithoutResult(
                    ignored -> {
                      beans.getBean(ShownPromise.class).show();
                      beans.getBean(ShownParts.class).show();
                    }));
    clock.runWithTheWall();
  }

  /// Runs once, before the jobs and the doors.
  private static final class LifeFirst implements SmartLifecycle {
    private final Runnable live;
    private boolean lived;

    LifeFirst(Runnable live) {
      this.live = live;
    }

    @Override
    public void start() {
      live.run();
      lived = true;
    }

    @Override
    public void stop() {
      lived = false;
    }

    @Override
    public boolean isRunning() {
      return lived;
    }

    @Override
    public int getPhase() {
      return 0;
    }
  }
}
