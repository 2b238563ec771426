package org.mainstay.proof.conflicts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.mainstay.house.web.RouteTable;
import org.mainstay.house.web.RouteTable.Route;

/// Every place of the team that the table of routes names, and every one that a page leads to.
final class Everywhere {
  private static final String CASE = "/team/case/{id}";
  private static final int PAGES_MAX = 400;

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
        .filter(route -> !route.isPublic())
        .map(Route::path);
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

  /// Reads from these pages on to wherever they lead.
  static List<String> walk(Collection<String> from, Function<String, Reply> read) {
    var seen = new LinkedHashSet<String>(from);
    Deque<String> next = new ArrayDeque<>(from);
    while (!next.isEmpty() && seen.size() < PAGES_MAX) {
      var reply = read.apply(next.poll());
      if (reply.head().contains("text/html")) {
        ledTo(reply.page()).stream().filter(seen::add).forEach(next::add);
      }
    }
    return new ArrayList<>(seen);
  }
}
