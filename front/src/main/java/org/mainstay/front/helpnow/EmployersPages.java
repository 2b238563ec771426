package org.mainstay.front.helpnow;

import java.util.List;
import org.mainstay.letterbox.window.Promises;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;

/// What an employer can and cannot see: one page with all employers on it, so that which of them
/// somebody looks for shows in no address.
@Controller
public class EmployersPages {
  private static final String TITLE = "Employers";

  private final Promises promises;

  public EmployersPages(Promises promises) {
    this.promises = promises;
  }

  @GetMapping("/private/employers")
  public Answer employers() {
    try {
      return new Page(TITLE, EmployersView.of(promises.all()));
    } catch (DataAccessException | TransactionException e) {
      return new Page(TITLE, new EmployersView(List.of(), false)).withStatus(503);
    }
  }
}
