package org.mainstay.front.asking.equality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.StaffGroupAnswers;

/// The optional questions in their order, as the harmonised standards of official statistics ask.
///
/// The answers are kept as they were given: codes of other lists differ, and mapping waits until
/// somebody compares.
///
/// Age, staff group and part of the organisation are asked as employers' staff lists know them, so
/// that who comes can be compared with who works there.
///
/// @param roma whether "Roma" is one of the answers, a setting of the hub
/// @param workplace where the person works, as far as it is known
public record EqualityQuestions(boolean roma, Workplace workplace) {
  /// The number of the last question.
  public static final int NUMBER_MAX = 12;

  /// What the age is called in the letter.
  public static final String AGE = "age-band";

  /// What the staff group is called in the letter.
  public static final String STAFF_GROUP = "staff-group";

  /// What the part of the organisation is called in the letter.
  public static final String PART = "directorate";

  /// Said of a staff group or a part that is not on the list.
  public static final String SOMETHING_ELSE = "Something else";

  /// What the way somebody heard of the hub is called in the letter.
  public static final String HEARD = "heard-of-us";

  private static final String GROUP = "ethnic-group";
  private static final String BACKGROUND = "ethnic-background";
  private static final String DISABILITY = "disability";
  private static final String WHITE = "White";
  private static final String MIXED = "Mixed or multiple ethnic groups";
  private static final String ASIAN = "Asian or Asian British";
  private static final String BLACK = "Black, African, Caribbean or Black British";
  private static final String OTHER = "Other ethnic group";
  private static final String TRAVELLER = "Gypsy or Irish Traveller";

  private static final EqualityQuestion ETHNIC_GROUP =
      EqualityQuestion.of(GROUP, "What is your ethnic group?", WHITE, MIXED, ASIAN, BLACK, OTHER);

  private static final EqualityQuestion SEX =
      EqualityQuestion.of("sex", "What is your sex?", "Female", "Male");

  private static final EqualityQuestion HOW_OLD =
      EqualityQuestion.of(
          AGE, "How old are you?", "Under 25", "25 to 34", "35 to 44", "45 to 54", "55 or over");

  private static final EqualityQuestion WHICH_STAFF =
      EqualityQuestion.of(
          STAFF_GROUP,
          "Which staff group are you in?",
          Stream.concat(StaffGroupAnswers.all().stream(), Stream.of(SOMETHING_ELSE))
              .toArray(String[]::new));

  private static final EqualityQuestion GENDER =
      EqualityQuestion.of(
              "gender",
              "Is the gender you identify with the same as your sex registered at birth?",
              "Yes",
              "No")
          .wordsAfter("No");

  private static final EqualityQuestion ORIENTATION =
      EqualityQuestion.of(
              "sexual-orientation",
              "Which of the following best describes your sexual orientation?",
              "Heterosexual or straight",
              "Gay or lesbian",
              "Bisexual",
              "Other")
          .wordsAfter("Other");

  private static final EqualityQuestion HAS_CONDITION =
      EqualityQuestion.of(
          DISABILITY,
          "Do you have any physical or mental health conditions or illness lasting or expected to"
              + " last 12 months or more?",
          "Yes",
          "No");

  private static final EqualityQuestion CONDITION_EFFECT =
      EqualityQuestion.of(
          "disability-effect",
          "Do they reduce your ability to carry out day-to-day activities?",
          "Yes, a lot",
          "Yes, a little",
          "Not at all");

  private static final EqualityQuestion RELIGION =
      EqualityQuestion.of(
              "religion",
              "What is your religion?",
              "No religion",
              "Christian",
              "Buddhist",
              "Hindu",
              "Jewish",
              "Muslim",
              "Sikh",
              "Any other religion")
          .wordsAfter("Any other religion");

  private static final EqualityQuestion HOW_HEARD =
      EqualityQuestion.of(
              HEARD,
              "How did you hear about us?",
              "A poster or a card",
              "Somebody I work with",
              "My manager",
              "Occupational health or HR",
              "A website or an email at work",
              "My GP or another service",
              "Somebody at home",
              "Online or on the news",
              SOMETHING_ELSE)
          .wordsAfter(SOMETHING_ELSE);

  private static final Map<String, EqualityQuestion> BACKGROUNDS =
      Map.of(
          MIXED,
          background(
              "your Mixed or multiple ethnic groups background",
              "White and Black Caribbean",
              "White and Black African",
              "White and Asian",
              "Any other Mixed or multiple ethnic background"),
          ASIAN,
          background(
              "your Asian or Asian British background",
              "Indian",
              "Pakistani",
              "Bangladeshi",
              "Chinese",
              "Any other Asian background"),
          BLACK,
          background(
              "your Black, African, Caribbean or Black British background",
              "African",
              "Caribbean",
              "Any other Black, African or Caribbean background"),
          OTHER,
          background("your background", "Arab", "Any other ethnic group"));

  /// The number in the address of each question; the gate before them is number 0.
  private static final List<String> NUMBERED =
      List.of(
          GROUP,
          BACKGROUND,
          "sex",
          AGE,
          STAFF_GROUP,
          PART,
          "gender",
          "sexual-orientation",
          DISABILITY,
          "disability-effect",
          "religion",
          HEARD);

  /// Where somebody works.
  ///
  /// @param name of the employer, as it is asked for
  /// @param parts of the employer to choose from, none if they are not known
  public record Workplace(String name, List<String> parts) {
    /// Of which nothing is known.
    public static final Workplace UNKNOWN = new Workplace("", List.of());

    public Workplace {
      parts = List.copyOf(parts);
    }
  }

  /// The questions without any about a part of the employer.
  public EqualityQuestions(boolean roma) {
    this(roma, Workplace.UNKNOWN);
  }

  /// The same questions for somebody who works there.
  public EqualityQuestions at(Workplace other) {
    return new EqualityQuestions(roma, other);
  }

  /// The number of a question, the same whatever was answered before.
  public int number(EqualityQuestion question) {
    return NUMBERED.indexOf(question.field()) + 1;
  }

  /// The question with this number, if these answers lead to it.
  public Optional<EqualityQuestion> at(int number, Answers answers) {
    return asked(answers).stream().filter(question -> number(question) == number).findFirst();
  }

  /// The number of the next question, if there is one.
  public Optional<Integer> after(int number, Answers answers) {
    return asked(answers).stream().map(this::number).filter(next -> next > number).findFirst();
  }

  /// The number of the question before, 0 for the gate.
  public int before(int number, Answers answers) {
    return asked(answers).stream()
        .map(this::number)
        .filter(earlier -> earlier < number)
        .reduce(0, Math::max);
  }

  /// The questions that these answers lead to, in order.
  public List<EqualityQuestion> asked(Answers answers) {
    var asked = new ArrayList<EqualityQuestion>();
    asked.add(ETHNIC_GROUP);
    background(answers.text(GROUP)).ifPresent(asked::add);
    asked.addAll(List.of(SEX, HOW_OLD, WHICH_STAFF));
    if (!workplace.parts().isEmpty()) {
      asked.add(whichPart());
    }
    asked.addAll(List.of(GENDER, ORIENTATION, HAS_CONDITION));
    if (answers.has(DISABILITY, "Yes")) {
      asked.add(CONDITION_EFFECT);
    }
    asked.addAll(List.of(RELIGION, HOW_HEARD));
    return List.copyOf(asked);
  }

  private EqualityQuestion whichPart() {
    var answers = new ArrayList<>(workplace.parts());
    answers.add(SOMETHING_ELSE);
    return EqualityQuestion.listed(
        PART, "Which part of " + workplace.name() + " do you work in?", answers);
  }

  private Optional<EqualityQuestion> background(String group) {
    return group.equals(WHITE) ? Optional.of(white()) : Optional.ofNullable(BACKGROUNDS.get(group));
  }

  private EqualityQuestion white() {
    var answers =
        Stream.of(
                "English, Welsh, Scottish, Northern Irish or British",
                "Irish",
                TRAVELLER,
                "Roma",
                "Any other White background")
            .filter(answer -> roma || !answer.equals("Roma"));
    return background("your White background", answers.toArray(String[]::new));
  }

  private static EqualityQuestion background(String what, String... answers) {
    var asks = "Which of the following best describes " + what + "?";
    return EqualityQuestion.of(BACKGROUND, asks, answers).wordsAfter(answers[answers.length - 1]);
  }

  /// The letter that these answers make, if any question was answered: question to answer.
  public Optional<Letter.Equality> letter(Answers answers) {
    Map<String, String> given = new LinkedHashMap<>();
    for (EqualityQuestion question : asked(answers)) {
      var answer = answers.text(question.field());
      if (question.offers(answer)) {
        given.put(question.field(), answer);
        var words = answers.text(question.wordsField());
        if (answer.equals(question.inOwnWords()) && !words.isEmpty()) {
          given.put(question.wordsField(), words);
        }
      }
    }
    return given.isEmpty() ? Optional.empty() : Optional.of(new Letter.Equality(given));
  }
}
