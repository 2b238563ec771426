package org.mainstay.demo.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.outside.network.coverage.Cover;
import org.mainstay.outside.network.coverage.Place;
import org.mainstay.outside.network.coverage.PlaceFile;
import org.mainstay.outside.network.coverage.Places;
import org.mainstay.outside.network.knowledge.Post;
import org.mainstay.outside.network.knowledge.Posts;
import org.mainstay.outside.network.pilot.Pilot;
import org.mainstay.outside.network.pilot.Pilots;
import org.mainstay.outside.network.principle.Stand;
import org.mainstay.outside.network.principle.Stands;
import org.mainstay.outside.network.steering.Decision;
import org.mainstay.outside.network.steering.Member;
import org.mainstay.outside.network.steering.Steering;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeRole;
import org.springframework.context.ApplicationContext;

/// What the hub of the invented locality does together with others: principles, steering group,
/// pilots, knowledge and coverage.
public final class Networked {
  private static final String OWNER = "Hub lead";
  private static final String HUB = "Wendover Vale hub";

  private final ApplicationContext beans;
  private final Holder lead;
  private final Holder commissioner;
  private final LocalDate today;

  /// @param holders who keeps something outside, a hub lead and a commissioner among them
  public Networked(ApplicationContext beans, List<Holder> holders) {
    this.beans = beans;
    this.lead = one(holders, OfficeRole.HUB_LEAD);
    this.commissioner = one(holders, OfficeRole.COMMISSIONER);
    this.today = LocalDate.now(beans.getBean(Clock.class));
  }

  private static Holder one(List<Holder> holders, OfficeRole role) {
    return holders.stream().filter(one -> one.role() == role).findFirst().orElseThrow();
  }

  /// Lets them, unless they did before.
  public void liveOnce() {
    if (!beans.getBean(Stands.class).all().isEmpty()) {
      return;
    }
    as(
        lead,
        () -> {
          stands();
          steers();
          tries();
          lists();
        });
    posts();
  }

  private static void as(Holder holder, Runnable work) {
    Office.as(
        holder,
        () -> {
          work.run();
          return true;
        });
  }

  private void stands() {
    stand(
        "ownership",
        "Two hospitals, the council and the community employer sit in the steering group."
            + " Care homes do not yet.",
        "Minutes of the steering group",
        "Ask the association of care homes for a member");
    stand(
        "confidential",
        "Staff read on the first page what an employer can see and what it cannot.",
        "The page “What your employer can see”",
        "");
    stand(
        "outreach",
        "We went to both hospitals this year. We did not get to night staff.",
        "",
        "Stand in the canteen of the north site at two in the morning");
    stand(
        "investment",
        "The hub is paid for until the end of the financial year.",
        "Letter of the commissioner",
        "Bring the case for three years to the board");
  }

  private void stand(String principle, String inPlace, String evidence, String next) {
    var due = next.isEmpty() ? null : today.plusMonths(2).withDayOfMonth(1);
    beans
        .getBean(Stands.class)
        .add(principle, 0, new Stand.Said(inPlace, evidence, OWNER, next, due));
  }

  private void steers() {
    member("Wendover Vale Hospitals", "Director of people", null);
    member("Wendover Vale Community Health", "Head of wellbeing", null);
    member("Wendover Vale Council", "Public health consultant", null);
    member("Wendover Vale Hospitals", "Staff side chair", today.minusMonths(1));
    var steering = beans.getBean(Steering.class);
    var first =
        decision(
            today.minusMonths(8),
            "The phone line is open from 9 to 5 on weekdays.",
            "So many hours are paid for. Evenings were wished for, and nobody could staff them.",
            null);
    steering.decide(first);
    steering.decide(
        decision(
            today.minusMonths(2),
            "The phone line is open until 8 in the evening on two days of the week.",
            "Staff on shifts said that they cannot call during the day.",
            first.id()));
  }

  private void member(String organisation, String role, @Nullable LocalDate until) {
    beans
        .getBean(Steering.class)
        .keep(new Member(UUID.randomUUID(), 0, organisation, role, today.minusMonths(14), until));
  }

  private static Decision decision(LocalDate on, String what, String why, @Nullable UUID replaces) {
    return new Decision(
        UUID.randomUUID(), 0, on, what, why, "The steering group, without the council", replaces);
  }

  private void tries() {
    var pilots = beans.getBean(Pilots.class);
    var over =
        pilot("Lunch-time groups", "A group of eight meets at lunch, six times.", "South site", 7);
    pilots.plan(
        over, plan("Do people who come once come again?", "Whoever comes to four of six", 24, 3));
    pilots.take(over, new Pilot.Step.Begun(today.minusMonths(7)));
    pilots.take(
        over,
        new Pilot.Step.Ended(
            today.minusMonths(3),
            "17 of 24 came to four or more of six groups.",
            "Whether they are better for it. Nobody was asked who did not come at all.",
            "Go on for half a year, and ask those who did not come."));
    var runs =
        pilot("Evening calls", "The phone line is open until 8 on two days.", "The whole hub", 2);
    pilots.plan(
        runs,
        plan(
            "Do staff on shifts call who did not call before?",
            "Calls after 5 pm, and in which staff group callers say they are",
            60,
            -3));
    pilots.take(runs, new Pilot.Step.Begun(today.minusMonths(2)));
    pilot("A stand in the canteen", "Two of the team stand there at night.", "North site", -1);
  }

  private UUID pilot(String title, String what, String where, int monthsAgo) {
    var id = UUID.randomUUID();
    var from = today.minusMonths(monthsAgo);
    beans
        .getBean(Pilots.class)
        .propose(id, new Pilot.Idea(title, what, where, from, from.plusMonths(4)));
    return id;
  }

  private Pilot.Plan plan(String question, String measure, int needed, int decidedMonthsAgo) {
    return new Pilot.Plan(
        0,
        question,
        measure,
        needed,
        // Half of a Wilson interval at one half: 1.96 / (2 √(n + 1.96²)).
        "Everybody who comes in that time. With so many, a share of a half is known to within about "
            + (needed < 60 ? 19 : 12)
            + " in a hundred.",
        "More than half: go on. Fewer than a third: stop. Between: ask those who came and decide.",
        today.minusMonths(decidedMonthsAgo));
  }

  private void posts() {
    as(
        lead,
        () ->
            post(
                Post.Kind.ARTICLE,
                Optional.empty(),
                "What we learnt from lunch-time groups",
                """
                A room that nobody passes on the way to the canteen matters more than the hour.

                ## What worked
                - An invitation by a team leader, to all of a team at once
                - Six dates that do not move

                ## What did not
                Groups of two teams that work against one another all day."""));
    var question = new UUID[1];
    as(
        commissioner,
        () ->
            question[0] =
                post(
                    Post.Kind.QUESTION,
                    Optional.empty(),
                    "How do you reach staff at night?",
                    "Fewer night staff come than work here. What did you try, and what came of it?"));
    as(
        lead,
        () ->
            post(
                Post.Kind.ANSWER,
                Optional.of(question[0]),
                "",
                "We propose a stand in the canteen at two in the morning. The plan for it is not"
                    + " written yet."));
  }

  private UUID post(Post.Kind kind, Optional<UUID> target, String title, String words) {
    var posts = beans.getBean(Posts.class);
    var post = posts.fresh(UUID.randomUUID(), kind, target, title, words);
    posts.add(post);
    return post.id();
  }

  private void lists() {
    var since = today.minusMonths(20).withDayOfMonth(1);
    var soon = today.plusMonths(4).withDayOfMonth(1).minusDays(1);
    var rows =
        List.of(
            row("VALE1", "Wendover Vale Hospitals", "", "", 0, new Cover.Term(HUB, since, null)),
            row("VALE1", "Wendover Vale Hospitals", "N", "North site", 2140, null),
            row("VALE1", "Wendover Vale Hospitals", "S", "South site", 1320, null),
            row("VALE2", "Wendover Vale Community Health", "", "", 960, term(since, soon)),
            row("COUNCIL", "Wendover Vale Council", "", "", 1750, null),
            row("CARE1", "Meadow View care home", "", "", 38, null),
            row("AMB", "Northern Vale Ambulances", "", "", 610, term(since, today.minusMonths(3))));
    beans
        .getBean(Places.class)
        .bring(
            new Places.Origin(
                "Employers of Wendover Vale, an invented list",
                today.withDayOfMonth(1),
                "invented"),
            rows,
            lead.signInName());
  }

  private static Cover.Term term(LocalDate since, LocalDate until) {
    return new Cover.Term(HUB, since, until);
  }

  private static PlaceFile.Row row(
      String code,
      String employer,
      String siteCode,
      String site,
      int staff,
      Cover.@Nullable Term term) {
    var known = staff == 0 ? OptionalInt.empty() : OptionalInt.of(staff);
    return new PlaceFile.Row(
        new Place(code, employer, siteCode, site, known), Optional.ofNullable(term));
  }
}
