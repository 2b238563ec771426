package org.mainstay.front.gathering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Returned;
import org.mainstay.front.yourpage.UnsentView;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.window.OpenGatherings;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The groups of one person: places asked for and given up, by a sealed letter each.
@Controller
public class OwnGroupsPages {
  static final String GROUPS = "/r/groups";
  private static final String GATHERING = "gathering";
  private static final String COMES = "comes";
  private static final String SURE = "sure";

  private final Returned returned;
  private final OpenGatherings gatherings;

  public OwnGroupsPages(Returned returned, OpenGatherings gatherings) {
    this.returned = returned;
    this.gatherings = gatherings;
  }

  @GetMapping(GROUPS)
  public Answer groups(HttpServletRequest request) {
    return returned.reading(request, this::page);
  }

  @PostMapping(GROUPS)
  public Answer sent(@RequestParam Map<String, String> sent, HttpServletRequest request) {
    return returned.taking(request, form(sent), address -> taken(address, sent));
  }

  private Answer taken(Mailbox.Address address, Map<String, String> sent) {
    return sent.getOrDefault(COMES, "").equals("yes")
        ? comes(address, sent)
        : givesUp(address, sent);
  }

  private Answer comes(Mailbox.Address address, Map<String, String> sent) {
    var line = groups(address).other(sent.getOrDefault(GATHERING, ""));
    var token = new Once(sent.getOrDefault(Once.FIELD, "")).bytes();
    if (line.isPresent() && token.isPresent()) {
      returned.post(
          address,
          token.get(),
          new OwnPage.GroupBooking(line.get().id(), true),
          new BoxItem.Sent(
              line.get().id(),
              returned.now(),
              "You asked for a place in \"%s\". We will confirm it here."
                  .formatted(line.get().title())));
    }
    return new GoTo(GROUPS);
  }

  private Answer givesUp(Mailbox.Address address, Map<String, String> sent) {
    var own = groups(address).place(sent.getOrDefault(GATHERING, ""));
    if (own.isEmpty()) {
      return new GoTo(GROUPS);
    }
    var token = new Once(sent.getOrDefault(Once.FIELD, "")).bytes();
    if (!sent.containsKey(SURE) || token.isEmpty()) {
      return new Page("Your page", new GiveUpView(own.get(), returned.once()));
    }
    returned.post(
        address,
        token.get(),
        new OwnPage.GroupBooking(own.get().id(), false),
        new BoxItem.Sent(
            own.get().id(),
            returned.now(),
            "You give up \"%s\". We will confirm it here.".formatted(own.get().title())));
    return new GoTo(GROUPS);
  }

  private Page page(Mailbox.Address address) {
    return new Page(
        "Your page",
        new OwnGroupsView(
            groups(address), List.copyOf(returned.story(address).sent()), returned.once()));
  }

  private OwnGroups groups(Mailbox.Address address) {
    var now = returned.now();
    return OwnGroups.of(returned.items(address), gatherings.open(now), returned.moments(), now);
  }

  private static UnsentView.Form form(Map<String, String> sent) {
    return UnsentView.Form.ofHidden(GROUPS, sent, Once.FIELD, GATHERING, COMES, SURE);
  }
}
