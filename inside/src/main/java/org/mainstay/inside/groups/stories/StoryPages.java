package org.mainstay.inside.groups.stories;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.team.words.TellTales;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages on which a story is written down, looked at by a second worker, and taken back.
@InsidePages
public class StoryPages {
  /// Where all of them are listed.
  public static final String STORIES = "/team/stories";

  private final Cases cases;
  private final Testimonials testimonials;
  private final Team team;
  private final InstantSource clock;

  public StoryPages(Cases cases, Testimonials testimonials, Team team, InstantSource clock) {
    this.cases = cases;
    this.testimonials = testimonials;
    this.team = team;
    this.clock = clock;
  }

  @GetMapping(STORIES)
  public Answer stories() {
    var lines =
        testimonials.latest().stream()
            .map(
                one ->
                    new StoriesView.Line(
                        one.teller().roleWords(),
                        one.standing().words(),
                        London.words(one.consent().until()),
                        STORIES + "/" + one.id()))
            .toList();
    return new Page("Stories", new StoriesView(lines)).withoutExit();
  }

  @GetMapping("/team/case/{id}/story")
  public Answer write(@PathVariable UUID id) {
    return form(id, StoryForm.fresh(London.day(clock.instant())));
  }

  @PostMapping("/team/case/{id}/story")
  public Answer written(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var form = StoryForm.of(sent);
    var words = form.words();
    var teller = form.teller();
    var consent = form.consent(London.day(clock.instant()));
    if (words.isEmpty() || teller.isEmpty() || consent.isEmpty()) {
      return form(id, form);
    }
    var story =
        testimonials.write(
            cases.find(id), words.orElseThrow(), teller.orElseThrow(), consent.orElseThrow());
    return new GoTo(STORIES + "/" + story);
  }

  @GetMapping(STORIES + "/{id}")
  public Answer story(@PathVariable UUID id) {
    return page(found(id), Errors.NONE);
  }

  @PostMapping(STORIES + "/{id}/show")
  public Answer show(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var story = found(id);
    if (story.standing() == Testimonial.Standing.DRAFT && !sent.containsKey(StoryView.LOOKED)) {
      return page(story, Errors.of(StoryView.LOOKED, "Tick it once nothing in it tells who it is"));
    }
    if (story.standing() == Testimonial.Standing.DRAFT) {
      testimonials.show(story, words(story, opened(story)));
    }
    return new GoTo(STORIES + "/" + id);
  }

  @PostMapping(STORIES + "/{id}/take-back")
  public Answer takeBack(@PathVariable UUID id) {
    testimonials.takeBack(found(id));
    return new GoTo(STORIES + "/" + id);
  }

  private Testimonial found(UUID id) {
    return testimonials.find(id).orElseThrow(NoSuchCase::new);
  }

  private OpenRecord opened(Testimonial story) {
    return cases.open(cases.find(story.referral().value()), Purpose.STORY);
  }

  private static String words(Testimonial story, OpenRecord opened) {
    return opened.words(story.words()).openFor(Purpose.STORY);
  }

  private Page form(UUID id, StoryForm form) {
    var referral = cases.find(id);
    var page =
        new Page(
                "Their story",
                new WriteStoryView(
                    cases.head(referral, CaseHead.Tab.OWN_PAGE),
                    CaseHead.Tab.SUMMARY.of(referral.id()) + "/story",
                    form))
            .withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  private Page page(Testimonial story, Errors errors) {
    boolean isOver = story.standing() == Testimonial.Standing.OVER;
    var words = "";
    List<String> warnings = List.of();
    if (!isOver) {
      var opened = opened(story);
      words = words(story, opened);
      warnings = TellTales.in(words + " " + story.teller().roleWords(), known(opened));
    }
    var page =
        new Page(
                "Story",
                new StoryView(
                    story,
                    STORIES + "/" + story.id(),
                    words.lines().toList(),
                    warnings,
                    !story.recordedBy().equals(Acting.now()),
                    London.words(story.consent().until()),
                    errors))
            .withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private List<String> known(OpenRecord opened) {
    var identity = opened.identity().openFor(Purpose.STORY);
    return Stream.concat(
            Stream.of(identity.calledName(), identity.employer().name()),
            team.everybody().stream().map(Worker::name))
        .toList();
  }
}
