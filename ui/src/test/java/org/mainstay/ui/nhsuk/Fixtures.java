package org.mainstay.ui.nhsuk;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// Every fixture of one upstream component: parameters, and the HTML they must give.
public record Fixtures(String component, List<Fixture> all) {

  /// One example from upstream.
  public record Fixture(String name, Context context, String html) {}

  /// How many examples came out right, and how the others differ.
  public record Score(String component, int right, int all, List<String> misses) {
    public double rate() {
      return 100.0 * right / all;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "golden pass rate %-20s %3d of %3d  %5.1f %%",
          component,
          right,
          all,
          rate());
    }
  }

  public static Fixtures of(String component) {
    String path = "/nhsuk/" + component + "/fixtures.json";
    try (InputStream file =
        Objects.requireNonNull(Fixtures.class.getResourceAsStream(path), path)) {
      var all = new ArrayList<Fixture>();
      for (JsonNode one : new ObjectMapper().readTree(file).path("fixtures")) {
        all.add(
            new Fixture(one.path("name").asString(), context(one), one.path("html").asString()));
      }
      return new Fixtures(component, all);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The parameters; what upstream hands over as a block is its html.
  private static Context context(JsonNode one) {
    var given = (ObjectNode) one.path("context").deepCopy();
    if (one.has("callBlock")) {
      given.put("html", one.path("callBlock").asString());
    }
    return new Context(given);
  }

  /// Draws every example and compares.
  public Score heldAgainst(Function<Fixture, Content> port) {
    var misses = new ArrayList<String>();
    for (Fixture fixture : all) {
      String wanted = Html.settled(fixture.html());
      String got = Html.settled(Html.drawn(port.apply(fixture)));
      if (!wanted.equals(got)) {
        misses.add(fixture.name() + "\n-- wanted\n" + wanted + "\n-- got\n" + got);
      }
    }
    return new Score(component, all.size() - misses.size(), all.size(), misses);
  }
}
