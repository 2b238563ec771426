package org.mainstay.inside.study.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Letter;

/// Somebody with every power over the database, and with the inside's keys as well, tries to find
/// out who said what: by the order, the age and the place of rows, by sequences, by what lies
/// beside tables, by another survey of the same people and by their requests for support.
///
/// Two hundred people fill in two surveys one after the other, page by page; every fifth then asks
/// for support. What each says is theirs alone, so that this test can tell whose row is whose. A
/// table as surveys usually have one stands beside, filled in the same order: every attack finds
/// it.
class TracingTest {
  private static final int PEOPLE = 200;

  /// By chance one hit is expected; more than nine come once in ten million tries.
  private static final int HITS_BY_CHANCE = 9;

  /// Five standard deviations of a rank correlation of 200.
  private static final double CORRELATION_BY_CHANCE = 5 / Math.sqrt(PEOPLE - 1.0);

  private static final List<Integer> ORDER = shuffled(11);

  /// Who asked for support, in their order.
  private static final List<Integer> ASKED = ORDER.stream().filter(one -> one % 5 == 0).toList();

  private static final TestSurveys STAFF = new TestSurveys();
  private static final Owner OWNER = new Owner(STAFF);
  private static Run barriers;
  private static Run feedback;

  /// What the owner saw before the rows were mixed, after it, and after the surveys were closed.
  private static List<Owner.Row> fresh;

  private static List<Owner.Row> mixed;
  private static List<Owner.Row> mixedOther;
  private static List<Integer> sheet;
  private static List<Integer> sheetOther;
  private static String everythingAfter;

  private static List<Integer> shuffled(long seed) {
    var people = new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
    Collections.shuffle(people, new Random(seed));
    return List.copyOf(people);
  }

  @BeforeAll
  static void everybodyAnswers() {
    barriers = STAFF.begins(TestSurveys.survey("barriers"));
    feedback = STAFF.begins(TestSurveys.survey("feedback"));
    OWNER.plants();
    for (int person : ORDER) {
      Telling.fillsIn(STAFF, barriers, person);
      OWNER.plants(person);
      Telling.fillsIn(STAFF, feedback, person);
      if (person % 5 == 0) {
        STAFF.house.posts(person + 1, new Letter.Request(somebody(person), well()));
      }
    }
    fresh = OWNER.replies(barriers);
    STAFF.mixes();
    mixed = OWNER.replies(barriers);
    mixedOther = OWNER.replies(feedback);
    STAFF.closes();
    STAFF.mixes();
    sheet = Telling.people(STAFF.answers(STAFF.waves(barriers).getFirst()).orElseThrow());
    sheetOther = Telling.people(STAFF.answers(STAFF.waves(feedback).getFirst()).orElseThrow());
    everythingAfter = OWNER.everything();
  }

  private static Identity somebody(int person) {
    return new Identity(
        "Person " + person,
        new Identity.Employer("", "The mill"),
        "",
        new Identity.SafeContact(Identity.Way.HERE_ONLY, "", false, List.of(), ""),
        List.of(),
        "");
  }

  private static Asked well() {
    return TestInside.wellEnough();
  }

  @AfterAll
  static void close() {
    STAFF.close();
  }

  private static void isFound(List<Integer> guess) {
    assertThat(Guess.hits(guess, ORDER)).isGreaterThan(PEOPLE * 9 / 10);
    assertThat(Guess.correlation(guess, ORDER)).isGreaterThan(0.9);
  }

  private static void isNoBetterThanChance(String how, List<Integer> guess, List<Integer> truth) {
    assertThat(Guess.hits(guess, truth)).as(how).isLessThanOrEqualTo(HITS_BY_CHANCE);
    assertThat(Math.abs(Guess.correlation(guess, truth))).as(how).isLessThan(CORRELATION_BY_CHANCE);
  }

  @Test
  void every_attack_finds_people_in_a_table_as_surveys_usually_have_one() {
    for (String by : List.of("id", "answered_at", "ctid", "xmin::text::bigint")) {
      isFound(OWNER.planted(by));
    }
    assertThat(Guess.near(OWNER.plantedRows(), OWNER.requests(ASKED)))
        .as("by the transactions beside a request")
        .isGreaterThan(PEOPLE / 5 * 9 / 10);
  }

  /// The same attacks, told what each row says, on our rows as they lie there between two mixings:
  /// they work, so what follows is not for want of trying. What each row says only the inside's key
  /// opens.
  @Test
  void without_mixing_place_and_age_of_a_row_would_tell_when_it_came() {
    isFound(fresh.stream().sorted(Owner.Row.BY_PLACE).map(Owner.Row::person).toList());
    isFound(fresh.stream().sorted(Owner.Row.BY_AGE).map(Owner.Row::person).toList());
    assertThat(Guess.near(fresh, OWNER.requests(ASKED))).isGreaterThan(PEOPLE / 5 * 9 / 10);
  }

  @Test
  void after_mixing_neither_place_nor_age_nor_id_tells_when_a_row_came() {
    assertThat(mixed).hasSize(PEOPLE);
    assertThat(mixed.stream().map(Owner.Row::xmin).distinct()).as("of one age").hasSize(1);
    for (var by : List.of(Owner.Row.BY_PLACE, Owner.Row.BY_AGE, Owner.Row.BY_SLOT)) {
      isNoBetterThanChance(
          "mixed", mixed.stream().sorted(by).map(Owner.Row::person).toList(), ORDER);
    }
  }

  @Test
  void one_survey_does_not_lead_to_another_of_the_same_people() {
    isNoBetterThanChance(
        "both in the box, by place",
        mixed.stream().sorted(Owner.Row.BY_PLACE).map(Owner.Row::person).toList(),
        mixedOther.stream().sorted(Owner.Row.BY_PLACE).map(Owner.Row::person).toList());
    isNoBetterThanChance("both sheets, by place", sheet, sheetOther);
    assertThat(mixed.stream().map(Owner.Row::slot))
        .doesNotContainAnyElementsOf(mixedOther.stream().map(Owner.Row::slot).toList());
  }

  @Test
  void a_request_for_support_does_not_lead_to_what_its_person_said() {
    assertThat(Guess.near(mixed, OWNER.requests(ASKED)))
        .as("by the transactions beside it")
        .isLessThanOrEqualTo(HITS_BY_CHANCE);
  }

  @Test
  void a_closed_wave_has_no_rows_and_its_sheet_no_order_but_that_of_what_was_said() {
    isNoBetterThanChance("the sheet", sheet, ORDER);
    assertThat(OWNER.count("letterbox_survey.reply")).isZero();
    assertThat(OWNER.count("inside_study.survey_answers")).isEqualTo(2);
  }

  @Test
  void without_the_keys_every_reply_looks_like_every_other() {
    assertThat(fresh.stream().map(row -> row.sealed().size()).distinct()).hasSize(1);
    assertThat(
            fresh.stream()
                .map(row -> new String(row.sealed().toByteArray(), StandardCharsets.ISO_8859_1)))
        .noneMatch(text -> text.contains("answered") || text.contains("stigma"))
        .doesNotHaveDuplicates();
    assertThat(everythingAfter).doesNotContain("\"stigma\":", "\"answered\":");
  }

  @Test
  void nothing_of_a_reply_s_row_or_browser_stands_in_any_table_afterwards() {
    for (Owner.Row row : fresh) {
      assertThat(everythingAfter).doesNotContain(row.slot());
    }
    assertThat(OWNER.count("front_asking.draft")).as("drafts go when a sheet is sent").isZero();
  }

  @Test
  void no_column_sequence_trigger_or_setting_could_hold_a_time_or_an_order() {
    assertThat(OWNER.columns("letterbox_survey"))
        .containsExactly("reply.sealed bytea", "reply.slot uuid", "reply.wave_id uuid");
    assertThat(OWNER.columns("inside_study").stream().filter(one -> one.startsWith("survey_")))
        .noneMatch(
            one -> one.contains("timestamp") || one.contains("time ") || one.contains("inet"));
    assertThat(OWNER.sequences()).isEmpty();
    assertThat(OWNER.besideTheTable()).as("nothing is numbered beside the table").isZero();
    assertThat(OWNER.setting("track_commit_timestamp")).isEqualTo("off");
    assertThat(OWNER.triggers()).isZero();
  }

  @Test
  void mixing_leaves_no_remains_of_the_old_order_in_the_file_of_the_table() {
    assertThat(OWNER.bytes("letterbox_survey.reply")).as("after the closing").isZero();
  }

  /// The strongest that can be said: whoever came when, the same is kept.
  @Test
  void the_same_answers_in_another_order_make_the_same_sheet() {
    try (var other = new TestSurveys()) {
      var run = other.begins(TestSurveys.survey("barriers"));
      for (int person : ORDER.reversed()) {
        Telling.fillsIn(other, run, person);
      }
      other.closes();

      assertThat(other.answers(other.waves(run).getFirst()))
          .isEqualTo(STAFF.answers(STAFF.waves(barriers).getFirst()));
    }
  }
}
