package org.mainstay.inside.study.engagement.pages;

import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.study.engagement.Change;
import org.mainstay.inside.study.engagement.Engagement;
import org.mainstay.inside.study.engagement.Project;
import org.mainstay.inside.study.engagement.Quoted;
import org.mainstay.inside.study.engagement.Talk;
import org.mainstay.inside.study.engagement.Theme;
import org.mainstay.inside.study.engagement.Voice;

/// One thing of a project with the project it belongs to, found by both numbers of its address.
///
/// @param thing a talk, a theme, a quote or a change
public record Open<T>(Project project, T thing) {
  /// A talk; empty if the project has none of this number.
  public static Optional<Open<Talk>> talk(Engagement engagement, UUID project, UUID id) {
    return engagement
        .projects()
        .find(project)
        .flatMap(
            one ->
                engagement.projects().talks(one).stream()
                    .filter(talk -> talk.id().equals(id))
                    .findFirst()
                    .map(talk -> new Open<>(one, talk)));
  }

  /// A theme; empty if the project has none of this number.
  public static Optional<Open<Theme>> theme(Engagement engagement, UUID project, UUID id) {
    return engagement
        .projects()
        .find(project)
        .flatMap(
            one ->
                engagement.themes().of(one).stream()
                    .filter(theme -> theme.id().equals(id))
                    .findFirst()
                    .map(theme -> new Open<>(one, theme)));
  }

  /// What one person said; empty if the project has none of this number.
  public static Optional<Open<Quoted>> quote(Engagement engagement, UUID project, UUID id) {
    return engagement
        .projects()
        .find(project)
        .flatMap(one -> engagement.quotes().find(one, id).map(quote -> new Open<>(one, quote)));
  }

  /// A change; empty if the project has none of this number.
  public static Optional<Open<Change>> change(Engagement engagement, UUID project, UUID id) {
    return engagement
        .projects()
        .find(project)
        .flatMap(
            one ->
                engagement.changes().of(one).stream()
                    .filter(change -> change.id().equals(id))
                    .findFirst()
                    .map(change -> new Open<>(one, change)));
  }

  /// Whoever spoke with this number of a row.
  public static Optional<Voice> voice(Engagement engagement, Project project, UUID id) {
    return engagement.voices().of(project).stream()
        .filter(voice -> voice.id().equals(id))
        .findFirst();
  }

  /// Where the project is.
  public String path() {
    return ListeningPages.path(project.id());
  }
}
