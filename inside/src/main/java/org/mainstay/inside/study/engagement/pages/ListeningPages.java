package org.mainstay.inside.study.engagement.pages;

import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.study.engagement.Engagement;
import org.mainstay.inside.study.engagement.Project;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The projects, and the form that begins one.
@InsidePages
public class ListeningPages {
  /// The page.
  public static final String LISTENING = "/team/listening";

  /// The title of every page of listening.
  public static final String TITLE = "Listening to staff";

  /// So many characters has a line at most.
  public static final int LINE_MAX = 100;

  /// So many characters have words at most.
  public static final int WORDS_MAX = 2000;

  private final Engagement engagement;

  public ListeningPages(Engagement engagement) {
    this.engagement = engagement;
  }

  @GetMapping(LISTENING)
  public Answer list() {
    return page(Keyed.fresh());
  }

  /// Begins a project.
  @PostMapping(LISTENING)
  public Answer begin(@RequestParam Map<String, String> sent) {
    var form = new TeamForm(sent);
    var asks =
        new Project.Asks(
            form.withoutDetail("title", LINE_MAX, "Type a title, in 100 characters at most"),
            form.withoutDetail(
                "question", WORDS_MAX, "Type what you ask, in 2,000 characters at most"),
            form.withoutDetail("who", LINE_MAX, "Type who is asked, in 100 characters at most"));
    if (!form.isFine()) {
      return page(form);
    }
    var id = Keyed.of(form);
    engagement.projects().begin(id, asks, engagement.projects().today());
    return new GoTo(path(id));
  }

  /// Where a project is.
  public static String path(UUID project) {
    return LISTENING + "/" + project;
  }

  private Page page(TeamForm form) {
    var lines =
        engagement.projects().all().stream()
            .map(
                one ->
                    new ListeningView.Line(
                        one.asks().title(),
                        path(one.id()),
                        "%s. Begun on %s%s.%s"
                            .formatted(
                                one.asks().who(),
                                TeamForm.on(one.begunOn()),
                                one.endedOn()
                                    .map(day -> ", ended on " + TeamForm.on(day))
                                    .orElse(""),
                                engagement.isShown(one) ? " Everybody can read it." : "")))
            .toList();
    var page = new Page(TITLE, new ListeningView(lines, form)).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }
}
