package org.mainstay.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.layout.Account;
import org.mainstay.ui.nhsuk.layout.Brand;
import org.mainstay.ui.nhsuk.layout.Footer;
import org.mainstay.ui.nhsuk.layout.Header;
import org.mainstay.ui.nhsuk.layout.Navigation;
import org.mainstay.ui.nhsuk.layout.Search;

/// The whole HTML document of a page: help is one step away on each, and so is the way out.
///
/// @param account further links in the header, such as who is signed in
public record Shell(
    Side side,
    HubNames hub,
    Page page,
    List<Notice> notices,
    Navigation navigation,
    List<Account.Entry> account)
    implements Drawn {
  public static final String HELP = "/help";
  public static final String LEAVE = "/leave";

  public Shell {
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(hub, "hub");
    Objects.requireNonNull(page, "page");
    notices = notices.stream().sorted(Comparator.comparing(Notice::tone)).toList();
    account = List.copyOf(account);
  }

  /// A page for anybody: no navigation, nobody signed in.
  public Shell(Side side, HubNames hub, Page page, List<Notice> notices) {
    this(side, hub, page, notices, Navigation.NONE, List.of());
  }

  /// What the tab says, which browsers keep in their history.
  public String title() {
    return hub.tab().isEmpty() ? page.title() : page.title() + " – " + hub.tab();
  }

  public Assets assets() {
    return Assets.BUILT;
  }

  /// Only the public pages listen to the key that leaves them.
  public boolean scripted() {
    return page.exit() && side == Side.FRONT;
  }

  public Header header() {
    var entries = new ArrayList<Account.Entry>();
    entries.add(Account.Entry.link(HELP, "Get help now"));
    entries.addAll(account);
    return new Header(
        Brand.service(hub.name(), side.home()),
        Search.NONE,
        new Account("Help and account", entries),
        navigation,
        Header.Dress.USUAL);
  }

  public Footer footer() {
    return new Footer(
        1,
        List.of(Footer.Group.of("If you need help now", hub.crisis())),
        hub.links(),
        Words.none(),
        Words.none());
  }
}
