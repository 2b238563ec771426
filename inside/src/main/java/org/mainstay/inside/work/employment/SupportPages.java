package org.mainstay.inside.work.employment;

import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.Choice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a case on which employment support is offered, taken up, declined and ended.
@InsidePages
public class SupportPages {
  private static final String CHANGED =
      "Somebody changed this meanwhile. Nothing was saved. What you typed is still here.";

  private final Cases cases;
  private final Episodes episodes;
  private final Team team;

  public SupportPages(Cases cases, Episodes episodes, Team team) {
    this.cases = cases;
    this.episodes = episodes;
    this.team = team;
  }

  @GetMapping("/team/case/{id}/work/support")
  public Answer support(@PathVariable UUID id) {
    var referral = cases.find(id);
    var episode = episodes.of(referral.id());
    return page(referral, episode, SupportForm.fresh(episode.version()), "");
  }

  @PostMapping("/team/case/{id}/work/support")
  public Answer moves(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var episode = episodes.of(referral.id());
    var form = SupportForm.of(sent);
    if (!form.isOf(episode.version())) {
      return page(referral, episode, form, CHANGED);
    }
    var wish = form.wish();
    if (wish.isEmpty()) {
      return page(referral, episode, form, "");
    }
    return switch (episodes.move(referral, episode, wish.get())) {
      case Episode.Moved.Done _ -> new GoTo(path(referral));
      case Episode.Moved.Refused(var because) ->
          page(referral, episode, form.refused("to", because), "");
      case Episode.Moved.ChangedMeanwhile() -> page(referral, episode, form, CHANGED);
    };
  }

  private Answer page(Referral referral, Episode episode, SupportForm form, String notice) {
    var opened = cases.open(referral, Purpose.SUPPORT);
    var view =
        new SupportView(
            cases.head(referral, CaseHead.Tab.WORK),
            path(referral),
            episode,
            episode.state().toSay().stream()
                .<Choice>map(state -> Choice.of(state.name(), state.words()))
                .toList(),
            episodes.steps(referral.id()).stream().map(step -> line(opened, step)).toList(),
            notice,
            form);
    var page = new Page("Employment support", view).withoutExit();
    if (!notice.isEmpty()) {
      return page.withStatus(409);
    }
    return form.errors().any() ? page.withErrors() : page;
  }

  private SupportView.Line line(OpenRecord opened, Episode.Step step) {
    return new SupportView.Line(
        London.words(step.on()),
        step.state().words(),
        CopyWords.by(team, step.by()),
        opened.words(step.because()).openFor(Purpose.SUPPORT));
  }

  private static String path(Referral referral) {
    return CaseHead.Tab.WORK.of(referral.id()) + "/support";
  }
}
