package org.mainstay.sums.disclosure.plan;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.disclosure.plan.Form.How;
import org.mainstay.sums.disclosure.plan.Form.MenAndAllOthers;
import org.mainstay.sums.disclosure.plan.Form.Total;
import org.mainstay.sums.disclosure.plan.Form.What;
import org.mainstay.sums.disclosure.plan.Form.Where;
import org.mainstay.sums.disclosure.plan.Form.Who;

/// How much is asked of a workforce of some size: each table makes all others less exact.
enum Tier {
  /// The second table would double the noise on the question that matters.
  ONE_TABLE(150, 1),
  THREE_TABLES(750, 3),
  FOUR_TABLES(3_000, 4),
  FIVE_TABLES(10_000, 5);

  /// As many as any plan has.
  static final int TABLES_MOST = 6;

  private static final List<Form> SEX = List.of(new Who("sex", Cadence.ANNUAL, Category.sexes()));

  /// With one small table a third cell would cost a fifth of the exactness of the total.
  private static final List<Form> MEN_AND_ALL_OTHERS = List.of(new MenAndAllOthers());

  private static final Form CROSSED =
      new Who("sex-by-ethnic-group", Cadence.ANNUAL, Category.sexesByTwoEthnicGroups());
  private static final Form CROSSED_QUARTERLY =
      new Who("sex-by-ethnic-group", Cadence.QUARTERLY, Category.sexesByTwoEthnicGroups());
  private static final List<Form> SEX_CROSSED = List.of(CROSSED, SEX.getFirst());
  private static final List<Form> SEX_EACH_QUARTER =
      List.of(CROSSED_QUARTERLY, CROSSED, SEX.getFirst());
  private static final Form THREE_AGES =
      new Who("age-in-three", Cadence.ANNUAL, Category.threeAges());
  private static final List<Form> AGE =
      List.of(new Who("age", Cadence.ANNUAL, Category.ages()), THREE_AGES);
  private static final List<Form> ETHNIC_GROUP =
      List.of(
          new Who("ethnic-group", Cadence.ANNUAL, Category.ethnicGroups()),
          new Who("ethnic-group-in-two", Cadence.ANNUAL, Category.twoEthnicGroups()));
  private static final List<Form> STAFF_GROUP = List.of(new What());
  private static final List<Form> DIRECTORATE = List.of(new Where(false));
  private static final List<Form> NEED =
      List.of(new How("need", Measure.FIRST_CONTACT, Answer.needs()));
  private static final List<Form> OUTCOME =
      List.of(new How("outcome", Measure.OUTCOME, Answer.outcomes()));
  private static final List<Form> WAIT = List.of(new How("wait", Measure.WAIT, Answer.waits()));
  private static final List<Form> SUPPORT =
      List.of(new How("support", Measure.SUPPORT, Answer.supports()));
  private static final List<Form> WORK = List.of(new How("work", Measure.WORK, Answer.works()));
  private static final List<List<Form>> HOW_IT_GOES = List.of(SEX, NEED, OUTCOME, WORK);
  private static final List<List<Form>> WHOLE_HUB =
      List.of(
          List.of(new Total(Cadence.QUARTERLY), new Total(Cadence.ANNUAL)),
          OUTCOME,
          WAIT,
          NEED,
          WORK,
          SUPPORT);
  private static final List<Form> TOTAL_EACH_QUARTER = List.of(new Total(Cadence.QUARTERLY));

  private final long least;
  private final int tablesMost;

  Tier(long least, int tablesMost) {
    this.least = least;
    this.tablesMost = tablesMost;
  }

  /// The tier of a workforce of 150 or more.
  static Tier of(long staff) {
    Tier found = ONE_TABLE;
    for (Tier tier : values()) {
      found = staff >= tier.least ? tier : found;
    }
    return found;
  }

  /// What is asked, the most important first; of each the finest form first.
  List<List<Form>> questions(Focus focus) {
    return switch (focus) {
      case WHO_COMES -> questions();
      case HOW_IT_GOES -> tablesMost < HOW_IT_GOES.size() ? questions() : HOW_IT_GOES;
      case WHOLE_HUB -> WHOLE_HUB;
    };
  }

  /// As many as are asked at most.
  int tablesMost(Focus focus) {
    return focus == Focus.WHOLE_HUB ? WHOLE_HUB.size() : tablesMost;
  }

  private List<List<Form>> questions() {
    return switch (this) {
      case ONE_TABLE -> List.of(MEN_AND_ALL_OTHERS);
      case THREE_TABLES ->
          List.of(SEX_CROSSED, List.of(THREE_AGES), STAFF_GROUP, DIRECTORATE, ETHNIC_GROUP);
      case FOUR_TABLES ->
          List.of(SEX_CROSSED, AGE, STAFF_GROUP, DIRECTORATE, ETHNIC_GROUP, TOTAL_EACH_QUARTER);
      case FIVE_TABLES ->
          List.of(SEX_EACH_QUARTER, AGE, STAFF_GROUP, List.of(new Where(true)), ETHNIC_GROUP);
    };
  }

  /// What is asked instead where no split holds for a quarter: the quarter's total comes second, so
  /// that the last question is left out if five tables stand already.
  List<List<Form>> questionsWithQuarters(Focus focus) {
    var questions = new ArrayList<>(questions(focus));
    if (this == FIVE_TABLES && focus == Focus.WHO_COMES) {
      questions.add(1, TOTAL_EACH_QUARTER);
    }
    return List.copyOf(questions);
  }
}
