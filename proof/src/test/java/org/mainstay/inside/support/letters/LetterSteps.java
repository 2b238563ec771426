package org.mainstay.inside.support.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.TestLetters;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.letters.words.Audience;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;

/// A case in which letters are written, and a worker who writes them.
abstract class LetterSteps {
  final TestInside house = new TestInside();
  final TestLetters post = new TestLetters(house);
  final Referral referral = house.inSupport(house.asks("Robin"));
  final UUID id = referral.id().value();

  @AfterEach
  void close() {
    house.close();
  }

  Document fresh(String template, String onward) {
    return Drawing.of(house.as(house.amina, () -> post.pages().fresh(id, template, onward)));
  }

  Map<String, String> sent(String template, String words, int number) {
    return new HashMap<>(
        Map.of("template", template, "words", words, "number", number + "", "step", "keep"));
  }

  Answer keep(String template, String words, int number) {
    return house.as(house.amina, () -> post.pages().draft(id, sent(template, words, number)));
  }

  Letter draft(String template) {
    return draft(template, "# About our meetings\n\nWe meet.");
  }

  Letter draft(String template, String words) {
    keep(template, words, all().size() + 1);
    return all().getFirst();
  }

  Letter draftWith(String template, String onward) {
    var sent = sent(template, "# Referral\n\nPlease help.", all().size() + 1);
    sent.put("onward", onward);
    house.as(house.amina, () -> post.pages().draft(id, sent));
    return all().getFirst();
  }

  Letter sentByMail(String template) {
    var letter = draft(template);
    assertThat(leaves(letter, mail("dr.lee@nhs.net", consent(Audience.GP))))
        .isInstanceOf(GoTo.class);
    return letter;
  }

  String consent(Audience whom) {
    var wish =
        new LetterConsent.Wish(whom, "Dr Lee", "That we meet", today(), today().plusDays(90));
    return house.as(house.amina, () -> post.consents.give(referral, wish)).toString();
  }

  Map<String, String> paper(String consent) {
    return new HashMap<>(Map.of("way", "paper", "to", "Dr Lee", "consent", consent));
  }

  Map<String, String> mail(String address, String consent) {
    return new HashMap<>(
        Map.of(
            "way", "mail", "to", "Dr Lee", "consent", consent, "address", address, "again",
            address));
  }

  Answer leaves(Letter letter, Map<String, String> how) {
    how.put("version", version(letter));
    return house.as(house.amina, () -> post.one().leave(id, letter.id().value(), how));
  }

  void news(Letter letter, String state) {
    var sent = Map.of("version", version(letter), "state", state);
    assertThat(house.as(house.amina, () -> post.one().news(id, letter.id().value(), sent)))
        .isInstanceOf(GoTo.class);
  }

  Document page(Letter letter) {
    return Drawing.of(house.as(house.amina, () -> post.one().letter(id, letter.id().value())));
  }

  String version(Letter letter) {
    return fresh(letter).version() + "";
  }

  Letter fresh(Letter letter) {
    return house.as(house.amina, () -> post.letters.find(letter.id()).orElseThrow());
  }

  List<Letter> all() {
    return house.as(house.amina, () -> post.letters.of(referral.id()));
  }

  List<org.mainstay.inside.referral.Reminders.Reminder> due() {
    return house.as(house.amina, () -> post.reminders().due());
  }

  List<String> told() {
    return of(BoxItem.Happened.class).stream().map(BoxItem.Happened::words).toList();
  }

  <T extends BoxItem> List<T> of(Class<T> kind) {
    return house.mailbox(1).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  LocalDate today() {
    return London.day(house.clock.instant());
  }
}
