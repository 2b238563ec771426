package org.mainstay.inside.study.engagement.pages;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.mainstay.inside.study.engagement.Engagement;
import org.mainstay.inside.study.engagement.Project;
import org.mainstay.inside.study.engagement.Quoted;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One project: its talks, what was heard and changed, and whether everybody may read it.
@InsidePages
public class ProjectPages {
  private static final String ONE = ListeningPages.LISTENING + "/{project}";

  private final Engagement engagement;
  private final Team team;

  public ProjectPages(Engagement engagement, Team team) {
    this.engagement = engagement;
    this.team = team;
  }

  @GetMapping(ONE)
  public Answer read(@PathVariable UUID project) {
    return with(project, one -> page(one, List.of()));
  }

  /// No more talks are held.
  @PostMapping(ONE + "/end")
  public Answer end(@PathVariable UUID project) {
    return with(
        project,
        one -> {
          engagement.projects().end(one);
          return new GoTo(ListeningPages.path(one.id()));
        });
  }

  /// Everybody can read it.
  @PostMapping(ONE + "/show")
  public Answer show(@PathVariable UUID project) {
    return with(
        project,
        one -> {
          var against = engagement.show(one);
          return against.isEmpty() ? new GoTo(ListeningPages.path(one.id())) : page(one, against);
        });
  }

  /// Nobody outside the team can read it any more.
  @PostMapping(ONE + "/take-down")
  public Answer takeDown(@PathVariable UUID project) {
    return with(
        project,
        one -> {
          engagement.takeDown(one);
          return new GoTo(ListeningPages.path(one.id()));
        });
  }

  private Answer with(UUID project, Function<Project, Answer> then) {
    return engagement.projects().find(project).map(then).orElseGet(NotHere::new);
  }

  private Page page(Project project, List<String> refused) {
    var showing = engagement.showing(project);
    boolean isLead = team.find(Acting.now()).filter(one -> one.role() == Role.LEAD).isPresent();
    var against = showing.against();
    var view =
        new ProjectView(
            project.asks(),
            ListeningPages.path(project.id()),
            Lines.talks(showing),
            Lines.themes(showing, engagement.projects().today()),
            new ProjectView.State(
                project.isOpen(),
                isLead,
                engagement.isShown(project),
                against,
                quotesToCheck(showing.quotes())),
            refused);
    var page = new Page(ListeningPages.TITLE, view).withoutExit();
    return refused.isEmpty() ? page : page.withErrors();
  }

  private static String quotesToCheck(List<Quoted> quotes) {
    long waiting =
        quotes.stream().filter(quote -> quote.standing() == Quoted.Standing.DRAFT).count();
    return waiting == 0
        ? ""
        : "%d of the words that somebody said wait for a second look.".formatted(waiting);
  }
}
