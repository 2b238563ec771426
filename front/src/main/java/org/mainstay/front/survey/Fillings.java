package org.mainstay.front.survey;

import com.google.crypto.tink.util.Bytes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.front.asking.draft.BrowserKey;
import org.mainstay.front.asking.draft.Cookies;
import org.mainstay.front.asking.draft.Drafts;
import org.mainstay.front.asking.draft.Kind;

/// Finds the sheet that a browser has begun, and keeps it after every page.
public final class Fillings {
  private final Drafts drafts;
  private final SecureRandom chance;

  public Fillings(Drafts drafts, SecureRandom chance) {
    this.drafts = drafts;
    this.chance = chance;
  }

  /// A sheet, and the key of the browser that began it.
  record Held(BrowserKey browser, Filling.Drawer drawer, Filling filling) {
    Held with(Filling other) {
      return new Held(browser, drawer, other);
    }
  }

  /// The sheet of this wave, if this browser has begun one.
  Optional<Held> of(HttpServletRequest request, UUID wave) {
    return Cookies.read(request, Kind.SURVEY)
        .flatMap(
            browser -> {
              var drawer = drawer(browser);
              return drawer.of(wave).map(filling -> new Held(browser, drawer, filling));
            });
  }

  /// The sheet that was begun, or a new one.
  Held begin(HttpServletRequest request, HttpServletResponse response, UUID wave) {
    var there = of(request, wave);
    if (there.isPresent()) {
      return there.get();
    }
    var browser = Cookies.read(request, Kind.SURVEY).orElseGet(() -> BrowserKey.drawn(chance));
    var held = new Held(browser, drawer(browser), Filling.begun(wave, chance));
    keep(held);
    Cookies.give(request, response, Kind.SURVEY, browser);
    return held;
  }

  /// Keeps what was answered.
  void keep(Held held) {
    keep(held.browser(), held.drawer().with(held.filling()));
  }

  /// Destroys the sheet: it was put into the box.
  void drop(Held held) {
    var rest = held.drawer().without(held.filling().wave());
    if (rest.fillings().isEmpty()) {
      drafts.drop(Kind.SURVEY, held.browser());
    } else {
      keep(held.browser(), rest);
    }
  }

  private void keep(BrowserKey browser, Filling.Drawer drawer) {
    var written = Bytes.copyFrom(drawer.written());
    if (written.size() <= Drafts.CONTENT_BYTES_MAX) {
      drafts.keep(Kind.SURVEY, browser, written);
    }
  }

  private Filling.Drawer drawer(BrowserKey browser) {
    return drafts
        .open(Kind.SURVEY, browser)
        .map(written -> Filling.Drawer.read(written.toByteArray()))
        .orElse(Filling.Drawer.EMPTY);
  }
}
