package org.mainstay.house.wiring;

import java.time.Clock;
import java.time.Duration;
import org.mainstay.hatch.quotation.Quotations;
import org.mainstay.house.jobs.Job;
import org.mainstay.inside.groups.AttendancePages;
import org.mainstay.inside.groups.Attendances;
import org.mainstay.inside.groups.CopiedSeats;
import org.mainstay.inside.groups.Gatherings;
import org.mainstay.inside.groups.GroupPages;
import org.mainstay.inside.groups.GroupRounds;
import org.mainstay.inside.groups.OwnSeats;
import org.mainstay.inside.groups.Seats;
import org.mainstay.inside.groups.stories.CopiedStories;
import org.mainstay.inside.groups.stories.OwnStories;
import org.mainstay.inside.groups.stories.StoryPages;
import org.mainstay.inside.groups.stories.Testimonials;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.window.OpenGatherings;
import org.mainstay.letterbox.window.ShownStories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Groups and workshops, and stories from those who came.
@Configuration(proxyBeanMethods = false)
@Import({
  Gatherings.class,
  Seats.class,
  CopiedSeats.class,
  OwnSeats.class,
  GroupRounds.class,
  Attendances.class,
  GroupPages.class,
  AttendancePages.class,
  Testimonials.class,
  CopiedStories.class,
  OwnStories.class,
  StoryPages.class
})
class GroupRooms {
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @Bean
  OpenGatherings openGatherings(JdbcClient inside) {
    return new OpenGatherings(inside);
  }

  @Bean
  ShownStories shownStories(JdbcClient inside) {
    return new ShownStories(inside);
  }

  @Bean
  Quotations quotations(JdbcClient inside) {
    return new Quotations(inside);
  }

  @Bean
  Job clearStories(Testimonials testimonials, TransactionTemplate insideOnce, Clock clock) {
    return Job.every(
        A_MINUTE,
        "clear-stories",
        () ->
            Acting.as(
                Acting.HOUSE,
                () ->
                    insideOnce.executeWithoutResult(
                        _ -> testimonials.clear(London.day(clock.instant())))));
  }

  @Bean
  Job seeToGroups(GroupRounds rounds, TransactionTemplate insideOnce) {
    return Job.every(
        A_MINUTE,
        "see-to-groups",
        () -> Acting.as(Acting.HOUSE, () -> insideOnce.executeWithoutResult(_ -> rounds.go())));
  }
}
