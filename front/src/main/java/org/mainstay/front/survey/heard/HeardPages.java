package org.mainstay.front.survey.heard;

import java.util.List;
import java.util.UUID;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.letterbox.heard.HeardBoard;
import org.mainstay.ui.Answer;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What we heard and what we changed, read at the window each time: what was taken back is gone.
@Controller
public class HeardPages {
  /// The page.
  public static final String HEARD = "/heard";

  static final String TITLE = "What we heard";

  private final HeardBoard board;
  private final CrisisNumbers numbers;

  public HeardPages(HeardBoard board, CrisisNumbers numbers) {
    this.board = board;
    this.numbers = numbers;
  }

  @GetMapping(HEARD)
  public Answer all() {
    var help = new HelpInSight(numbers);
    try {
      return new Page(TITLE, new AllHeardView(board.all(), true, help));
    } catch (DataAccessException | TransactionException e) {
      return new Page(TITLE, new AllHeardView(List.of(), false, help)).withStatus(503);
    }
  }

  @GetMapping(HEARD + "/{project}")
  public Answer one(@PathVariable UUID project) {
    var help = new HelpInSight(numbers);
    try {
      return board
          .find(project)
          .<Answer>map(heard -> new Page(TITLE, new HeardView(heard, help)))
          .orElseGet(NotHere::new);
    } catch (DataAccessException | TransactionException e) {
      return new Page(TITLE, new AllHeardView(List.of(), false, help)).withStatus(503);
    }
  }
}
