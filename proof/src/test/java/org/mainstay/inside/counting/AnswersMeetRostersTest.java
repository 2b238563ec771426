package org.mainstay.inside.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainstay.exchange.words.AgeWords;
import org.mainstay.exchange.words.EthnicWords;
import org.mainstay.exchange.words.Meaning;
import org.mainstay.exchange.words.SexWords;
import org.mainstay.exchange.words.StaffGroupWords;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.asking.equality.EqualityQuestion;
import org.mainstay.front.asking.equality.EqualityQuestions;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Word;

/// Whatever a person answers, and whatever list their employer writes by, they are in the cell that
/// their group has on the roster.
class AnswersMeetRostersTest {
  private static final EqualityQuestions QUESTIONS = new EqualityQuestions(true);

  /// An answer to both steps, its code of the staff record, and how many of 1,000. The letters are
  /// those of the NHS Data Dictionary, ETHNIC CATEGORY (2001); the second characters are those of
  /// the Electronic Staff Record.
  private record Answer(String group, String background, String code, int many) {}

  private static final List<Answer> MAKE_UP =
      List.of(
          white("English, Welsh, Scottish, Northern Irish or British", "A", 511),
          white("Irish", "B", 13),
          white("Gypsy or Irish Traveller", "CL", 2),
          white("Roma", "CN", 1),
          white("Any other White background", "C", 60),
          mixed("White and Black Caribbean", "D", 11),
          mixed("White and Black African", "E", 7),
          mixed("White and Asian", "F", 9),
          mixed("Any other Mixed or multiple ethnic background", "G", 8),
          asian("Indian", "H", 83),
          asian("Pakistani", "J", 41),
          asian("Bangladeshi", "K", 17),
          asian("Chinese", "R", 19),
          asian("Any other Asian background", "L", 61),
          black("African", "N", 79),
          black("Caribbean", "M", 31),
          black("Any other Black, African or Caribbean background", "P", 15),
          other("Arab", "S", 9),
          other("Any other ethnic group", "S", 23));

  @Test
  void every_ethnic_answer_that_is_offered_has_its_code_here() {
    var offered =
        offered("ethnic-group", Answers.NONE).stream()
            .flatMap(
                group ->
                    offered("ethnic-background", answers("ethnic-group", group)).stream()
                        .map(background -> group + " / " + background));

    assertThat(offered)
        .hasSize(19)
        .containsExactlyInAnyOrderElementsOf(
            MAKE_UP.stream().map(one -> one.group() + " / " + one.background()).toList());
  }

  @Test
  void an_ethnic_answer_its_code_and_the_same_words_on_a_roster_are_one_word_of_the_frame() {
    for (Answer one : MAKE_UP) {
      String word =
          told("ethnic", "ethnic-group", one.group(), "ethnic-background", one.background());

      assertThat(word(EthnicWords.read(one.code()))).as(one.toString()).contains(word);
      assertThat(word(EthnicWords.read(one.background()))).as(one.toString()).contains(word);
      assertThat(word(EthnicWords.read(one.group()))).as(one.toString()).contains(word);
      assertThat(told("ethnic", "ethnic-group", one.group())).isEqualTo(word);
    }
  }

  @Test
  void a_workforce_and_a_caseload_of_identical_make_up_give_one_in_every_group() {
    Map<EthnicGroup, Integer> people = new EnumMap<>(EthnicGroup.class);
    Map<EthnicGroup, Integer> workforce = new EnumMap<>(EthnicGroup.class);
    for (Answer one : MAKE_UP) {
      people.merge(EthnicAnswers.group(one.group(), one.background()), one.many(), Integer::sum);
      workforce.merge(known(EthnicWords.read(one.code())).orElseThrow(), one.many(), Integer::sum);
    }

    assertThat(people.values().stream().mapToInt(many -> many).sum()).isEqualTo(1000);
    assertThat(people).hasSize(5).doesNotContainKey(EthnicGroup.NOT_STATED).isEqualTo(workforce);
    assertThat(people).containsEntry(EthnicGroup.ASIAN, 83 + 41 + 17 + 19 + 61);
  }

  @Test
  void with_chinese_under_other_on_one_side_alone_two_groups_would_be_wrong() {
    assertThat((83 + 41 + 17 + 61) / (83 + 41 + 17 + 19.0 + 61)).isLessThan(0.95);
    assertThat((9 + 23 + 19) / (9 + 23.0)).isGreaterThan(1.5);
  }

  @Test
  void ages_and_sexes_that_are_offered_are_read_alike_on_a_roster() {
    assertThat(offered("age-band", Answers.NONE))
        .hasSize(5)
        .allSatisfy(
            answer ->
                assertThat(known(AgeWords.read(answer)).map(AgeBand::word))
                    .contains(told("age", "age-band", answer)));
    assertThat(offered("sex", Answers.NONE))
        .hasSize(2)
        .allSatisfy(
            answer ->
                assertThat(known(SexWords.read(answer)).map(Sex::word))
                    .contains(told("sex", "sex", answer)));
  }

  @Test
  void every_staff_group_that_is_offered_is_one_that_rosters_have() {
    var groups = List.of("N&M", "M&D", "AHP", "HCS", "APST", "ACS", "A&C", "E&A", "Student");
    var answers = offered("staff-group", Answers.NONE);

    assertThat(answers).hasSize(groups.size() + 1).last().isEqualTo("Something else");
    for (int n = 0; n < groups.size(); n++) {
      assertThat(known(StaffGroupWords.read(groups.get(n))).map(Word::ofStaffGroup))
          .contains(told("staff-group", "staff-group", answers.get(n)));
    }
  }

  private static List<String> offered(String field, Answers before) {
    return QUESTIONS.asked(before).stream()
        .filter(question -> question.field().equals(field))
        .findFirst()
        .map(EqualityQuestion::answers)
        .orElseThrow();
  }

  /// The one word that is told of somebody who answered so.
  private static String told(String dimension, String... fieldsAndAnswers) {
    var answers = answers(fieldsAndAnswers);
    Set<String> words =
        FinestWords.of(
            CountingHouse.identity("Robin", CountingHouse.TRUST, ""),
            QUESTIONS.letter(answers).orElseThrow().answers(),
            List.of());
    return words.stream()
        .filter(word -> word.startsWith(dimension + ":"))
        .findFirst()
        .orElseThrow();
  }

  private static Answers answers(String... fieldsAndAnswers) {
    var answers = Answers.NONE;
    for (int n = 0; n < fieldsAndAnswers.length; n += 2) {
      answers = answers.with(fieldsAndAnswers[n], fieldsAndAnswers[n + 1]);
    }
    return answers;
  }

  private static Optional<String> word(Meaning<EthnicGroup> meaning) {
    return known(meaning).map(EthnicGroup::word);
  }

  private static <W> Optional<W> known(Meaning<W> meaning) {
    return meaning instanceof Meaning.Known<W>(var word) ? Optional.of(word) : Optional.empty();
  }

  private static Answer white(String background, String code, int many) {
    return new Answer("White", background, code, many);
  }

  private static Answer mixed(String background, String code, int many) {
    return new Answer("Mixed or multiple ethnic groups", background, code, many);
  }

  private static Answer asian(String background, String code, int many) {
    return new Answer("Asian or Asian British", background, code, many);
  }

  private static Answer black(String background, String code, int many) {
    return new Answer("Black, African, Caribbean or Black British", background, code, many);
  }

  private static Answer other(String background, String code, int many) {
    return new Answer("Other ethnic group", background, code, many);
  }
}
