package org.mainstay.inside.messages;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of messages with what became of each, and how they look on somebody's phone.
@InsidePages
public class OutboxPages {
  /// Where the list is.
  public static final String LIST = "/team/messages";

  private static final String LOOKS = LIST + "/looks";
  private static final List<State> ALL = Arrays.asList(State.values());
  private static final List<State> FAILED = List.of(State.FAILED);

  private final OutboxList list;
  private final Outbox outbox;
  private final MessageWords words;
  private final Messenger.Carriers carriers;

  public OutboxPages(
      OutboxList list, Outbox outbox, MessageWords words, Messenger.Carriers carriers) {
    this.list = list;
    this.outbox = outbox;
    this.words = words;
    this.carriers = carriers;
  }

  /// The latest messages, or those alone that could not be delivered.
  @GetMapping(LIST)
  public Answer messages(@RequestParam(defaultValue = "") String show) {
    boolean failedOnly = show.equals("failed");
    return page(failedOnly, "");
  }

  /// Tries a message again that failed, or takes one back.
  ///
  /// @throws NoSuchCase if there is none that the acting worker may see
  @PostMapping(LIST + "/{id}")
  public Answer change(@PathVariable UUID id, @RequestParam(defaultValue = "") String what) {
    boolean done =
        switch (what) {
          case "again" -> outbox.tryAgain(id);
          case "back" -> outbox.takeBack(id);
          default -> throw new NoSuchCase();
        };
    return done
        ? new GoTo(LIST)
        : page(false, "That message has gone on meanwhile. This is how things stand now.");
  }

  /// How each text looks on a locked phone, for whoever answers for the words.
  @GetMapping(LOOKS)
  public Answer looks() {
    var texts =
        Arrays.stream(Wording.values())
            .map(wording -> new LooksView.Look(wording.words(), words.of(wording)))
            .toList();
    return new Page(
            "How messages look", new LooksView(words.sender(), words.subject(), texts, LIST))
        .withoutExit();
  }

  private Answer page(boolean failedOnly, String notice) {
    var rows = list.latest(failedOnly ? FAILED : ALL).stream().map(this::row).toList();
    var ways = new OutboxView.Ways(LIST, LIST + "?show=failed", LOOKS);
    return new Page(
            "Messages sent", new OutboxView(rows, failedOnly, carriers.reachPeople(), notice, ways))
        .withoutExit();
  }

  private OutboxView.Row row(OutboxList.Listed listed) {
    var message = listed.message();
    var state = message.state();
    return new OutboxView.Row(
        listed.alias(),
        CaseHead.Tab.MESSAGES.of(listed.referral()),
        message.wording().words(),
        list.at(message),
        message.became(),
        LIST + "/" + message.id(),
        state == State.FAILED,
        state == State.FAILED || state == State.WAITING);
  }
}
