package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold for every questionnaire and every way of filling it in.
class AnswersByChanceTest {
  private static final int FORMS = 3000;

  static List<Scale> all() {
    return Scales.all();
  }

  private static Answers byChance(Scale scale, Random chance, int blanksInTen) {
    List<Answer> answers = new ArrayList<>();
    for (int item = 0; item < scale.form().items(); item++) {
      answers.add(
          chance.nextInt(10) < blanksInTen
              ? Answer.missing()
              : Answer.of(chance.nextInt(scale.form().lowest(), scale.form().highest() + 1)));
    }
    return new Answers(answers);
  }

  private static BigDecimal value(Score score) {
    return score.total() instanceof Points.Known(var value) ? value : BigDecimal.ONE.negate();
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_total_lies_between_the_least_and_the_greatest_there_is(Scale scale) {
    var chance = new Random(1);
    var least = BigDecimal.valueOf((long) scale.form().items() * scale.form().lowest());
    var greatest = BigDecimal.valueOf((long) scale.form().items() * scale.form().highest());
    for (int i = 0; i < FORMS; i++) {
      Score score = scale.score(byChance(scale, chance, i % 4));
      if (score.total() instanceof Points.Known) {
        assertThat(value(score)).isBetween(least, greatest);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void status_total_band_and_caseness_agree_with_each_other(Scale scale) {
    var chance = new Random(2);
    for (int i = 0; i < FORMS; i++) {
      Answers answers = byChance(scale, chance, i % 6);
      Score score = scale.score(answers);

      boolean scored = score.status() != Score.Status.NOT_SCORABLE;
      assertThat(score.total() instanceof Points.Known).isEqualTo(scored);
      assertThat(score.answered()).isEqualTo(answers.answered());
      if (!scored) {
        assertThat(score.band()).isEmpty();
        assertThat(score.caseness()).isEqualTo(Flag.UNKNOWN);
      } else {
        assertThat(score.band().isEmpty()).isEqualTo(scale.rules().bands().isEmpty());
        assertThat(score.status() == Score.Status.SCORED)
            .isEqualTo(score.answered() == scale.form().items());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_order_of_items_that_count_alike_changes_nothing(Scale scale) {
    var chance = new Random(3);
    List<Integer> alike = new ArrayList<>();
    for (int item = 1; item <= scale.form().items(); item++) {
      if (!scale.form().reversed().contains(item)) {
        alike.add(item);
      }
    }
    for (int i = 0; i < 500; i++) {
      Answers answers = byChance(scale, chance, i % 3);
      var places = new ArrayList<>(alike);
      Collections.shuffle(places, chance);
      Answers shuffled = answers;
      for (int place = 0; place < alike.size(); place++) {
        shuffled = shuffled.with(places.get(place), answers.at(alike.get(place)));
      }

      assertThat(scale.score(shuffled).total()).isEqualTo(scale.score(answers).total());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void one_point_more_on_one_item_never_lowers_what_it_counts_towards(Scale scale) {
    var chance = new Random(4);
    for (int i = 0; i < 1000; i++) {
      Answers answers = byChance(scale, chance, 0);
      int item = 1 + chance.nextInt(scale.form().items());
      if (answers.at(item) instanceof Answer.Given(var ticked) && ticked < scale.form().highest()) {
        var more = value(scale.score(answers.with(item, Answer.of(ticked + 1))));
        var now = value(scale.score(answers));

        assertThat(more.compareTo(now)).isEqualTo(scale.form().reversed().contains(item) ? -1 : 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_same_answers_give_the_same_score_again(Scale scale) {
    var chance = new Random(5);
    for (int i = 0; i < 200; i++) {
      Answers answers = byChance(scale, chance, 2);
      assertThat(scale.score(answers)).isEqualTo(scale.score(answers));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void words_of_a_total_are_a_number_or_nothing(Scale scale) {
    var chance = new Random(6);
    for (int i = 0; i < FORMS; i++) {
      String words = scale.score(byChance(scale, chance, i % 5)).total().words();
      assertThat(words).matches("|[0-9]+(\\.[0-9]+)?");
    }
  }
}
