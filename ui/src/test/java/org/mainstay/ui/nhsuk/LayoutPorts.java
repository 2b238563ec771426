package org.mainstay.ui.nhsuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.mainstay.ui.nhsuk.layout.Account;
import org.mainstay.ui.nhsuk.layout.ActionLink;
import org.mainstay.ui.nhsuk.layout.BackLink;
import org.mainstay.ui.nhsuk.layout.Brand;
import org.mainstay.ui.nhsuk.layout.Footer;
import org.mainstay.ui.nhsuk.layout.Header;
import org.mainstay.ui.nhsuk.layout.Link;
import org.mainstay.ui.nhsuk.layout.Navigation;
import org.mainstay.ui.nhsuk.layout.Pagination;
import org.mainstay.ui.nhsuk.layout.Search;
import org.mainstay.ui.nhsuk.layout.SkipLink;

/// Turns upstream parameters into our records: whatever frames a page.
final class LayoutPorts {
  private LayoutPorts() {}

  static Content skipLink(Context given) {
    return new SkipLink(
        given.truthy("text") ? given.text("text") : "Skip to main content",
        given.truthy("href") ? given.text("href") : "#maincontent");
  }

  static Content backLink(Context given) {
    Words words = given.own().given() ? given.own() : Words.text("Back");
    return new BackLink(
        words,
        given.truthy("type") ? "" : given.text("href"),
        given.text("variant").equals("reverse"));
  }

  static Content actionLink(Context given) {
    return new ActionLink(
        given.own(),
        given.truthy("type") ? "" : given.text("href"),
        given.yes("openInNewWindow"),
        given.text("variant").equals("reverse"));
  }

  /// The house ships no logo, so the one in the expected HTML is handed in as a hub would do.
  static Content header(Fixtures.Fixture fixture) {
    Context given = fixture.context();
    Context navigation = given.at("navigation");
    return new Header(
        brand(given, fixture.html()),
        given.truthy("search") ? search(given.at("search")) : Search.NONE,
        new Account("Account", entries(given.at("account"))),
        new Navigation(
            items(navigation),
            navigation.text("colour").equals("white"),
            navigation.yes("justified")),
        new Header.Dress(given.text("colour").equals("white"), given.yes("inline")));
  }

  private static Brand brand(Context given, String html) {
    var logo =
        Jsoup.parseBodyFragment(html)
            .select(".nhsuk-header__logo, .nhsuk-header__organisation-logo");
    Context organisation = given.at("organisation");
    var spoken =
        Stream.of(
                given.at("logo").has("alt") ? given.at("logo").text("alt") : "NHS",
                organisation.text("name"),
                organisation.text("split"),
                given.at("logo").truthy("href")
                        && !given.at("logo").text("href").equals(given.at("service").text("href"))
                    ? ""
                    : given.at("service").text("text"),
                "homepage")
            .filter(part -> !part.isEmpty());
    return new Brand(
        Context.html(logo.outerHtml()),
        given.at("logo").text("href"),
        given.at("logo").truthy("ariaLabel")
            ? given.at("logo").text("ariaLabel")
            : String.join(" ", spoken.toList()),
        new Brand.Organisation(
            organisation.text("name"), organisation.text("split"), organisation.text("descriptor")),
        given.at("service").text("text"),
        given.at("service").text("href"));
  }

  private static Search search(Context given) {
    String label = given.at("label").text("visuallyHiddenText");
    String placeholder = given.at("input").text("placeholder");
    return new Search(
        "https://www.nhs.uk/search/",
        "q",
        label.isEmpty() ? "Search the NHS website" : label,
        placeholder.isEmpty() ? "Search" : placeholder);
  }

  private static List<Account.Entry> entries(Context given) {
    var entries = new ArrayList<Account.Entry>();
    for (Context item : given.list("items")) {
      Account.Does does = new Account.Does.Say();
      if (item.truthy("href")) {
        does = new Account.Does.Lead(item.text("href"));
      } else if (item.truthy("action")) {
        does = new Account.Does.Send(item.text("action"), Words.none());
      }
      entries.add(new Account.Entry(item.own(), does, item.yes("icon")));
    }
    return entries;
  }

  private static List<Navigation.Item> items(Context given) {
    return given.list("items").stream()
        .map(
            item ->
                new Navigation.Item(
                    item.own(),
                    item.text("href"),
                    item.yes("current")
                        ? Navigation.Here.THIS_PAGE
                        : item.yes("active")
                            ? Navigation.Here.THIS_PART
                            : Navigation.Here.ELSEWHERE))
        .toList();
  }

  static Content footer(Context given) {
    List<Context> groups =
        given.at("navigation").node().isObject()
            ? List.of(given.at("navigation"))
            : given.list("navigation");
    Words copyright = Words.text("© NHS England");
    if (given.has("copyright")) {
      copyright = given.words("copyright");
    }
    return new Footer(
        given.truthy("columns") ? Integer.parseInt(given.text("columns")) : 4,
        groups.stream().map(LayoutPorts::group).toList(),
        links(given.at("meta")),
        given.truthy("html") ? given.own() : given.words("meta"),
        copyright);
  }

  private static Footer.Group group(Context given) {
    return new Footer.Group(
        ContentPorts.heading(given, "heading", Level.H2),
        given.own(),
        links(given),
        given.text("width"));
  }

  private static List<Link> links(Context given) {
    return given.list("items").stream()
        .map(item -> new Link(item.own(), item.text("href")))
        .toList();
  }

  static Content pagination(Context given) {
    var leaves = new ArrayList<Pagination.Leaf>();
    for (Context item : given.list("items")) {
      leaves.add(
          item.yes("ellipsis")
              ? new Pagination.Leaf.Dots()
              : new Pagination.Leaf.Numbered(
                  Integer.parseInt(item.text("number")), item.text("href"), item.yes("current")));
    }
    return new Pagination(leaves, step(given, "previous"), step(given, "next"));
  }

  private static Pagination.Step step(Context given, String name) {
    if (given.truthy(name + "Url")) {
      return new Pagination.Step(
          given.text(name + "Url"), Words.none(), Words.text(given.text(name + "Page")));
    }
    Context step = given.at(name);
    return new Pagination.Step(step.text("href"), step.own(), step.words("label"));
  }
}
