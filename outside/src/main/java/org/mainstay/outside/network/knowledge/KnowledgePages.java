package org.mainstay.outside.network.knowledge;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.academy.shelf.Look;
import org.mainstay.outside.academy.shelf.Prose;
import org.mainstay.outside.network.frame.Filled;
import org.mainstay.outside.network.frame.Network;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What those who lead and pay for hubs tell one another.
///
/// What somebody looks for is sent in a form, never in an address, and is kept nowhere.
@Controller
public class KnowledgePages {
  private static final String SEARCH = Network.KNOWLEDGE + "/search";
  private static final String ARTICLE = Network.KNOWLEDGE + "/article/{post}";
  private static final String QUESTION = Network.KNOWLEDGE + "/question/{post}";
  private static final String DOWN = Network.KNOWLEDGE + "/take-down/{post}";

  private final Posts posts;

  public KnowledgePages(Posts posts) {
    this.posts = posts;
  }

  @GetMapping(Network.KNOWLEDGE)
  public Answer all() {
    var board = posts.board();
    return Network.page(
        "Shared knowledge",
        new KnowledgeView(lines(board, Post.Kind.ARTICLE), lines(board, Post.Kind.QUESTION)));
  }

  private List<KnowledgeView.Line> lines(Board board, Post.Kind kind) {
    return board.standing().stream()
        .filter(one -> one.kind() == kind)
        .map(
            one ->
                new KnowledgeView.Line(
                    one, OfficeForm.on(posts.dayOf(one)), board.answered(one.id())))
        .toList();
  }

  @GetMapping(SEARCH)
  public Answer search() {
    return Network.page("Search", new FindView("", List.of()));
  }

  @PostMapping(SEARCH)
  public Answer search(@RequestParam(defaultValue = "") String words) {
    String typed = words.strip();
    String kept = typed.substring(0, Math.min(Look.TYPED_MAX, typed.length()));
    var board = posts.board();
    var entries =
        board.standing().stream()
            .map(
                one ->
                    new Look.Entry(one.kind().words(), one.title(), one.path(), text(board, one)))
            .toList();
    return Network.page("Search", new FindView(kept, Look.among(entries).find(kept)));
  }

  /// Its words alone; of a question also the words of its answers.
  private static String text(Board board, Post post) {
    var text = new StringBuilder(plain(post));
    board.answers(post.id()).stream()
        .filter(one -> !one.isTakenDown())
        .forEach(one -> text.append(' ').append(plain(one)));
    return text.toString();
  }

  private static String plain(Post post) {
    return Written.prose(post.words()).plain();
  }

  @GetMapping(ARTICLE)
  public Answer article(@PathVariable("post") UUID id) {
    var board = posts.board();
    return board
        .find(id, Post.Kind.ARTICLE)
        .<Answer>map(
            one ->
                page(
                    one,
                    new PostView(
                        shown(one), List.of(), board.newer(id).map(Post::path), OfficeForm.empty()),
                    OfficeForm.empty()))
        .orElseGet(NotHere::new);
  }

  @GetMapping(QUESTION)
  public Answer question(@PathVariable("post") UUID id) {
    return posts
        .board()
        .find(id, Post.Kind.QUESTION)
        .<Answer>map(
            one -> asked(one, new Filled().with("id", UUID.randomUUID().toString()).form()))
        .orElseGet(NotHere::new);
  }

  @PostMapping(QUESTION)
  public Answer answer(@PathVariable("post") UUID id, @RequestParam Map<String, String> sent) {
    return posts
        .board()
        .find(id, Post.Kind.QUESTION)
        .filter(one -> !one.isTakenDown())
        .map(one -> answered(one, new OfficeForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Answer answered(Post question, OfficeForm form) {
    var words = Written.read(form, "words", "Type your answer");
    NobodyTold.check(form, List.of("words"));
    if (!form.isFine()) {
      return asked(question, form);
    }
    posts.add(
        posts.fresh(
            form.id("id").orElseGet(UUID::randomUUID),
            Post.Kind.ANSWER,
            Optional.of(question.id()),
            "",
            words));
    return new GoTo(question.path());
  }

  private Page asked(Post question, OfficeForm form) {
    var answers = posts.board().answers(question.id()).stream().map(this::shown).toList();
    return page(question, new PostView(shown(question), answers, Optional.empty(), form), form);
  }

  private static Page page(Post post, PostView view, OfficeForm form) {
    return Network.page(post.kind().words(), view, form);
  }

  private PostView.Shown shown(Post post) {
    return new PostView.Shown(
        post,
        OfficeForm.on(posts.dayOf(post)),
        post.isTakenDown() ? List.of() : List.of(drawn(post)),
        Posts.mayTakeDown(post));
  }

  private static Content drawn(Post post) {
    Prose prose = Written.prose(post.words());
    return prose.drawn("");
  }

  @PostMapping(DOWN)
  public Answer takeDown(@PathVariable("post") UUID id) {
    var found = posts.board().find(id);
    if (found.filter(Posts::mayTakeDown).isEmpty()) {
      return new NotHere();
    }
    posts.takeDown(found.get());
    return new GoTo(
        found.get().kind() == Post.Kind.ANSWER ? found.get().path() : Network.KNOWLEDGE);
  }
}
