package org.mainstay.front.helpnow.held;

import java.util.List;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;

/// What we could hand over if a court made us: made of the tables as they are at this moment.
@Controller
public class HeldPages {
  private final Kinds kinds;
  private final Tables tables;
  private final List<HeldView.Kept> kept;

  /// @param kept how long records are kept, from the handbook
  public HeldPages(Kinds kinds, Tables tables, List<HeldView.Kept> kept) {
    this.kinds = kinds;
    this.tables = tables;
    this.kept = List.copyOf(kept);
  }

  @GetMapping("/private/held")
  public Answer held() {
    try {
      return new Page("What we could hand over", HeldView.of(Held.of(kinds, tables.all()), kept));
    } catch (DataAccessException | TransactionException e) {
      return new Page("What we could hand over", HeldView.unknown(kept)).withStatus(503);
    }
  }
}
