package org.mainstay.front.asking;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.letterbox.window.ClosingNotice;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.layout.Link;

/// Something that did not go as it should, said plainly, with the way on and the numbers.
public record NoticeView(String heading, List<String> sentences, Link on, HelpInSight help)
    implements Drawn {
  public NoticeView {
    sentences = List.copyOf(sentences);
  }

  /// Nothing can be opened just now, because the database does not answer.
  public static Page closed(CrisisNumbers numbers, String path) {
    return new Page(
            "Try again",
            new NoticeView(
                "We cannot open this page just now",
                List.of(
                    "This is our fault, not yours. Nothing that we kept is lost.",
                    "Please try again in a few minutes."),
                Link.to(path, "Try again"),
                new HelpInSight(numbers)))
        .withStatus(503);
  }

  /// The hub closes, and takes no new requests.
  static Page noMore(CrisisNumbers numbers, ClosingNotice.Shown closing) {
    var sentences = new ArrayList<String>();
    sentences.add("Our hub closes. We are sorry that we cannot take new requests any more.");
    sentences.addAll(closing.lines());
    sentences.add("If you have a code, you can still come back to your page.");
    return new Page(
        "We are closing",
        new NoticeView(
            "We do not take new requests any more",
            sentences,
            Link.to("/find", "Find support near you"),
            new HelpInSight(numbers)));
  }

  /// What a browser had begun is no longer there.
  static Page gone(CrisisNumbers numbers) {
    return new Page(
            "Start again",
            new NoticeView(
                "Your answers are not here any more",
                List.of(
                    "We keep answers for 20 hours. After that they go away.",
                    "This can also happen if your browser does not keep cookies.",
                    "If you have a code, your request is safe with us."),
                Link.to("/p/start", "Start again"),
                new HelpInSight(numbers)))
        .withStatus(404);
  }
}
