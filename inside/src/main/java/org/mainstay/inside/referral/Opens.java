package org.mainstay.inside.referral;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mainstay.inside.referral.CaseHead.Tab;
import org.mainstay.inside.team.Role;

/// Which parts of a case each role opens: every place says it in its own handbook.
///
/// @param parts of each role; what is not in it stays shut for that role
public record Opens(Map<Role, Set<Tab>> parts) {
  /// Nobody holds risk alone: whoever supports people opens these, whatever a handbook says.
  public static final Set<Tab> ALWAYS =
      EnumSet.of(Tab.SUMMARY, Tab.CONCERN, Tab.HUDDLE, Tab.LOOKED);

  /// Everybody who supports people opens everything.
  public static final Opens EVERYTHING = everything();

  private static final Pattern OF_A_CASE = Pattern.compile("/team/case/[^/]+(?:/([a-z]+).*)?");

  /// To which part a page belongs, by the word after the case in its address.
  private static final Map<String, Tab> PAGES =
      Map.ofEntries(
          Map.entry("", Tab.SUMMARY),
          Map.entry("goals", Tab.SUMMARY),
          Map.entry("story", Tab.SUMMARY),
          Map.entry("move", Tab.SUMMARY),
          Map.entry("take", Tab.SUMMARY),
          Map.entry("request", Tab.REQUEST),
          Map.entry("attempts", Tab.CONTACT),
          Map.entry("concern", Tab.CONCERN),
          Map.entry("assessment", Tab.FIRST_CONVERSATION),
          Map.entry("measures", Tab.MEASURES),
          Map.entry("questions", Tab.MEASURES),
          Map.entry("contacts", Tab.APPOINTMENTS),
          Map.entry("offers", Tab.APPOINTMENTS),
          Map.entry("notes", Tab.NOTES),
          Map.entry("onward", Tab.ONWARD),
          Map.entry("work", Tab.WORK),
          Map.entry("repeat", Tab.APPOINTMENTS),
          Map.entry("pathway", Tab.PATHWAY),
          Map.entry("pause", Tab.PAUSE),
          Map.entry("tasks", Tab.TASKS),
          Map.entry("letters", Tab.LETTERS),
          Map.entry("conversation", Tab.MEASURES),
          Map.entry("huddle", Tab.HUDDLE),
          Map.entry("allocate", Tab.HUDDLE),
          Map.entry("suits", Tab.HUDDLE),
          Map.entry("question", Tab.HUDDLE),
          Map.entry("messages", Tab.MESSAGES),
          Map.entry("own", Tab.OWN_PAGE),
          Map.entry("code", Tab.OWN_PAGE),
          Map.entry("copy", Tab.OWN_PAGE),
          Map.entry("erase", Tab.OWN_PAGE),
          Map.entry("hold", Tab.OWN_PAGE),
          Map.entry("clock", Tab.OWN_PAGE),
          Map.entry("demands", Tab.OWN_PAGE),
          Map.entry("ending", Tab.ENDING),
          Map.entry("looked", Tab.LOOKED),
          Map.entry("glass", Tab.LOOKED),
          Map.entry("place", Tab.SUMMARY));

  /// @throws IllegalArgumentException if somebody who supports people is shut out of what nobody
  ///   may be shut out of, or there is a part that no lead opens
  public Opens {
    parts = Map.copyOf(parts);
    for (Role role : Role.values()) {
      var opens = parts.getOrDefault(role, Set.of());
      if (role.supportsPeople() && !opens.containsAll(ALWAYS)) {
        throw new IllegalArgumentException(
            "%s opens SUMMARY, CONCERN, HUDDLE and LOOKED at least".formatted(role));
      }
      if (!role.supportsPeople() && !opens.isEmpty()) {
        throw new IllegalArgumentException(role + " reaches no case and opens nothing");
      }
    }
    if (!parts.getOrDefault(Role.LEAD, Set.of()).containsAll(EnumSet.allOf(Tab.class))) {
      throw new IllegalArgumentException("LEAD opens every part: somebody must");
    }
  }

  /// Whether this role opens this part.
  public boolean opens(Role role, Tab part) {
    return parts.getOrDefault(role, Set.of()).contains(part);
  }

  /// The part to which a page of a case belongs; empty for any other page, and for one of which
  /// nobody has said it.
  ///
  /// @param path of a page or of a route, such as `/team/case/{id}/notes`
  public static Optional<Tab> partOf(String path) {
    var matcher = OF_A_CASE.matcher(path);
    return matcher.matches()
        ? Optional.ofNullable(PAGES.get(Optional.ofNullable(matcher.group(1)).orElse("")))
        : Optional.empty();
  }

  /// Whether this is a page of a case.
  public static boolean isOfACase(String path) {
    return OF_A_CASE.matcher(path).matches();
  }

  private static Opens everything() {
    Map<Role, Set<Tab>> all = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      if (role.supportsPeople()) {
        all.put(role, EnumSet.allOf(Tab.class));
      }
    }
    return new Opens(all);
  }
}
