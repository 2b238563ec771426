package org.mainstay.front;

import java.util.List;
import org.mainstay.ui.Answer;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Somebody with a browser who asks for support, page by page.
public final class Person {
  private final Browser browser;
  private TestFront front;

  public Person(TestFront front) {
    this.front = front;
    this.browser = new Browser();
  }

  public Browser browser() {
    return browser;
  }

  /// From here on another process answers.
  public void meets(TestFront other) {
    front = other;
  }

  public Answer start() {
    return front.asking().start(browser.request(), browser.response());
  }

  /// Begins something else than asking for support.
  public Answer begins(String what) {
    return front.begin().begin(what, browser.request(), browser.response());
  }

  public Answer opens(String place) {
    return front.asking().question(place, "", browser.request());
  }

  /// Answers one page, field and value in turn.
  public Answer answers(String place, String... fieldsAndValues) {
    return front
        .asking()
        .answered(place, form(fieldsAndValues), browser.request(), browser.response());
  }

  /// Answers everything up to the last question.
  public void answersAllButTheLast() {
    start();
    answers("1", "wants", "SOMEONE_TO_TALK_TO", "words", "Sentinel-Words");
    answers("2", "workplace", "Sentinel-Place");
    answers("3", "name", "Sentinel-Wren");
    answers("4", "way", "PHONE", "phone", "01632 960 001", "voicemail", "no");
    answers("5", "anyone", "no");
    answers("6", "phq9-1", "2", "phq9-2", "rather-not", "more", "no");
  }

  public Answer checks() {
    return front.sending().check(browser.request());
  }

  public Answer sends() {
    return front.sending().send(browser.request());
  }

  public Answer seesHelp() {
    return front.sending().now(browser.request());
  }

  public Answer opensMore(int number) {
    return front.equality().question(number, browser.request());
  }

  public Answer answersMore(int number, String... fieldsAndValues) {
    return front.equality().answered(number, form(fieldsAndValues), browser.request());
  }

  public Answer seesCode() {
    return front.code().code(browser.request());
  }

  /// The seven words.
  public String code() {
    return String.join(
        " ", List.of(Seen.page(seesCode()).select(".mainstay-code").text().split("\\s+", -1)));
  }

  public Answer typesCode(String typed) {
    return front.code().kept(typed, "", browser.request());
  }

  public Answer cannotKeepCode() {
    return front.code().kept("", "yes", browser.request());
  }

  public Answer isDone() {
    return front.code().done(browser.request(), browser.response());
  }

  public Answer returnsWith(String typed) {
    return returnsWithForm("code", typed);
  }

  /// Types the code into the page that still has the words.
  public Answer returnsWithForm(String... fieldsAndValues) {
    return front.returning().withCode(form(fieldsAndValues), browser.request(), browser.response());
  }

  /// Makes an invitation, and hands its words over.
  public String invites(String by, String words) {
    var made = front.inviting().make(by, words, browser.request());
    return Seen.page(made).select(".mainstay-code[translate=no]").text();
  }

  public Answer opensInvitation(String typed) {
    return front.invited().withWords(typed);
  }

  public Answer takesUp(String typed) {
    return front.invited().start(typed, browser.request(), browser.response());
  }

  public Answer seesPage() {
    return front.yours().page(browser.request());
  }

  public Answer writes(String text, String once) {
    return front.yours().message(text, once, browser.request());
  }

  private static MultiValueMap<String, String> form(String... fieldsAndValues) {
    var form = new LinkedMultiValueMap<String, String>();
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      form.add(fieldsAndValues[i], fieldsAndValues[i + 1]);
    }
    return form;
  }
}
