package org.mainstay.inside.study.engagement.pages.said;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.study.engagement.Engagement;
import org.mainstay.inside.study.engagement.Project;
import org.mainstay.inside.study.engagement.Theme;
import org.mainstay.inside.study.engagement.Themes;
import org.mainstay.inside.study.engagement.Voice;
import org.mainstay.inside.study.engagement.pages.Keyed;
import org.mainstay.inside.study.engagement.pages.ListeningPages;
import org.mainstay.inside.study.engagement.pages.Open;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What was heard, thing by thing, and who spoke of it.
@InsidePages
public class ThemePages {
  private static final String PROJECT = ListeningPages.LISTENING + "/{project}";
  private static final String ONE = PROJECT + "/theme/{theme}";
  private static final String CHANGED =
      "Somebody changed this meanwhile. Your words are still here: look at theirs on the page of "
          + "the project, then press again";

  private final Engagement engagement;

  public ThemePages(Engagement engagement) {
    this.engagement = engagement;
  }

  @GetMapping(PROJECT + "/theme")
  public Answer add(@PathVariable UUID project) {
    return engagement
        .projects()
        .find(project)
        .<Answer>map(one -> page(one, Optional.empty(), Keyed.fresh(), Set.of()))
        .orElseGet(NotHere::new);
  }

  /// Writes one down.
  @PostMapping(PROJECT + "/theme")
  public Answer added(
      @PathVariable UUID project, @RequestParam MultiValueMap<String, String> sent) {
    return engagement.projects().find(project).map(one -> added(one, sent)).orElseGet(NotHere::new);
  }

  private Answer added(Project project, MultiValueMap<String, String> sent) {
    var form = new TeamForm(sent.toSingleValueMap());
    var written = written(form, sent);
    if (!form.isFine()) {
      return page(project, Optional.empty(), form, written.voices());
    }
    engagement.themes().add(Keyed.of(form), project, written);
    engagement.follow(project);
    return new GoTo(ListeningPages.path(project.id()));
  }

  @GetMapping(ONE)
  public Answer read(@PathVariable UUID project, @PathVariable UUID theme) {
    return Open.theme(engagement, project, theme)
        .<Answer>map(
            open ->
                page(open.project(), Optional.of(open.thing()), filled(open.thing()), said(open)))
        .orElseGet(NotHere::new);
  }

  private static Set<UUID> said(Open<Theme> open) {
    return open.thing().voices();
  }

  private static TeamForm filled(Theme theme) {
    var fields = new HashMap<String, String>();
    fields.put("name", theme.name());
    fields.put("words", theme.words());
    fields.put("version", Integer.toString(theme.version()));
    return new TeamForm(fields);
  }

  /// Writes it anew, unless somebody else did meanwhile.
  @PostMapping(ONE)
  public Answer changed(
      @PathVariable UUID project,
      @PathVariable UUID theme,
      @RequestParam MultiValueMap<String, String> sent) {
    return Open.theme(engagement, project, theme)
        .map(open -> changed(open, sent))
        .orElseGet(NotHere::new);
  }

  private Answer changed(Open<Theme> open, MultiValueMap<String, String> sent) {
    var form = new TeamForm(sent.toSingleValueMap());
    var written = written(form, sent);
    if (form.isFine()
        && (!form.value("version").equals(Integer.toString(open.thing().version()))
            || !engagement.themes().change(open.thing(), written))) {
      form.refuse("words", CHANGED);
    }
    if (!form.isFine()) {
      return page(open.project(), Optional.of(open.thing()), form, written.voices());
    }
    engagement.follow(open.project());
    return new GoTo(open.path());
  }

  private static Themes.Written written(TeamForm form, MultiValueMap<String, String> sent) {
    return new Themes.Written(
        form.withoutDetail(
            "name", ListeningPages.LINE_MAX, "Type it in a few words, 100 characters at most"),
        form.withoutDetail(
            "words", ListeningPages.WORDS_MAX, "Type what you heard, in 2,000 characters at most"),
        sent.getOrDefault("said", List.of()).stream()
            .map(TeamForm::id)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet()));
  }

  private Page page(Project project, Optional<Theme> theme, TeamForm form, Set<UUID> voices) {
    var path = ListeningPages.path(project.id());
    var view =
        new ThemeView(
            path,
            path + "/theme" + theme.map(one -> "/" + one.id()).orElse(""),
            theme.map(Theme::version).orElse(0),
            engagement.voices().of(project).stream()
                .filter(voice -> voice.overOn().isEmpty())
                .map(ThemePages::person)
                .toList(),
            voices,
            form);
    var page = new Page(ListeningPages.TITLE, view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }

  private static ThemeView.Person person(Voice voice) {
    return new ThemeView.Person(
        voice.id(),
        voice.staffGroup().isEmpty()
            ? voice.words()
            : "%s, %s".formatted(voice.words(), voice.staffGroup()));
  }
}
