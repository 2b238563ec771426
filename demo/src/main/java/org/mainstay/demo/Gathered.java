package org.mainstay.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mainstay.inside.groups.Gathering;
import org.mainstay.inside.groups.Gatherings;
import org.mainstay.inside.groups.OwnSeats;
import org.mainstay.inside.groups.stories.Testimonial;
import org.mainstay.inside.groups.stories.Testimonials;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.letter.StaffGroupAnswers;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/// The groups of the invented locality, who comes to them, and what a few people tell of it.
final class Gathered {
  private static final int WEEKS = 4;

  private final ApplicationContext beans;
  private final TransactionOperations inside;
  private final Instant now;

  /// @param now where the story ends: the groups are still to come
  Gathered(ApplicationContext beans, Instant now) {
    this.beans = beans;
    this.inside = beans.getBean("insideOnce", TransactionOperations.class);
    this.now = now;
  }

  private record Told(String by, int staffGroup, String words) {}

  private static final List<Told> TOLD =
      List.of(
          new Told(
              "A nurse",
              0,
              "I thought I had to be very unwell to ask. I was only tired, all the time."
                  + " Somebody listened, and nobody at work knew."),
          new Told(
              "A porter",
              7,
              "I do not like to talk. I wrote at three in the morning, after my shift."
                  + " They wrote back, and we went on from there."),
          new Told(
              "An office worker",
              6,
              "It was money, not my mood. They helped me with the rent first." + " I sleep now."));

  /// Sets them up, unless they were set up before.
  void gatherOnce() {
    var gatherings = beans.getBean(Gatherings.class);
    var lead = Locality.TEAM.getFirst();
    if (!Acting.as(Acting.HOUSE, gatherings::latest).isEmpty()) {
      return;
    }
    var sleep =
        gathering(
            Gathering.Kind.GROUP,
            "Sleep after night shifts",
            "We share what helps us sleep in the day. You can listen with your camera off.",
            "Anyone who works nights",
            Locality.TEAM.get(12),
            3);
    var money =
        gathering(
            Gathering.Kind.WORKSHOP,
            "When money is tight",
            "We show you what help there is, and how to ask for it. Bring a letter if you like.",
            "Anyone who works in health and care",
            Locality.TEAM.get(23),
            12);
    as(
        lead,
        () -> {
          for (Gathering one : List.of(sleep, money)) {
            gatherings.setUp(one);
            gatherings.publish(one);
          }
        });
    somebodyComes(sleep);
    somebodyTells();
  }

  private Gathering gathering(
      Gathering.Kind kind, String title, String about, String forWhom, Worker ledBy, int seats) {
    boolean isGroup = kind == Gathering.Kind.GROUP;
    var first = LocalDate.ofInstant(now, WorkingDays.LONDON).plusDays(isGroup ? 9 : 12);
    return new Gathering(
        UUID.randomUUID(),
        new Gathering.Facts(kind, title, about, forWhom, ledBy.id()),
        isGroup
            ? new Gathering.Where.Online("https://meet.wendovervale.example/sleep")
            : new Gathering.Where.Room("The Old Library, Larkfield"),
        isGroup ? 60 : 90,
        seats,
        isGroup,
        IntStream.range(0, isGroup ? WEEKS : 1)
            .mapToObj(week -> session(first.plusWeeks(week)))
            .toList(),
        Gathering.Standing.DRAFT);
  }

  private static Gathering.Session session(LocalDate day) {
    return new Gathering.Session(
        UUID.randomUUID(), day.atTime(LocalTime.of(18, 30)).atZone(WorkingDays.LONDON).toInstant());
  }

  // One more than there are places: the last one waits.
  private void somebodyComes(Gathering one) {
    var own = beans.getBean(OwnSeats.class);
    Acting.as(
        Acting.HOUSE,
        () ->
            inside.executeWithoutResult(
                _ ->
                    cases().stream()
                        .limit(one.seats() + 1L)
                        .forEach(
                            referral ->
                                own.came(
                                    new FromOwnPage(
                                        referral.person(),
                                        new OwnPage.GroupBooking(one.id().toString(), true),
                                        now)))));
  }

  private void somebodyTells() {
    var testimonials = beans.getBean(Testimonials.class);
    var today = LocalDate.ofInstant(now, WorkingDays.LONDON);
    as(
        Locality.TEAM.get(10),
        () -> {
          var cases = cases();
          for (int i = 0; i < Math.min(TOLD.size(), cases.size()); i++) {
            var told = TOLD.get(i);
            testimonials.write(
                cases.get(i),
                told.words(),
                new Testimonial.Teller(told.by(), StaffGroupAnswers.all().get(told.staffGroup())),
                // The porter agreed to the public page and no more.
                new Testimonial.Consent(today.minusDays(3), today.plusYears(1), i != 1));
          }
        });
    as(
        Locality.TEAM.getFirst(),
        () ->
            testimonials
                .latest()
                .forEach(
                    story ->
                        TOLD.stream()
                            .filter(told -> told.by().equals(story.teller().roleWords()))
                            .findFirst()
                            .ifPresent(told -> testimonials.show(story, told.words()))));
  }

  private List<Referral> cases() {
    return beans.getBean(Referrals.class).open();
  }

  private void as(Worker worker, Runnable work) {
    Acting.as(worker.id(), () -> inside.executeWithoutResult(_ -> work.run()));
  }
}
