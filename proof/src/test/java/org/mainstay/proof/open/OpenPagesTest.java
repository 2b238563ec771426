package org.mainstay.proof.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.mainstay.proof.Visitor;

/// Every page and file of the books outside is there, and nothing else is.
class OpenPagesTest {
  private static final OpenWorld WORLD = OpenWorld.shared();

  @Test
  void every_link_of_the_open_pages_leads_somewhere() {
    var visitor = new Visitor(WORLD.baseUrl());
    Set<String> seen = new LinkedHashSet<>(Set.of("/open"));
    var waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      String path = waiting.remove();
      var visit = visitor.get(path);
      assertThat(visit.status()).as(path).isEqualTo(200);
      for (Element link : visit.page().select("main a[href^=/open]")) {
        if (seen.add(link.attr("href"))) {
          waiting.add(link.attr("href"));
        }
      }
    }
    System.out.println(seen.size() + " pages and files");
    assertThat(seen).hasSizeGreaterThan(60);
  }
}
