package org.mainstay.inside.team.communities;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

/// Where members of a community write, answer, note a meeting, and change what they wrote.
@InsidePages
public class PostPages {
  private static final String POSTS = CommunityPages.COMMUNITIES + "/{id}/posts";

  private static final String WRONG = "Write something, in 4,000 characters at most";

  private final Talk talk;

  public PostPages(Talk talk) {
    this.talk = talk;
  }

  /// Writes a post, an answer to one, or the notes of a meeting.
  @PostMapping(POSTS)
  public Answer write(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    return asMember(
        id,
        community -> {
          var form = new TeamForm(sent);
          var answers = TeamForm.id(form.value("answers")).filter(post -> isIn(community, post));
          var words = form.withoutDetail("words", Post.WORDS_MAX, WRONG);
          var metOn = metOn(form);
          if (!form.isFine()) {
            return talk.page(community, form);
          }
          var key = TeamForm.id(form.value("key")).orElseGet(UUID::randomUUID);
          talk.posts().write(new Posts.Draft(key, id, answers, metOn), words);
          return new GoTo(CommunityPages.COMMUNITIES + "/" + id + "#posts");
        });
  }

  /// Answers go to a post of this community that is no answer itself.
  private boolean isIn(Community community, UUID post) {
    return talk.posts()
        .find(post)
        .filter(one -> one.community().equals(community.id()) && one.answers().isEmpty())
        .isPresent();
  }

  private Optional<LocalDate> metOn(TeamForm form) {
    var typed = form.day("met");
    if ((typed.day() + typed.month() + typed.year()).isEmpty()) {
      return Optional.empty();
    }
    var today = talk.communities().today();
    return Optional.of(
        form.dayUntil("met", today, today, "Type the day of the meeting, today or earlier"));
  }

  @GetMapping(POSTS + "/{post}")
  public Answer own(@PathVariable UUID id, @PathVariable UUID post) {
    return asAuthor(id, post, found -> page(found, form(found)));
  }

  @PostMapping(POSTS + "/{post}")
  public Answer change(
      @PathVariable UUID id, @PathVariable UUID post, @RequestParam Map<String, String> sent) {
    return asAuthor(
        id,
        post,
        found -> {
          var form = new TeamForm(sent);
          var words = form.withoutDetail("words", Post.WORDS_MAX, WRONG);
          if (form.isFine()
              && !(form.value("version").equals(found.version() + "")
                  && talk.posts().change(found, words))) {
            form.refuse("words", "You changed this elsewhere meanwhile. Open it again to see how");
          }
          return form.isFine()
              ? new GoTo(CommunityPages.COMMUNITIES + "/" + id + "#posts")
              : page(found, form);
        });
  }

  private Answer asMember(UUID id, Function<Community, Answer> use) {
    return talk.communities()
        .find(id)
        .filter(one -> one.has(Acting.now()))
        .map(use)
        .orElseGet(NotHere::new);
  }

  private Answer asAuthor(UUID id, UUID post, Function<Post, Answer> use) {
    return talk.posts()
        .find(post)
        .filter(one -> one.community().equals(id) && one.by().equals(Acting.now()))
        .map(use)
        .orElseGet(NotHere::new);
  }

  private static TeamForm form(Post post) {
    var sent = new HashMap<String, String>();
    sent.put("words", post.words());
    sent.put("version", post.version() + "");
    return new TeamForm(sent);
  }

  private static Page page(Post post, TeamForm form) {
    var base = CommunityPages.COMMUNITIES + "/" + post.community();
    var view = new PostView(base, base + "/posts/" + post.id(), form);
    var page = new Page("What you wrote", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }
}
