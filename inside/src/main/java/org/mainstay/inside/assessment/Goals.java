package org.mainstay.inside.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people work towards, in their own words, and how near they feel to it over time.
public final class Goals {
  private static final String WORDS = "inside_assessment.goal.words";
  private static final String RATING = "inside_assessment.goal_rating.rating";

  private static final String ADD =
      """
      insert into inside_assessment.goal
             (goal_id, referral_id, person_key, set_on, worker_id, words)
      values (:id, :referralId, :personKey, :on, :workerId, :words)
      """;

  private static final String WHOSE =
      """
      select person_key
        from inside_assessment.goal
       where goal_id = :id
       limit 1
      """;

  private static final String RATE =
      """
      insert into inside_assessment.goal_rating
             (goal_id, person_key, at, rated_on, worker_id, rating)
      values (:id, :personKey, :at, :on, :workerId, :rating)
      """;

  private static final String OF_REFERRAL =
      """
      select goal_id, set_on, words
        from inside_assessment.goal
       where referral_id = :referralId
       order by set_on, goal_id
       limit 50
      """;

  private static final String RATINGS =
      """
      select rated_on, rating
        from inside_assessment.goal_rating
       where goal_id = :id
       order by id
       limit 500
      """;

  private final JdbcClient inside;
  private final People people;
  private final Clock clock;

  /// @param inside the inside's own connection
  public Goals(JdbcClient inside, People people, Clock clock) {
    this.inside = inside;
    this.people = people;
    this.clock = clock;
  }

  /// Keeps a goal in the person's own words.
  public GoalId add(Referral referral, String ownWords) {
    if (ownWords.isBlank()) {
      throw new IllegalArgumentException("MAINSTAY-ASSESSMENT-001: the goal has no words");
    }
    var id = new GoalId(UUID.randomUUID());
    inside
        .sql(ADD)
        .param("id", id.value())
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("on", LocalDate.now(clock))
        .param("workerId", Acting.now().value())
        .param("words", people.seal(referral.person(), WORDS, ownWords.strip()).forRow())
        .update();
    people.tell(
        referral.person(),
        "goal/" + id,
        new BoxItem.GoalSet(id + "", clock.instant(), ownWords.strip()));
    return id;
  }

  /// Keeps how near the person feels to a goal today.
  ///
  /// @param points 0 not at all, 5 half way, 10 reached
  public void rate(GoalId id, int points) {
    var today = new Goal.Rating(LocalDate.now(clock), points);
    var person =
        new PersonKey(
            inside.sql(WHOSE).param("id", id.value()).query(UUID.class).optional().orElseThrow());
    inside
        .sql(RATE)
        .param("id", id.value())
        .param("personKey", person.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("on", today.on())
        .param("workerId", Acting.now().value())
        .param("rating", people.seal(person, RATING, points + "").forRow())
        .update();
    people.tell(
        person,
        "rating/" + UUID.randomUUID(),
        new BoxItem.GoalRated(id + "", clock.instant(), today.on(), points));
  }

  /// The goals of a case with all their ratings, oldest first.
  public List<Goal> of(OpenRecord opened, ReferralId referral) {
    return inside
        .sql(OF_REFERRAL)
        .param("referralId", referral.value())
        .query(
            (row, number) -> {
              var id = new GoalId(row.getObject("goal_id", UUID.class));
              return new Goal(
                  id,
                  words(opened, Sealed.of(WORDS, row.getBytes("words"))),
                  row.getObject("set_on", LocalDate.class),
                  ratings(opened, id));
            })
        .list();
  }

  private List<Goal.Rating> ratings(OpenRecord opened, GoalId id) {
    return inside
        .sql(RATINGS)
        .param("id", id.value())
        .query(
            (row, number) ->
                new Goal.Rating(
                    row.getObject("rated_on", LocalDate.class),
                    Integer.parseInt(words(opened, Sealed.of(RATING, row.getBytes("rating"))))))
        .list();
  }

  private static String words(OpenRecord opened, Sealed text) {
    return opened.words(text).openFor(Purpose.SUPPORT);
  }
}
