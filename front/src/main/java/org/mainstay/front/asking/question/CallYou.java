package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.letter.Asked.Want;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.label.Errors;

/// All that is asked of somebody who only wants to be called.
///
/// @param safe whether they are safe, on the same page
public record CallYou(SafeRightNow safe) implements Question {
  @Override
  public String place() {
    return "c";
  }

  @Override
  public Asks asks() {
    return Asks.CALL;
  }

  @Override
  public List<String> fields() {
    return List.of(
        WhatToCallYou.NAME,
        SafeToContact.PHONE,
        SafeToContact.VOICEMAIL,
        SafeToContact.TIMES,
        WhatYouWouldLike.WORDS,
        SafeRightNow.SAFE);
  }

  @Override
  public String heading() {
    return "Ask us to call you";
  }

  @Override
  public List<String> before() {
    return List.of(
        "This is all we ask. The rest can wait until we talk.",
        "Our team reads this " + safe.hours().words() + ".");
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    return List.of(
        Input.labelled(WhatToCallYou.NAME, "What should we call you?")
            .hint("Any name is fine. It does not have to be your real name.")
            .autocomplete("nickname")
            .value(answers.text(WhatToCallYou.NAME))
            .errors(errors),
        SafeToContact.calls(answers, errors),
        SafeToContact.times(answers, errors),
        Textarea.labelled(WhatYouWouldLike.WORDS, "Is there anything you want to say first?")
            .hint("Such as when you sleep, or who might pick up. You can leave this blank.")
            .rows(3)
            .value(answers.text(WhatYouWouldLike.WORDS))
            .errors(errors),
        safe.among(answers, errors));
  }

  @Override
  public Errors problems(Answers answers) {
    var limits =
        new Limits(answers)
            .filled(WhatToCallYou.NAME, "Type a name that we can call you. Any name is fine.")
            .atMost(Limits.NAME_MAX, WhatToCallYou.NAME);
    SafeToContact.mayCall(limits, answers)
        .atMost(Limits.LINE_MAX, SafeToContact.PHONE)
        .atMost(Limits.WORDS_MAX, WhatYouWouldLike.WORDS);
    return SafeRightNow.mustSay(limits, answers).errors();
  }

  /// By phone, and what they would like is found out when we talk.
  @Override
  public Answers settled(Answers answers) {
    var called = answers.with(SafeToContact.WAY, Way.PHONE.name());
    return WhatYouWouldLike.wants(called).isEmpty()
        ? called.with(WhatYouWouldLike.WANTS, Want.NOT_SURE_YET.name())
        : called;
  }

  @Override
  public List<Told> told(Answers answers) {
    var told = new ArrayList<Told>();
    told.addAll(new WhatToCallYou().told(answers));
    // The first two lines: how, and when; there is no further note on this page.
    told.addAll(new SafeToContact().told(settled(answers)).subList(0, 2));
    var words = answers.text(WhatYouWouldLike.WORDS);
    told.add(new Told("What you want to say first", words.isEmpty() ? "Nothing" : words));
    told.addAll(safe.told(answers));
    return told;
  }
}
