package org.mainstay.front.survey.heard;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.front.Example;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.letterbox.heard.Heard;
import org.mainstay.ui.nhsuk.label.Errors;

/// The pages of what was heard in every state.
public final class HeardViews {
  private static final HelpInSight HELP = new HelpInSight(Example.NUMBERS);

  private HeardViews() {}

  public static Map<String, Content> all() {
    var views = new LinkedHashMap<String, Content>();
    views.put("heard all", new AllHeardView(List.of(heard()), true, HELP));
    views.put("heard none", new AllHeardView(List.of(), true, HELP));
    views.put("heard unknown", new AllHeardView(List.of(), false, HELP));
    views.put("heard one", new HeardView(heard(), HELP));
    views.put("heard slip", new TakeBackView("", Errors.NONE, false));
    views.put("heard slip refused", new TakeBackView("one two", TakeBackPages.mistyped(), false));
    views.put("heard slip fault", new TakeBackView("one two", Errors.NONE, true));
    views.put("heard slip taken", TakeBackPages.taken(Example.NUMBERS));
    return views;
  }

  private static Heard heard() {
    return new Heard(
        new UUID(0, 1),
        "Coming to us from a night shift",
        "What would make it easier for you to come to us?",
        "Staff who work nights",
        "2 focus groups, May 2026",
        10,
        List.of(
            new Heard.Theme(
                "Our hours",
                "They sleep while we are open.",
                List.of(new Heard.Said("I wrote to you at night.", "A member of staff")),
                List.of(
                    new Heard.Changed(
                        "We are here until ten at night.", "Done on Monday 4 May 2026", ""))),
            new Heard.Theme("A place to lie down", "There is none.", List.of(), List.of()),
            new Heard.Theme(
                "The car park",
                "It is dark there.",
                List.of(),
                List.of(
                    new Heard.Changed("More light.", "We cannot do this", "It is not ours.")))));
  }
}
