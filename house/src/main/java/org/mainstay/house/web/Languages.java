package org.mainstay.house.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.front.helpnow.browser.SessionCookie;
import org.mainstay.house.handbook.WordFiles.WordFile;
import org.mainstay.house.signin.SessionDoor;
import org.mainstay.outside.office.Office;
import org.mainstay.ui.nhsuk.Element;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.layout.Link;
import org.mainstay.ui.translation.Catalogue;
import org.mainstay.ui.translation.Catalogue.Language;

/// In which words a page is read: the hub's own, or a language that somebody chose.
///
/// Only the public pages are translated. Whoever has not chosen is told nothing and reads English:
/// no page guesses from what a browser says of its owner.
public final class Languages {
  /// The cookie that remembers the choice until the browser is closed.
  static final String COOKIE = "language";

  static final String PATH = "/language/";
  static final String ENGLISH = "en";

  private final Optional<Catalogue> own;
  private final List<Catalogue> offered;

  /// @param files what the handbook has; one for English holds the hub's own words
  public Languages(List<WordFile> files) {
    this.own =
        files.stream()
            .map(WordFile::catalogue)
            .filter(one -> isEnglish(one.language()))
            .findFirst();
    this.offered =
        files.stream()
            .filter(WordFile::offered)
            .map(WordFile::catalogue)
            .filter(one -> !isEnglish(one.language()))
            .toList();
  }

  private static boolean isEnglish(Language language) {
    return language.tag().equals(ENGLISH);
  }

  /// Whether somebody can choose this one.
  boolean has(String tag) {
    return !offered.isEmpty() && (tag.equals(ENGLISH) || find(tag).isPresent());
  }

  private Optional<Catalogue> find(String tag) {
    return offered.stream().filter(one -> one.language().tag().equals(tag)).findFirst();
  }

  /// The links at the foot of each public page, one for each language in its own words.
  public List<Link> links() {
    if (offered.isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(link(ENGLISH, "English")),
            offered.stream().map(Catalogue::language).map(one -> link(one.tag(), one.name())))
        .toList();
  }

  private static Link link(String tag, String name) {
    var words =
        Element.named("span").with("lang", tag).with("translate", "no").around(Words.text(name));
    return new Link(Words.drawn(words), PATH + tag);
  }

  /// The page in the words that this reader chose.
  String words(String html, HttpServletRequest request) {
    String path = request.getRequestURI();
    if (SessionDoor.isOfTeam(path) || path.startsWith("/open") || Office.isHere(path)) {
      return html;
    }
    return SessionCookie.read(request, COOKIE)
        .flatMap(this::find)
        .or(() -> own)
        .map(one -> one.page(html))
        .orElse(html);
  }
}
