package org.mainstay.front.gathering.stories;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.front.Example;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.yourpage.Once;
import org.mainstay.letterbox.window.ShownStories.ShownStory;

/// The pages of stories in every state.
public final class StoryViews {
  private static final HelpInSight HELP = new HelpInSight(Example.NUMBERS);

  private StoryViews() {}

  public static Map<String, Content> all() {
    var views = new LinkedHashMap<String, Content>();
    var one = story(1, "A nurse", "I could not sleep after nights.\nSomeone heard me out.");
    var two = story(2, "A midwife", "I thought I had to be very unwell to ask. I did not.");
    views.put("stories", StoriesView.of(List.of(one, two), HELP));
    views.put("stories none", StoriesView.of(List.of(), HELP));
    views.put("stories unknown", new StoriesView(List.of(), false, HELP));
    var lines = one.words().lines().toList();
    views.put(
        "own story",
        new OwnStoryView(
            List.of(new OwnStoryView.Own("a", lines, "Monday 22 November 2027", false)),
            new Once("t")));
    views.put(
        "own story sending",
        new OwnStoryView(
            List.of(new OwnStoryView.Own("a", lines, "Monday 22 November 2027", true)),
            new Once("t")));
    views.put("own story none", new OwnStoryView(List.of(), new Once("t")));
    return views;
  }

  private static ShownStory story(int number, String role, String words) {
    return new ShownStory(
        new UUID(0, number),
        words,
        role,
        "Nurse, midwife or health visitor",
        LocalDate.of(2027, 11, 22));
  }
}
