package org.mainstay.outside.commitment.open;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.mainstay.outside.commitment.promise.Publications;
import org.mainstay.outside.commitment.promise.Publications.Published;
import org.mainstay.outside.commitment.promise.PublishedView;
import org.mainstay.outside.commitment.words.CommitmentWords;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What employers let everybody read of their commitments, by name and without any order of merit.
@Controller
public class PublicPages {
  private final Publications publications;
  private final CommitmentWords words;
  private final Clock clock;

  public PublicPages(Publications publications, CommitmentWords words, Clock clock) {
    this.publications = publications;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping(Publications.OPEN)
  public Answer all() {
    var links =
        publications.all().stream()
            .sorted(Comparator.comparing(Published::name, String.CASE_INSENSITIVE_ORDER))
            .map(one -> Link.to(Publications.address(one.employer()), one.name()))
            .toList();
    return new Page("What employers promise", new PromisesView(links)).withoutExit();
  }

  @GetMapping(Publications.OPEN + "/{employer}")
  public Answer one(@PathVariable("employer") String employer) {
    return publications.of(employer).<Answer>map(this::page).orElseGet(NotHere::new);
  }

  private Page page(Published one) {
    var on = OfficeForm.on(LocalDate.ofInstant(one.at(), clock.getZone()));
    var view =
        new PromiseView(
            one.name(), on, words.source(), PublishedView.parts(publications.lines(one)));
    return new Page("What an employer promises", view).withoutExit();
  }
}
