package org.mainstay.outside.network.knowledge;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.mainstay.outside.network.frame.Network;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Textarea;

/// An article, or a question with its answers.
///
/// @param newer where the article stands that replaced it
/// @param form an answer as it was typed
public record PostView(Shown post, List<Shown> answers, Optional<String> newer, OfficeForm form)
    implements Drawn {
  public PostView {
    answers = List.copyOf(answers);
  }

  /// One post.
  ///
  /// @param text its text; none if it was taken down
  /// @param mayTakeDown whether whoever reads it may
  public record Shown(Post post, String on, List<Content> text, boolean mayTakeDown) {
    public Shown {
      text = List.copyOf(text);
    }

    public String takeDown() {
      return Network.KNOWLEDGE + "/take-down/" + post.id();
    }
  }

  public boolean isQuestion() {
    return post.post().kind() == Post.Kind.QUESTION;
  }

  public boolean canReplace() {
    return !isQuestion() && post.mayTakeDown() && newer.isEmpty();
  }

  public boolean canAnswer() {
    return isQuestion() && !post.post().isTakenDown();
  }

  public String title() {
    return post.post().isTakenDown() ? "Taken down" : post.post().title();
  }

  public Textarea words() {
    return Textarea.labelled("words", "Your answer")
        .hint("Write about nobody in particular. Others see your role, not your name.")
        .rows(6)
        .value(form.value("words"))
        .errors(form.errors());
  }

  /// The box for a second look, if there is something to look at.
  public List<Content> looked() {
    return form.isFine() ? List.of() : NobodyTold.box(form, List.of("words"));
  }
}
