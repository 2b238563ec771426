package org.mainstay.front.survey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.mainstay.front.asking.NoticeView;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.letterbox.survey.OpenSurveys;
import org.mainstay.letterbox.survey.Survey;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where a survey begins, what is kept of it, and where it ends. No address and no title says what
/// it asks.
@Controller
public class SurveyPages {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private final Shelf shelf;
  private final Fillings fillings;

  public SurveyPages(Shelf shelf, Fillings fillings) {
    this.shelf = shelf;
    this.fillings = fillings;
  }

  @GetMapping("/s/{link}")
  public Answer opening(@PathVariable String link, HttpServletRequest request) {
    return open(
        link,
        survey ->
            page(
                new OpeningView(
                    link,
                    survey.survey().sheet().title(),
                    survey.survey().sheet().why(),
                    DAY.format(survey.closesOn()),
                    survey.survey().sheet().groups().size()
                        + survey.survey().sheet().lines().size(),
                    asksAgain(survey),
                    fillings.of(request, survey.wave()).isPresent(),
                    help())));
  }

  @PostMapping("/s/{link}")
  public Answer begin(
      @PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
    return open(
        link,
        survey -> {
          fillings.begin(request, response, survey.wave());
          return new GoTo("/s/" + link + "/1");
        });
  }

  @GetMapping("/s/{link}/kept")
  public Answer kept(@PathVariable String link) {
    return open(
        link,
        survey ->
            page(new KeptView(link, asksAgain(survey), survey.survey().sheet().takesWords())));
  }

  @GetMapping("/s/{link}/done")
  public Answer done(@PathVariable String link) {
    return open(link, survey -> page(new DoneView(asksAgain(survey), help())));
  }

  private Answer open(String link, Function<OpenSurveys.Open, Answer> then) {
    try {
      return shelf.find(link).map(then).orElseGet(shelf::closed);
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(shelf.numbers(), "/s/" + link);
    }
  }

  static Page page(Drawn view) {
    return new Page(Shelf.TITLE, view);
  }

  private HelpInSight help() {
    return new HelpInSight(shelf.numbers());
  }

  private static boolean asksAgain(OpenSurveys.Open open) {
    return open.survey() instanceof Survey.Pseudonymous;
  }
}
