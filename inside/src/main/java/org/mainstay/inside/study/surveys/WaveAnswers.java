package org.mainstay.inside.study.surveys;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.crypto.tink.util.SecretBytes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mainstay.letterbox.survey.Answered;
import org.mainstay.letterbox.survey.Reply;
import org.mainstay.letterbox.survey.SelfCode;
import org.mainstay.letterbox.survey.Sheet;

/// All that was chosen in one wave, in an order that follows from what is in it: whatever order it
/// came in, the same answers make the same sheet.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = WaveAnswers.Anonymous.class, name = "anonymous"),
  @JsonSubTypes.Type(value = WaveAnswers.Pseudonymous.class, name = "pseudonymous")
})
public sealed interface WaveAnswers permits WaveAnswers.Anonymous, WaveAnswers.Pseudonymous {
  /// The answers, each of somebody else.
  List<Answered> answers();

  /// Answers of nobody: there is no room for a mark.
  record Anonymous(List<Answered> answers) implements WaveAnswers {
    public Anonymous {
      answers = answers.stream().sorted().toList();
    }

    static Anonymous of(Sheet sheet, List<Reply> replies) {
      return new Anonymous(
          replies.stream()
              .filter(Reply.Anonymous.class::isInstance)
              .map(reply -> ((Reply.Anonymous) reply).answered().on(sheet))
              .toList());
    }
  }

  /// Answers by the mark of a code; one for each mark.
  record Pseudonymous(List<Marked> marked) implements WaveAnswers {
    public Pseudonymous {
      marked = marked.stream().sorted(Comparator.comparing(Marked::person)).toList();
    }

    static Pseudonymous of(Sheet sheet, List<Reply> replies, SecretBytes surveyKey) {
      Map<String, Answered> each = new TreeMap<>();
      for (Reply reply : replies) {
        if (reply instanceof Reply.Pseudonymous(var answered, var mark)) {
          each.merge(
              SelfCode.again(mark, surveyKey).hex(), answered.on(sheet), Pseudonymous::fuller);
        }
      }
      var marked = new ArrayList<Marked>();
      each.forEach((person, answered) -> marked.add(new Marked(person, answered)));
      return new Pseudonymous(marked);
    }

    // Who came twice is counted once. Which came first is not known here, and is no reason.
    private static Answered fuller(Answered one, Answered other) {
      int more = one.items().size() - other.items().size();
      return more > 0 || (more == 0 && one.compareTo(other) <= 0) ? one : other;
    }

    @Override
    public List<Answered> answers() {
      return marked.stream().map(Marked::answered).toList();
    }

    /// The same with other marks.
    Pseudonymous renamed(UnaryOperator<String> name) {
      return new Pseudonymous(
          marked.stream()
              .map(one -> new Marked(name.apply(one.person()), one.answered()))
              .toList());
    }
  }

  /// What the holder of a code chose.
  ///
  /// @param person a mark, or what chance put in its place when the survey ended
  record Marked(String person, Answered answered) {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }
}
