package org.mainstay.front.asking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.mainstay.front.asking.draft.BrowserKey;
import org.mainstay.front.asking.draft.Cookies;
import org.mainstay.front.asking.draft.Draft;
import org.mainstay.front.asking.draft.Drafts;
import org.mainstay.front.asking.draft.Kind;
import org.mainstay.front.asking.question.WhatYouWouldLike;
import org.mainstay.letterbox.window.ClosingNotice;

/// Finds what a browser has begun, and keeps it after every answer.
public final class Visits {
  /// How long something is kept without a sign of life on a computer that others use too.
  private static final Duration SHARED_IDLE_MAX = Duration.ofMinutes(15);

  private final Drafts drafts;
  private final SecureRandom chance;
  private final Supplier<Optional<ClosingNotice.Shown>> closing;

  /// @param closing says that no new requests are taken any more, once it is so
  public Visits(
      Drafts drafts, SecureRandom chance, Supplier<Optional<ClosingNotice.Shown>> closing) {
    this.drafts = drafts;
    this.chance = chance;
    this.closing = closing;
  }

  /// That this browser can begin nothing, because the hub takes no new requests; whoever has begun
  /// goes on, so that no words are lost.
  Optional<ClosingNotice.Shown> closedFor(Optional<Visit> known) {
    return known.isPresent() ? Optional.empty() : closing.get();
  }

  /// What one browser has begun, and its key.
  public record Visit(BrowserKey browser, Draft draft) {
    public Visit with(Draft other) {
      return new Visit(browser, other);
    }
  }

  /// What this browser has begun, if it is still there.
  public Optional<Visit> of(HttpServletRequest request) {
    return Cookies.read(request, Kind.ASKING)
        .flatMap(
            browser ->
                drafts
                    .open(Kind.ASKING, browser)
                    .map(written -> new Visit(browser, Draft.read(written))));
  }

  /// Begins anew, and hands the browser its key once the draft is safe.
  public Visit begin(HttpServletRequest request, HttpServletResponse response) {
    var visit = new Visit(BrowserKey.drawn(chance), Draft.begun(chance));
    keep(visit);
    Cookies.give(request, response, Kind.ASKING, visit.browser());
    return visit;
  }

  /// Keeps what was answered; something too long to keep stays on the page alone.
  public void keep(Visit visit) {
    var written = visit.draft().written();
    if (written.size() <= Drafts.CONTENT_BYTES_MAX) {
      var idle =
          WhatYouWouldLike.shared(visit.draft().answers())
              ? SHARED_IDLE_MAX
              : Kind.ASKING.idleMax();
      drafts.keep(Kind.ASKING, visit.browser(), written, idle);
    }
  }

  /// Destroys what this browser has begun.
  void drop(Visit visit) {
    drafts.drop(Kind.ASKING, visit.browser());
  }
}
