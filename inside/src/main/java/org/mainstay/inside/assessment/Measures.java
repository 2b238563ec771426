package org.mainstay.inside.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.ReferralReceived;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.safety.Reason;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.sums.scales.Answer;
import org.mainstay.sums.scales.AnswerNotOnScale;
import org.mainstay.sums.scales.Answers;
import org.mainstay.sums.scales.Points;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Score;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Questionnaires that people filled in: the items are kept, what they come to is worked out.
public final class Measures {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ANSWERS = "inside_assessment.measure.answers";
  private static final Set<Integer> FIRST_TWO = Set.of(1, 2);

  private static final String KEEP =
      """
      insert into inside_assessment.measure
             (measure_id, referral_id, person_key, at, taken_on, worker_id, scale, scale_version,
              occasion, answers)
      values (:id, :referralId, :personKey, :at, :takenOn, :workerId, :scale, :scaleVersion,
              :occasion, :answers)
      """;

  private static final String OF_REFERRAL =
      """
      select measure_id, taken_on, scale, occasion, answers
        from inside_assessment.measure
       where referral_id = :referralId
       order by at, scale, measure_id
       limit 1000
      """;

  private final JdbcClient inside;
  private final People people;
  private final Referrals referrals;
  private final Concerns concerns;
  private final Clock clock;

  /// @param inside the inside's own connection
  public Measures(
      JdbcClient inside, People people, Referrals referrals, Concerns concerns, Clock clock) {
    this.inside = inside;
    this.people = people;
    this.referrals = referrals;
    this.concerns = concerns;
    this.clock = clock;
  }

  /// A request came in: the questions answered in it are the first measures.
  @EventListener
  @Order(30)
  public void received(ReferralReceived request) {
    var referral = referrals.find(request.referral()).orElseThrow();
    first(referral, request.asked().phq9(), "phq2", "phq9");
    first(referral, request.asked().gad7(), "gad2", "gad7");
  }

  /// Keeps a questionnaire; an answer above 0 to its question about safety opens a concern at once.
  ///
  /// @param scale its short name, such as `phq9`
  /// @param answers by item, 1 first; an item left blank is absent, never 0
  /// @throws AnswerNotOnScale if the questionnaire has no such answer; nothing is kept then
  public MeasureId keep(
      Referral referral, String scale, Map<Integer, Integer> answers, Occasion occasion) {
    return keep(referral, scale, answers, occasion, "");
  }

  /// As before; the person's own page shows which wish of ours it fulfils.
  public MeasureId keep(
      Referral referral,
      String scale,
      Map<Integer, Integer> answers,
      Occasion occasion,
      String ask) {
    var form = Scale.named(scale);
    var score = form.score(answersOf(form, answers));
    var id = new MeasureId(UUID.randomUUID());
    var json = JSON.writeValueAsString(new TreeMap<>(answers));
    inside
        .sql(KEEP)
        .param("id", id.value())
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("takenOn", LocalDate.now(clock))
        .param("workerId", Acting.now().value())
        .param("scale", form.id())
        .param("scaleVersion", form.version())
        .param("occasion", occasion.name())
        .param("answers", people.seal(referral.person(), ANSWERS, json).forRow())
        .update();
    tell(referral, id, form, score, ask);
    if (score.flagged()) {
      var reason = form.id().equals("core10") ? Reason.CORE10_ITEM_6 : Reason.PHQ9_ITEM_9;
      concerns.open(referral.id(), referral.person(), Set.of(reason));
    }
    return id;
  }

  private void tell(Referral referral, MeasureId id, Scale form, Score score, String ask) {
    people.tell(
        referral.person(),
        "measure/" + id,
        new BoxItem.Measured(
            ask,
            clock.instant(),
            LocalDate.now(clock),
            range(form),
            score.total() instanceof Points.Known ? score.total().words() : ""));
  }

  private static BoxItem.Range range(Scale form) {
    int low = form.form().items() * form.form().lowest();
    int high = form.form().items() * form.form().highest();
    // Of the questionnaires we have, only this one asks how well somebody is.
    var better = form.id().equals("swemwbs") ? "Higher" : "Lower";
    return new BoxItem.Range(
        form.name(),
        "%s, %d to %d. %s is better.".formatted(form.title(), low, high, better),
        low,
        high);
  }

  /// The questionnaires of a case, oldest first.
  public List<TakenMeasure> of(OpenRecord opened, ReferralId referral) {
    return inside
        .sql(OF_REFERRAL)
        .param("referralId", referral.value())
        .query((row, number) -> taken(opened, row))
        .list();
  }

  /// The answers as the questionnaire has them, blank where an item is absent.
  static Answers answersOf(Scale form, Map<Integer, Integer> items) {
    var answers = Answers.blank(form.form().items());
    for (var item : items.entrySet()) {
      answers = answers.with(item.getKey(), Answer.of(item.getValue()));
    }
    return answers;
  }

  private void first(Referral referral, Map<Integer, Integer> answers, String two, String whole) {
    if (!answers.isEmpty()) {
      boolean isTwo = FIRST_TWO.containsAll(answers.keySet());
      keep(referral, isTwo ? two : whole, answers, Occasion.REQUEST);
    }
  }

  private static TakenMeasure taken(OpenRecord opened, ResultSet row) throws SQLException {
    var scale = Scale.named(row.getString("scale"));
    var text = Sealed.of(ANSWERS, row.getBytes("answers"));
    var items =
        JSON.readValue(
            opened.words(text).openFor(Purpose.SUPPORT),
            new TypeReference<TreeMap<Integer, Integer>>() {});
    return new TakenMeasure(
        new MeasureId(row.getObject("measure_id", UUID.class)),
        scale,
        row.getObject("taken_on", LocalDate.class),
        Occasion.valueOf(row.getString("occasion")),
        items,
        scale.score(answersOf(scale, items)));
  }
}
