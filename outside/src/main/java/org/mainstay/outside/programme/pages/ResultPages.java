package org.mainstay.outside.programme.pages;

import static org.mainstay.outside.programme.pages.Addresses.EMPLOYERS;
import static org.mainstay.outside.programme.pages.Addresses.HUBS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.programme.Programmes;
import org.mainstay.outside.programme.result.Results;
import org.mainstay.outside.programme.result.StudyResult;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the files of a run of `study` are taken in as a result.
@Controller
public class ResultPages {
  private static final int FILE_MAX = 400_000;
  private static final int TREATMENT_MAX = 100;

  private final Programmes programmes;
  private final Results results;

  public ResultPages(Programmes programmes, Results results) {
    this.programmes = programmes;
    this.results = results;
  }

  @GetMapping({EMPLOYERS + Addresses.RESULT, HUBS + Addresses.RESULT})
  public Answer show(@PathVariable("programme") UUID id) {
    return page(id, OfficeForm.empty());
  }

  @PostMapping({EMPLOYERS + Addresses.RESULT, HUBS + Addresses.RESULT})
  public Answer take(@PathVariable("programme") UUID id, @RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    var estimates = form.needed("estimates", FILE_MAX, "Copy the text of estimates.csv in here");
    var model = form.needed("model", FILE_MAX, "Copy the text of model.csv in here");
    var treatment =
        form.needed("treatment", TREATMENT_MAX, "Type what the programme is called in the study");
    var placebo = form.words("placebo", FILE_MAX);
    var result =
        form.isFine() ? read(form, estimates, model, placebo) : Optional.<StudyResult>empty();
    result
        .filter(one -> one.of(treatment).isEmpty())
        .ifPresent(
            one ->
                form.refuse(
                    "treatment",
                    "The study has no programme of that name. It has: "
                        + String.join(", ", one.treatments())));
    if (form.isFine() && programmes.find(Addresses.desk().owner(), id).isPresent()) {
      result.ifPresent(one -> results.take(id, one, treatment));
      return new GoTo(Addresses.desk().path() + "/" + id + "/verdict");
    }
    return page(id, form);
  }

  private static Optional<StudyResult> read(
      OfficeForm form, String estimates, String model, String placebo) {
    try {
      return Optional.of(StudyResult.read(estimates, model, placebo));
    } catch (IllegalArgumentException e) {
      String says = String.valueOf(e.getMessage());
      form.refuse(
          List.of("model", "placebo").stream()
              .filter(field -> says.startsWith(field + ".csv"))
              .findFirst()
              .orElse("estimates"),
          says);
      return Optional.empty();
    }
  }

  private Answer page(UUID id, OfficeForm form) {
    return programmes
        .find(Addresses.desk().owner(), id)
        .<Answer>map(
            one -> {
              var drawn =
                  new Page("A result of a study", new ResultForm(Addresses.desk(), one, form))
                      .withoutExit();
              return form.isFine() ? drawn : drawn.withErrors();
            })
        .orElseGet(NotHere::new);
  }
}
