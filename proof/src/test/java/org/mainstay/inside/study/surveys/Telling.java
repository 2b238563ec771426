package org.mainstay.inside.study.surveys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.front.survey.Respondent;
import org.mainstay.letterbox.survey.Answered;
import org.mainstay.letterbox.survey.Item;
import org.mainstay.letterbox.survey.Sheet;

/// Answers that nobody else gives: a person's number, digit by digit, in the first four items.
///
/// In each survey the digits stand for another number, so that equal answers are no link.
final class Telling {
  private static final int DIGITS = 4;
  private static final int BASE = 5;

  private Telling() {}

  /// The four items, each with five answers.
  private static List<Item> items(Sheet sheet) {
    return sheet.items().stream()
        .filter(item -> item.answers().size() == BASE)
        .limit(DIGITS)
        .toList();
  }

  /// In the second survey the number is multiplied by 7 modulo 625, which mixes without a gap.
  private static int coded(Sheet sheet, int person) {
    return sheet.id().equals("feedback") ? person * 7 % 625 : person * 131 % 625;
  }

  static Map<String, Integer> answers(Sheet sheet, int person) {
    var chosen = new HashMap<String, Integer>();
    int rest = coded(sheet, person);
    for (Item item : items(sheet)) {
      chosen.put(item.id(), 1 + rest % BASE);
      rest /= BASE;
    }
    return chosen;
  }

  static int person(Sheet sheet, Map<String, Integer> items) {
    for (int person = 0; person < 625; person++) {
      if (items.entrySet().containsAll(answers(sheet, person).entrySet())) {
        return person;
      }
    }
    throw new AssertionError("nobody says this");
  }

  static void fillsIn(TestSurveys staff, Run run, int person) {
    new Respondent(staff, run.link()).fillsIn(staff.open(run), answers(run.sheet(), person), "");
  }

  /// Whose answers stand on a sheet, in its order.
  static List<Integer> people(WaveAnswers answers) {
    var id = answers.answers().getFirst().items().containsKey("stigma") ? "barriers" : "feedback";
    var sheet = TestSurveys.survey(id).sheet();
    var people = new ArrayList<Integer>();
    for (Answered one : answers.answers()) {
      people.add(person(sheet, one.items()));
    }
    return people;
  }
}
