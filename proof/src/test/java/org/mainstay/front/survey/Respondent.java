package org.mainstay.front.survey;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.mainstay.front.Browser;
import org.mainstay.front.TestFront;
import org.mainstay.front.asking.draft.Drafts;
import org.mainstay.inside.study.surveys.TestSurveys;
import org.mainstay.letterbox.survey.OpenSurveys;
import org.mainstay.ui.Answer;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Somebody with a browser who fills in a survey, page by page.
public final class Respondent {
  private final Browser browser = new Browser();
  private final SurveyPages pages;
  private final FillPages fill;
  private final String link;

  public Respondent(TestSurveys staff, String link) {
    this(staff, link, new Shelf(staff.window, TestFront.HUB, TestFront.NUMBERS, staff.house.clock));
  }

  Respondent(TestSurveys staff, String link, Shelf shelf) {
    var fillings = new Fillings(new Drafts(staff.front, staff.house.clock), new SecureRandom());
    this.pages = new SurveyPages(shelf, fillings);
    this.fill = new FillPages(shelf, fillings, staff.sending);
    this.link = link;
  }

  Browser browser() {
    return browser;
  }

  Answer opens() {
    return pages.opening(link, browser.request());
  }

  Answer readsWhatIsKept() {
    return pages.kept(link);
  }

  public Answer begins() {
    return pages.begin(link, browser.request(), browser.response());
  }

  Answer reads(int number) {
    return fill.read(link, number + "", browser.request());
  }

  /// Answers one page, field and value in turn.
  public Answer answers(int number, Map<String, String> fields) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    fields.forEach(form::add);
    return fill.write(link, number + "", form, browser.request());
  }

  Answer checks() {
    return fill.check(link, browser.request());
  }

  public Answer sends() {
    return fill.send(link, browser.request());
  }

  Answer isDone() {
    return pages.done(link);
  }

  /// Fills every page of a survey in with these choices, by the names of their lines, and sends it.
  public Answer fillsIn(OpenSurveys.Open open, Map<String, Integer> chosen, String code) {
    begins();
    var steps = Step.of(open.survey());
    var fields = new HashMap<String, String>();
    chosen.forEach((line, value) -> fields.put("q-" + line, value + ""));
    fields.put(Filling.CODE, code);
    for (int number = 1; number <= steps.size(); number++) {
      answers(number, fields);
    }
    return sends();
  }
}
