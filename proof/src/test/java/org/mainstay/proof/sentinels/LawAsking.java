package org.mainstay.proof.sentinels;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.proof.Visitor.Visit;

/// One who leads writes down what the law asks of a record: nonsense is refused first.
final class LawAsking {
  private final Typist typist;

  LawAsking(Typist typist) {
    this.typist = typist;
  }

  /// That it must be kept, and what a court demands of it.
  void asks(String one) {
    List.of("/clock/copy", "/clock/erase").forEach(page -> typist.reads(one + page));
    typist.reads("/team/retention/" + new UUID(0, 0));
    for (String page : List.of(one + "/hold", one + "/demands")) {
      Visit at = typist.reads(page);
      at.page()
          .select("main form[action=" + page + "]")
          .forEach(
              form -> {
                typist.nonsense(at, form);
                typist.earnest(
                    typist.reads(page),
                    form,
                    0,
                    Map.of(
                        "demanded-day", "1",
                        "demanded-month", "2",
                        "demanded-year", "2026",
                        "part-NOTES", "yes",
                        "telling", "no"));
              });
    }
  }
}
