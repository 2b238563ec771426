package org.mainstay.sums.statistics.panel;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.statistics.design.Absorbed;
import org.mainstay.sums.statistics.design.ErrorType;
import org.mainstay.sums.statistics.design.Precision;

/// Sentences for under the table: what a careful reader would ask about.
final class Notes {
  private static final int CLUSTERS_FEW = 20;
  private static final int CLUSTERS_NOT_MANY = 50;

  private Notes() {}

  static List<String> of(Layout layout, List<Absorbed> effects, Precision precision) {
    List<String> notes = new ArrayList<>();
    if (layout.rows().grouped()) {
      singletons(layout, notes);
      for (Absorbed effect : effects) {
        links(effect, notes);
      }
    }
    if (precision.errors() == ErrorType.CR1) {
      few(precision, notes);
    }
    return notes;
  }

  private static void singletons(Layout layout, List<String> notes) {
    Rows rows = layout.rows();
    int alone = 0;
    for (int g = 0; g < rows.groups(); g++) {
      if (rows.start(g + 1) - rows.start(g) == 1) {
        alone++;
      }
    }
    if (alone > 0) {
      Levels large =
          layout.absorbed().stream()
              .filter(f -> !layout.small().contains(f))
              .findFirst()
              .orElseThrow();
      notes.add(
          "%d rows are alone in their %s: they change no estimate, but count as rows."
              .formatted(alone, large.factor().name()));
    }
  }

  private static void links(Absorbed effect, List<String> notes) {
    if (effect.redundant() == effect.levels()) {
      notes.add(
          "Nobody was seen in more than one %s, so the %s effects change nothing."
              .formatted(effect.name(), effect.name()));
    } else if (effect.redundant() > 1) {
      notes.add(
          "%s falls into %d sets that nobody links: levels are compared inside a set alone."
              .formatted(effect.name(), effect.redundant()));
    }
  }

  private static void few(Precision precision, List<String> notes) {
    if (precision.clusters() < CLUSTERS_FEW) {
      notes.add(
          "%d clusters are too few for these errors: they are likely to be too small."
              .formatted(precision.clusters()));
    } else if (precision.clusters() < CLUSTERS_NOT_MANY) {
      notes.add(
          "With %d clusters these errors may be somewhat too small."
              .formatted(precision.clusters()));
    }
  }
}
