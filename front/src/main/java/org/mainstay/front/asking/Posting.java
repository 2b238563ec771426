package org.mainstay.front.asking;

import java.time.InstantSource;
import java.util.List;
import org.mainstay.front.asking.draft.Draft;
import org.mainstay.front.asking.question.Asks;
import org.mainstay.front.asking.question.Flow;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.PostOffice;
import org.mainstay.letterbox.mailbox.BoxItem;

/// Makes letters of answers and posts them: the same answers posted again change nothing.
public final class Posting {
  private final PostOffice office;
  private final Codes codes;
  private final HubWords hub;
  private final InstantSource clock;

  public Posting(PostOffice office, Codes codes, HubWords hub, InstantSource clock) {
    this.office = office;
    this.codes = codes;
    this.hub = hub;
    this.clock = clock;
  }

  /// Posts the request; when this returns, it is safe with the team.
  void request(Draft draft) {
    var letter = Flow.letter(draft.answers());
    var received =
        new BoxItem.Happened(
            clock.instant(),
            Asks.of(draft.answers()).forThemselves()
                ? "We have your request. " + hub.promises().firstContact()
                : "We have what you asked. We answer here.");
    post(draft, letter, List.of(received));
  }

  /// Posts the answers to the optional questions, under the same token.
  void equality(Draft draft, Letter.Equality letter) {
    post(draft, letter, List.of());
  }

  private void post(Draft draft, Letter letter, List<BoxItem> first) {
    var token = draft.tokenBytes();
    office.post(codes.address(token), token, letter, first);
  }
}
