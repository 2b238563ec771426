package org.mainstay.outside.network.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.network.frame.Filled;
import org.mainstay.outside.network.frame.Network;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an article is written or replaced, and a question asked.
@Controller
public class WritePages {
  private static final String WRITE = Network.KNOWLEDGE + "/write";
  private static final String ASK = Network.KNOWLEDGE + "/ask";
  private static final String REPLACE = Network.KNOWLEDGE + "/article/{post}/replace";
  private static final List<String> FIELDS = List.of("title", "words");
  private static final int TITLE_MAX = 120;

  private final Posts posts;

  public WritePages(Posts posts) {
    this.posts = posts;
  }

  @GetMapping(WRITE)
  public Answer write() {
    return page(WRITE, Post.Kind.ARTICLE, fresh());
  }

  @PostMapping(WRITE)
  public Answer written(@RequestParam Map<String, String> sent) {
    return posted(WRITE, Post.Kind.ARTICLE, Optional.empty(), new OfficeForm(sent));
  }

  @GetMapping(ASK)
  public Answer ask() {
    return page(ASK, Post.Kind.QUESTION, fresh());
  }

  @PostMapping(ASK)
  public Answer asked(@RequestParam Map<String, String> sent) {
    return posted(ASK, Post.Kind.QUESTION, Optional.empty(), new OfficeForm(sent));
  }

  /// An article is replaced by whoever may take it down.
  @GetMapping(REPLACE)
  public Answer replace(@PathVariable("post") UUID id) {
    return replaceable(id)
        .map(
            one ->
                page(
                    one.path() + "/replace",
                    Post.Kind.ARTICLE,
                    new Filled()
                        .with("id", UUID.randomUUID().toString())
                        .with("title", one.title())
                        .with("words", one.words())
                        .form()))
        .orElseGet(NotHere::new);
  }

  @PostMapping(REPLACE)
  public Answer replaced(@PathVariable("post") UUID id, @RequestParam Map<String, String> sent) {
    return posts
        .board()
        .find(id, Post.Kind.ARTICLE)
        .filter(Posts::mayTakeDown)
        .map(
            one ->
                posted(
                    one.path() + "/replace",
                    Post.Kind.ARTICLE,
                    Optional.of(id),
                    new OfficeForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Optional<Post> replaceable(UUID id) {
    var board = posts.board();
    return board
        .find(id, Post.Kind.ARTICLE)
        .filter(Posts::mayTakeDown)
        .filter(_ -> board.newer(id).isEmpty());
  }

  private static OfficeForm fresh() {
    return new Filled().with("id", UUID.randomUUID().toString()).form();
  }

  private Answer posted(String path, Post.Kind kind, Optional<UUID> target, OfficeForm form) {
    var title = form.needed("title", TITLE_MAX, "Give it a title that says what it is about");
    var words = Written.read(form, "words", "Write what it is about");
    NobodyTold.check(form, FIELDS);
    if (form.isFine()) {
      var post = posts.fresh(form.id("id").orElseGet(UUID::randomUUID), kind, target, title, words);
      if (posts.add(post)) {
        return new GoTo(post.path());
      }
      form.refuse("words", "Somebody has replaced this article meanwhile. Open the newer one");
    }
    return page(path, kind, form);
  }

  private static Answer page(String path, Post.Kind kind, OfficeForm form) {
    String title = kind == Post.Kind.ARTICLE ? "Write an article" : "Ask a question";
    return Network.page(title, new WriteView(path, title, form), form);
  }
}
