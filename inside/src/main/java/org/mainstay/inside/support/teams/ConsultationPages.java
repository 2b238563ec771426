package org.mainstay.inside.support.teams;

import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a worker books a talk with a manager or a team who asked.
@InsidePages
public class ConsultationPages {
  private static final String TALK = TeamQuestionPages.QUESTIONS + "/{id}/talk";

  private final TeamQuestions questions;
  private final Consultations consultations;
  private final InstantSource clock;

  public ConsultationPages(
      TeamQuestions questions, Consultations consultations, InstantSource clock) {
    this.questions = questions;
    this.consultations = consultations;
    this.clock = clock;
  }

  @GetMapping(TALK)
  public Answer talk(@PathVariable UUID id) {
    return page(id, ConsultationForm.fresh(London.day(clock.instant())));
  }

  @PostMapping(TALK)
  public Answer book(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var form = ConsultationForm.of(sent);
    var door = questions.door(id);
    if (door.isEmpty()) {
      return new NotHere();
    }
    var wish = form.wish(clock.instant());
    if (wish.isEmpty()) {
      return page(id, form);
    }
    consultations.book(id, door.get(), wish.get().starts(), wish.get().minutes(), wish.get().how());
    return new GoTo(TeamQuestionPages.QUESTIONS);
  }

  /// Cancels one; a second time, or one that is over, changes nothing.
  @PostMapping(TALK + "/cancel")
  public Answer cancel(@PathVariable UUID id, @RequestParam UUID consultation) {
    var door = questions.door(id);
    if (door.isEmpty()) {
      return new NotHere();
    }
    consultations.cancel(consultation, id, door.get(), clock.instant());
    return new GoTo(TeamQuestionPages.QUESTIONS + "/" + id + "/talk");
  }

  private Answer page(UUID id, ConsultationForm form) {
    var question = questions.find(id);
    var door = questions.door(id);
    if (question.isEmpty() || door.isEmpty()) {
      return new NotHere();
    }
    var talks =
        consultations.of(id, door.get()).stream()
            .map(
                one ->
                    new ConsultationView.Talk(
                        one.id().toString(), words(one), one.isToCome(clock.instant())))
            .toList();
    var page =
        new Page(
                "Book a talk",
                new ConsultationView(
                    TeamQuestionPages.heading(question.get().letter()),
                    TeamQuestionPages.lines(question.get().letter()),
                    talks,
                    TeamQuestionPages.QUESTIONS + "/" + id + "/talk",
                    form))
            .withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  /// Such as "Monday 23 November 2026 at 10:00, 30 minutes, by telephone".
  static String words(Consultation one) {
    return London.words(one.starts())
        + ", "
        + one.minutes()
        + " minutes, "
        + one.how()
        + (one.cancelled() ? ": cancelled" : "");
  }
}
