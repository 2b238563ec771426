package org.mainstay.house.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Who may go where: one readable table, and whatever it does not name is closed.
public final class RouteTable {
  private final List<Route> routes;

  private RouteTable(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /// One row of the table.
  ///
  /// @param method such as `GET`
  /// @param path with `{name}` for what varies
  /// @param who `anyone`, or any of `any-worker` and roles
  public record Route(String method, String path, List<String> who) {
    public Route {
      who = List.copyOf(who);
    }

    /// Whether it stands open without signing in.
    public boolean isPublic() {
      return who.equals(List.of("anyone"));
    }

    /// The method and the path.
    public String name() {
      return method + " " + path;
    }
  }

  /// The table of the house, and further rows.
  public static RouteTable ofTheHouse(String furtherRows) {
    try (var in =
        Objects.requireNonNull(
            RouteTable.class.getResourceAsStream("routes.txt"), "routes.txt is missing")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return read(Stream.concat(text.lines(), furtherRows.lines()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads rows of the form `METHOD PATH WHO…`; lines that begin with # are notes.
  ///
  /// @throws IllegalArgumentException if a row is not of that form, or is there twice
  public static RouteTable read(List<String> lines) {
    var routes = new ArrayList<Route>();
    var seen = new HashSet<String>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.strip().split("\\s+", -1);
      if (words.length < 3 || !words[1].startsWith("/")) {
        throw new IllegalArgumentException(
            "MAINSTAY-WEB-002: a row of routes.txt reads METHOD PATH WHO…, got: " + line);
      }
      var route = new Route(words[0], words[1], List.of(words).subList(2, words.length));
      if (!seen.add(route.name())) {
        throw new IllegalArgumentException(
            "MAINSTAY-WEB-002: routes.txt has two rows for " + route.name());
      }
      routes.add(route);
    }
    return new RouteTable(routes);
  }

  /// Its rows, in order.
  public List<Route> routes() {
    return routes;
  }
}
