package org.mainstay.front.gathering.stories;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.front.gathering.stories.OwnStoryView.Own;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Returned;
import org.mainstay.front.yourpage.UnsentView;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The story of one person, as everybody reads it, and the one button that takes it back.
@Controller
public class OwnStoryPages {
  static final String STORY = "/r/story";
  private static final String WHICH = "story";

  private final Returned returned;

  public OwnStoryPages(Returned returned) {
    this.returned = returned;
  }

  @GetMapping(STORY)
  public Answer story(HttpServletRequest request) {
    return returned.reading(
        request, address -> new Page("Your page", new OwnStoryView(own(address), returned.once())));
  }

  @PostMapping(STORY)
  public Answer takenBack(@RequestParam Map<String, String> sent, HttpServletRequest request) {
    return returned.taking(
        request,
        UnsentView.Form.ofHidden(STORY, sent, Once.FIELD, WHICH),
        address -> takenBack(address, sent));
  }

  private Answer takenBack(Mailbox.Address address, Map<String, String> sent) {
    var token = new Once(sent.getOrDefault(Once.FIELD, "")).bytes();
    var own =
        own(address).stream()
            .filter(one -> one.id().equals(sent.getOrDefault(WHICH, "")) && !one.isSending())
            .findFirst();
    if (own.isPresent() && token.isPresent()) {
      returned.post(
          address,
          token.get(),
          new OwnPage.StoryTakenBack(own.get().id()),
          new BoxItem.Sent(own.get().id(), returned.now(), "You took your story back."));
    }
    return new GoTo(STORY);
  }

  private List<Own> own(Mailbox.Address address) {
    Map<String, Own> own = new LinkedHashMap<>();
    for (BoxItem item : returned.items(address)) {
      if (item instanceof BoxItem.OwnStory story && story.isShown()) {
        own.put(story.id(), own(story));
      } else if (item instanceof BoxItem.OwnStory story) {
        own.remove(story.id());
      } else if (item instanceof BoxItem.Sent sent) {
        own.computeIfPresent(
            sent.about(), (id, one) -> new Own(id, one.lines(), one.until(), true));
      }
    }
    return List.copyOf(own.values());
  }

  private Own own(BoxItem.OwnStory story) {
    return new Own(
        story.id(), story.text().lines().toList(), returned.moments().day(story.until()), false);
  }
}
