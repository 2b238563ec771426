package org.mainstay.inside.team.communities;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages of the communities of practice: which there are, and who is in them.
@InsidePages
public class CommunityPages {
  public static final String COMMUNITIES = "/team/communities";

  private static final String ONE = COMMUNITIES + "/{id}";

  private final Communities communities;
  private final Talk talk;

  public CommunityPages(Communities communities, Talk talk) {
    this.communities = communities;
    this.talk = talk;
  }

  @GetMapping(COMMUNITIES)
  public Answer all() {
    return list(new TeamForm(Map.of("key", UUID.randomUUID().toString())));
  }

  /// Begins a community, from a locality.
  @PostMapping(COMMUNITIES)
  public Answer begin(@RequestParam Map<String, String> sent) {
    var form = new TeamForm(sent);
    var name = form.value("name").strip();
    if (name.isEmpty() || name.length() > Community.NAME_MAX) {
      form.refuse("name", "Type a name, in 80 characters at most");
    }
    var about =
        form.withoutDetail(
            "about", Community.ABOUT_MAX, "Say what it is for, in 500 characters at most");
    var locality = locality(form);
    if (!form.isFine()) {
      return list(form);
    }
    var id = TeamForm.id(form.value("key")).orElseGet(UUID::randomUUID);
    communities.begin(id, name, about);
    communities.find(id).ifPresent(one -> communities.join(one, locality));
    return new GoTo(COMMUNITIES + "/" + id);
  }

  @GetMapping(ONE)
  public Answer one(@PathVariable UUID id) {
    return with(id, one -> talk.page(one, Talk.fresh()));
  }

  @PostMapping(ONE + "/join")
  public Answer join(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    return with(
        id,
        one -> {
          var form = new TeamForm(sent);
          var locality = locality(form);
          if (!form.isFine()) {
            return talk.page(one, form);
          }
          communities.join(one, locality);
          return new GoTo(COMMUNITIES + "/" + id);
        });
  }

  @PostMapping(ONE + "/leave")
  public Answer leave(@PathVariable UUID id) {
    return with(
        id,
        one -> {
          communities.leave(one);
          return new GoTo(COMMUNITIES);
        });
  }

  private Answer with(UUID id, Function<Community, Answer> use) {
    return communities.find(id).map(use).orElseGet(NotHere::new);
  }

  private String locality(TeamForm form) {
    var chosen = form.value("locality");
    if (!communities.localities().contains(chosen)) {
      form.refuse("locality", "Choose where you work");
    }
    return chosen;
  }

  private Page list(TeamForm form) {
    var me = Acting.now();
    var view =
        new CommunitiesView(
            communities.all().stream()
                .map(
                    one ->
                        new CommunitiesView.Line(
                            one.name(),
                            COMMUNITIES + "/" + one.id(),
                            one.about(),
                            "Members: %d, localities: %d.%s"
                                .formatted(
                                    one.members().size(),
                                    one.localities(),
                                    one.has(me) ? " You are one of them." : "")))
                .toList(),
            communities.localities(),
            form);
    var page = new Page("Communities of practice", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }
}
