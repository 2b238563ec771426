package org.mainstay.inside.team.communities;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.Acting;
import org.mainstay.ui.Page;

/// Puts the page of one community together, for a member and for somebody who could join.
public final class Talk {
  private final Communities communities;
  private final Posts posts;
  private final Team team;
  private final Clock clock;

  public Talk(Communities communities, Posts posts, Team team, Clock clock) {
    this.communities = communities;
    this.posts = posts;
    this.team = team;
    this.clock = clock;
  }

  /// A form for a new post.
  static TeamForm fresh() {
    return new TeamForm(Map.of("key", UUID.randomUUID().toString()));
  }

  Communities communities() {
    return communities;
  }

  Posts posts() {
    return posts;
  }

  /// The page of a community; whoever is no member reads who is in it and nothing that was written.
  Page page(Community community, TeamForm form) {
    boolean isMember = community.has(Acting.now());
    List<Post> all = isMember ? posts.of(community) : List.of();
    var view =
        new CommunityView(
            community.name(),
            community.about(),
            CommunityPages.COMMUNITIES + "/" + community.id(),
            community.members().stream()
                .map(one -> "%s, %s".formatted(team.signed(one.worker()), one.locality()))
                .sorted()
                .toList(),
            isMember,
            all.stream()
                .filter(post -> post.answers().isEmpty())
                .map(post -> line(community, post, all))
                .toList(),
            communities.localities(),
            form);
    var page = new Page("Community of practice", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }

  private CommunityView.Line line(Community community, Post post, List<Post> all) {
    var answers =
        all.reversed().stream()
            .filter(one -> one.answers().filter(post.id()::equals).isPresent())
            .map(one -> line(community, one, List.of()))
            .toList();
    return new CommunityView.Line(
        post.id().toString(),
        signed(community, post),
        post.metOn().map(day -> "Notes of the meeting on " + TeamForm.on(day)).orElse(""),
        post.words().lines().toList(),
        post.by().equals(Acting.now())
            ? CommunityPages.COMMUNITIES + "/" + community.id() + "/posts/" + post.id()
            : "",
        answers);
  }

  private String signed(Community community, Post post) {
    var locality =
        community.members().stream()
            .filter(one -> one.worker().equals(post.by()))
            .map(one -> ", " + one.locality())
            .collect(Collectors.joining());
    return "%s%s, %s%s"
        .formatted(
            team.signed(post.by()),
            locality,
            TeamForm.on(day(post.at())),
            post.changedAt().map(at -> ", changed on " + TeamForm.on(day(at))).orElse(""));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
