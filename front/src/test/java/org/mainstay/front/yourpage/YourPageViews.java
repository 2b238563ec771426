package org.mainstay.front.yourpage;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.front.Example;
import org.mainstay.front.Views;
import org.mainstay.front.helpnow.HelpInSight;
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
            true,
            typed,
            HELP));
    views.put(
        "unsent away",
        new UnsentView(
            "You were away for a while. Copy your words. Then come back with your code.",
            false,
            typed,
            HELP));
    var full = story(Views.FULL);
    views.put("times none", new TimesView(story(List.of()), ONCE, Errors.NONE));
    views.put("times full", new TimesView(full, ONCE, Errors.NONE));
    views.put(
        "times wrong",
        new TimesView(full, ONCE, Errors.of(TimesView.field(0), "Choose one of these times")));
    var form = full.toFill().getFirst();
    views.put("questions", new ToFillView(form, ONCE, Map.of(), Errors.NONE, Words.none()));
    views.put(
        "questions wrong",
        new ToFillView(
            form,
            ONCE,
            Map.of("item-1", "1"),
            Errors.of(ToFillView.SAFE, "Choose Yes, No, or \"I am not sure\""),
            HELP.boxed("You do not have to be alone with this")));
    views.put("questions help", new NowView(Example.NUMBERS, Example.HUB));
    views.put("progress", new ProgressView(Progress.of(Views.FULL)));
    views.put("progress none", new ProgressView(Progress.of(List.of())));
    views.put("cancel", new CancelView(full.appointments().getFirst(), ONCE));
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
