package org.mainstay.inside.team.communities;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Select;

/// One community of practice.
///
/// @param members who is in it, in words
/// @param isMember whether whoever reads it is one of them; otherwise nothing written is shown
public record CommunityView(
    String name,
    String about,
    String path,
    List<String> members,
    boolean isMember,
    List<Line> posts,
    List<String> localities,
    TeamForm form)
    implements Drawn {
  private static final int BEGINNING = 60;

  public CommunityView {
    members = List.copyOf(members);
    posts = List.copyOf(posts);
    localities = List.copyOf(localities);
  }

  /// One post with what answers it.
  ///
  /// @param meeting of which meeting these are the notes; empty for other words
  /// @param path where it is changed; empty for whoever did not write it
  public record Line(
      String id,
      String signed,
      String meeting,
      List<String> words,
      String path,
      List<Line> answers) {
    public Line {
      words = List.copyOf(words);
      answers = List.copyOf(answers);
    }

    String beginning() {
      var first = words.isEmpty() ? "" : words.getFirst();
      return first.length() <= BEGINNING ? first : first.substring(0, BEGINNING) + " …";
    }
  }

  public Select locality() {
    return CommunitiesView.locality(localities, form);
  }

  public Select answers() {
    var lines = new ArrayList<Select.Line>();
    lines.add(new Select.Line.Option("", "Nothing: I begin something"));
    posts.forEach(post -> lines.add(new Select.Line.Option(post.id(), post.beginning())));
    return Select.labelled("answers", "What do you answer?")
        .from(lines)
        .chosen(form.value("answers"));
  }

  public DateInput met() {
    return DateInput.labelled("met", "If these are notes of a meeting: on which day was it?")
        .hint("Leave it empty otherwise.")
        .holding(form.day("met"))
        .errors(form.errors());
  }
}
