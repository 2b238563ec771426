package org.mainstay.front.yourpage.questions;

import jakarta.servlet.http.HttpServletRequest;
import org.mainstay.front.yourpage.Returned;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// How it has been going: own goals and questionnaires as pictures, with their figures beside them.
@Controller
public class ProgressPages {
  private final Returned returned;

  public ProgressPages(Returned returned) {
    this.returned = returned;
  }

  @GetMapping("/r/progress")
  public Answer progress(HttpServletRequest request) {
    return returned.reading(
        request,
        address -> new Page("Your page", new ProgressView(Progress.of(returned.items(address)))));
  }
}
