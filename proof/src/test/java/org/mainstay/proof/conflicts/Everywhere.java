package org.mainstay.proof.conflicts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.mainstay.house.signin.SessionDoor;
import org.mainstay.house.web.RouteTable;
import org.mainstay.house.web.RouteTable.Route;

/// Every place of the team that the table of routes names, and every one that a page leads to.
final class Everywhere {
  private static final String CASE = "/team/case/{id}";

  /// So many pages are read in one pair of worlds, and others in the next.
  private static final int PAGES_MAX = 80;

  private Everywhere() {}

  /// The pages that every case has.
  static List<String> ofACase(RouteTable table) {
    return team(table, "GET")
        .filter(path -> path.startsWith(CASE) && path.indexOf('{') == path.lastIndexOf('{'))
        .toList();
  }

  /// The pages that need nothing named: lists, the board, the desk.
  static List<String> lists(RouteTable table) {
    return team(table, "GET").filter(path -> !path.contains("{")).toList();
  }

  /// The places of the team behind this method.
  static Stream<String> team(RouteTable table, String method) {
    return table.routes().stream()
        .filter(route -> route.method().equals(method))
        .filter(Everywhere::isOfTheTeam)
        .map(Route::path);
  }

  /// Whether only somebody of the team comes there.
  static boolean isOfTheTeam(Route route) {
    return !route.isPublic() && SessionDoor.isOfTeam(route.path());
  }

  /// Whether this address is of that route.
  static boolean isOf(String route, String path) {
    return path.replaceAll("[?#].*", "").matches(route.replaceAll("\\{\\w+}", "[^/]+"));
  }

  /// The addresses of the team to which a page leads.
  static Set<String> ledTo(Document page) {
    var paths = new LinkedHashSet<String>();
    for (String link : page.select("a[href^=/team]").eachAttr("href")) {
      paths.add(link.replaceAll("#.*", ""));
    }
    return paths;
  }

  /// Whether this address lies where a link to that route may stand: above it in a case, and
  /// elsewhere in the same part of the desk.
  static boolean isNear(String route, String path) {
    if (!path.startsWith("/team/case/")) {
      return part(route).equals(part(path));
    }
    for (int end = route.lastIndexOf('/'); end > "/team/case".length(); ) {
      String above = route.substring(0, end);
      if (isOf(above, path)) {
        return true;
      }
      end = above.lastIndexOf('/');
    }
    return false;
  }

  /// Such as `/team/week`.
  private static String part(String path) {
    return path.replaceFirst("^(/team/[^/?]+).*$", "$1");
  }

  /// Reads from these pages on to wherever they lead, as chance has it among those that come first.
  ///
  /// @param first what comes first: the earlier in this list, the sooner
  static void walk(
      Collection<String> from,
      Random chance,
      List<Predicate<String>> first,
      Function<String, Reply> read) {
    var seen = new LinkedHashSet<String>(from);
    var next = new ArrayList<>(from);
    for (int pages = 0; pages < PAGES_MAX && !next.isEmpty(); pages++) {
      var best =
          first.stream()
              .map(one -> next.stream().filter(one).toList())
              .filter(some -> !some.isEmpty())
              .findFirst()
              .orElse(next);
      String page = best.get(chance.nextInt(best.size()));
      next.remove(page);
      var reply = read.apply(page);
      if (reply.head().contains("text/html")) {
        ledTo(reply.page()).stream().filter(seen::add).forEach(next::add);
      }
    }
  }
}
