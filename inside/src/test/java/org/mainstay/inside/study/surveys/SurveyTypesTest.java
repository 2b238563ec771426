package org.mainstay.inside.study.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.util.SecretBytes;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainstay.letterbox.survey.Mark;
import org.mainstay.letterbox.survey.Reply;
import org.mainstay.letterbox.survey.SelfCode;
import org.mainstay.letterbox.survey.Survey;

/// From an anonymous survey no way leads to a key, a code or a mark: the types do not have one.
class SurveyTypesTest {
  private static final Set<Class<?>> KNOWN_AGAIN =
      Set.of(Mark.class, SelfCode.class, SecretBytes.class, WaveAnswers.Marked.class);

  private static final List<Class<? extends Record>> ANONYMOUS =
      List.of(Survey.Anonymous.class, Reply.Anonymous.class, WaveAnswers.Anonymous.class);

  /// Every type that can be reached from a record by its components, with what is in its lists.
  private static Set<String> reached(Class<?> from) {
    var reached = new HashSet<String>();
    collect(from, reached);
    return reached;
  }

  private static void collect(Class<?> type, Set<String> into) {
    if (!into.add(type.getName()) || !type.isRecord()) {
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      into.add(component.getGenericType().getTypeName());
      collect(component.getType(), into);
    }
  }

  private static List<Class<?>> takes(Executable one) {
    var all = new ArrayList<>(Arrays.asList(one.getParameterTypes()));
    if (one instanceof Method method) {
      all.add(method.getReturnType());
    }
    return all;
  }

  @Test
  void nothing_in_an_anonymous_survey_reply_or_sheet_is_a_mark_a_code_or_a_key() {
    for (Class<?> type : ANONYMOUS) {
      for (Class<?> known : KNOWN_AGAIN) {
        assertThat(reached(type))
            .as(type.getName())
            .noneMatch(name -> name.contains(known.getName()));
      }
    }
  }

  @Test
  void no_method_of_an_anonymous_type_takes_or_gives_one() {
    for (Class<?> type : ANONYMOUS) {
      for (Method method : type.getDeclaredMethods()) {
        assertThat(takes(method)).as(method.toString()).doesNotContainAnyElementsOf(KNOWN_AGAIN);
      }
    }
  }

  @Test
  void every_door_to_a_key_takes_a_pseudonymous_survey() {
    for (Method method : SurveyKeys.class.getDeclaredMethods()) {
      assertThat(method.getParameterTypes())
          .as(method.toString())
          .contains(Survey.Pseudonymous.class);
    }
  }

  /// The same look at the other kind finds them, so that it would find them here.
  @Test
  void in_a_pseudonymous_reply_the_mark_is_found() {
    assertThat(reached(Reply.Pseudonymous.class)).contains(Mark.class.getName());
    assertThat(reached(WaveAnswers.Pseudonymous.class))
        .anyMatch(name -> name.contains(WaveAnswers.Marked.class.getName()));
  }

  @Test
  void a_survey_is_one_of_two_and_nothing_else() {
    assertThat(Survey.class.isSealed()).isTrue();
    assertThat(Survey.class.getPermittedSubclasses())
        .containsExactlyInAnyOrder(Survey.Anonymous.class, Survey.Pseudonymous.class);
  }
}
