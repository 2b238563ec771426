package org.mainstay.front.yourpage;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.front.Example;
import org.mainstay.front.Views;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.helpnow.safety.AreYouSafe;
import org.mainstay.front.yourpage.lost.LostView;
import org.mainstay.front.yourpage.next.OwnPlaceViews;
import org.mainstay.front.yourpage.questions.NowView;
import org.mainstay.front.yourpage.questions.Progress;
import org.mainstay.front.yourpage.questions.ProgressView;
import org.mainstay.front.yourpage.questions.ToFillView;
import org.mainstay.front.yourpage.rights.CopyView;
import org.mainstay.front.yourpage.rights.OwnQuestionViews;
import org.mainstay.front.yourpage.rights.RecordView;
import org.mainstay.front.yourpage.times.CancelView;
import org.mainstay.front.yourpage.times.TimesView;
import org.mainstay.front.yourpage.work.OwnWorkViews;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.label.Errors;

/// The pages of coming back in every state.
public final class YourPageViews {
  private static final HelpInSight HELP = new HelpInSight(Example.NUMBERS);

  private static final Once ONCE = new Once("t");

  private YourPageViews() {}

  public static Map<String, Content> all() {
    var views = new LinkedHashMap<String, Content>();
    views.put("return", ReturnView.first());
    views.put("return wrong", ReturnView.again());
    views.put("your page empty", page(List.of(), MessageForm.blank(ONCE)));
    views.put("your page full", page(Views.FULL, MessageForm.blank(ONCE)));
    views.put("your page wrong", page(Views.FULL, MessageForm.typed(ONCE, "x".repeat(4001))));
    var typed =
        new UnsentView.Form(
            "/r/message",
            List.of(new UnsentView.Kept(MessageForm.TEXT, "Your message", "My words")));
    views.put(
        "unsent",
        new UnsentView(
            "This is our fault, not yours. Your words are still here. Please try again.",
            UnsentView.State.FAULT,
            typed,
            HELP));
    views.put(
        "unsent away",
        new UnsentView(
            "You were away for a while. Your words are still here. Type your code to go on.",
            UnsentView.State.AWAY,
            new UnsentView.Form("/r/message", typed.kept(), true),
            ReturnView.again().errors(),
            HELP));
    views.put(
        "unsent back",
        new UnsentView(
            "You are back. Look at them, then send them.", UnsentView.State.BACK, typed, HELP));
    views.putAll(own());
    return views;
  }

  private static Map<String, Content> own() {
    var views = new LinkedHashMap<String, Content>();
    var full = story(Views.FULL);
    views.put("times none", new TimesView(story(List.of()), ONCE, Errors.NONE));
    views.put("times full", new TimesView(full, ONCE, Errors.NONE));
    views.put(
        "times wrong",
        new TimesView(full, ONCE, Errors.of(TimesView.field(0), "Choose one of these times")));
    views.put("lost", new LostView(ONCE, "", "", Errors.NONE));
    views.put(
        "lost wrong",
        new LostView(ONCE, "", "0", Errors.of(LostView.NAME, "Type the name that you gave us")));
    views.put("record", new RecordView(full, ONCE, Example.HUB, false, true));
    views.put("record sure", new RecordView(full, ONCE, Example.HUB, true, false));
    views.put(
        "copy",
        new CopyView(
            "Sunday 22 November 2026",
            List.of(
                new BoxItem.CopyPart(
                    java.time.Instant.EPOCH, 1, "Who you are", List.of("What we call you")))));
    views.put("cancel", new CancelView(full.appointments().getFirst(), ONCE));
    views.putAll(questions());
    views.putAll(OwnQuestionViews.all());
    views.putAll(OwnWorkViews.all());
    views.putAll(OwnPlaceViews.all());
    var blank = MessageForm.blank(ONCE);
    views.put(
        "your page asked",
        new YourPageView(story(List.of()), blank, Example.HUB, HELP, OwnPlaceViews.ASKED));
    views.put(
        "your page moved",
        new YourPageView(story(List.of()), blank, Example.HUB, HELP, OwnPlaceViews.MOVED));
    return views;
  }

  private static Map<String, Content> questions() {
    var views = new LinkedHashMap<String, Content>();
    var full = story(Views.FULL);
    var form = full.toFill().getFirst();
    views.put("questions", new ToFillView(form, ONCE, Map.of(), Errors.NONE, Words.none()));
    views.put(
        "questions wrong",
        new ToFillView(
            form,
            ONCE,
            Map.of("item-1", "1"),
            Errors.of(AreYouSafe.FIELD, AreYouSafe.CHOOSE),
            HELP.boxed("You do not have to be alone with this")));
    views.put("questions help", new NowView(Example.NUMBERS, Example.HUB));
    views.put("progress", new ProgressView(Progress.of(Views.FULL)));
    views.put("progress none", new ProgressView(Progress.of(List.of())));
    return views;
  }

  private static YourPageView page(List<BoxItem> items, MessageForm form) {
    var story = story(items);
    return new YourPageView(story, form, Example.HUB, HELP);
  }

  private static Story story(List<BoxItem> items) {
    return Story.of(
        items, new Moments(Example.HOURS.zone()), Views.atThreeInTheMorning().instant());
  }
}
