package org.mainstay.inside.referral;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The head of every page of a case: which case, where it stands, and the way to its other pages.
///
/// @param alias what the team calls the case on a screen that others may see
/// @param stage where it is on its way
/// @param holder who holds it
/// @param asked since when the person has waited
/// @param concern a sentence if a concern is open, empty otherwise
/// @param links the pages of the case
public record CaseHead(
    String alias, String stage, String holder, String asked, String concern, List<Link> links)
    implements Drawn {
  public CaseHead {
    links = List.copyOf(links);
  }

  /// The way to one page of the case.
  public record Link(String words, String path, boolean isCurrent) {}

  /// The words of the page that is shown.
  public String page() {
    return links.stream().filter(Link::isCurrent).map(Link::words).findFirst().orElse("Case");
  }

  /// Whether whoever reads it opens this page.
  public boolean opens(Tab page) {
    return links.stream().anyMatch(link -> link.words().equals(page.words()));
  }

  /// Where the concern of this case is read.
  public String concernPath() {
    return links.stream()
        .filter(link -> link.words().equals(Tab.CONCERN.words()))
        .findFirst()
        .orElseThrow()
        .path();
  }

  /// The pages of a case, in the order in which they are listed.
  public enum Tab {
    SUMMARY("Summary", ""),
    REQUEST("Request", "/request"),
    CONTACT("Contact", "/attempts"),
    CONCERN("Concern", "/concern"),
    FIRST_CONVERSATION("First conversation", "/assessment"),
    MEASURES("Measures and goals", "/measures"),
    APPOINTMENTS("Appointments", "/contacts"),
    PATHWAY("Pathway", "/pathway"),
    PAUSE("Pause and wait", "/pause"),
    NOTES("Notes", "/notes"),
    TASKS("Tasks", "/tasks"),
    ONWARD("Referred on", "/onward"),
    LETTERS("Letters", "/letters"),
    WORK("Work", "/work"),
    HUDDLE("Huddle", "/huddle"),
    MESSAGES("Messages", "/messages"),
    OWN_PAGE("Their page", "/own"),
    ENDING("Ending", "/ending"),
    LOOKED("Who looked", "/looked");

    private final String words;
    private final String path;

    Tab(String words, String path) {
      this.words = words;
      this.path = path;
    }

    /// The page's name.
    public String words() {
      return words;
    }

    /// Where the page is for this case.
    public String of(ReferralId id) {
      return "/team/case/" + id + path;
    }
  }
}
