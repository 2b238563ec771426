package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Identity.Time;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.label.Errors;

/// How and when it is safe to contact somebody: nothing else is used.
public record SafeToContact() implements Question {
  static final String WAY = "way";
  static final String PHONE = "phone";
  static final String VOICEMAIL = "voicemail";
  static final String MOBILE = "mobile";
  static final String EMAIL = "email";
  static final String TIMES = "times";
  static final String NOTE = "note";

  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9 ()./-]+");
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
  private static final int DIGITS_MIN = 7;
  private static final int DIGITS_MAX = 15;

  @Override
  public String place() {
    return "4";
  }

  @Override
  public List<String> fields() {
    return List.of(WAY, PHONE, VOICEMAIL, MOBILE, EMAIL, TIMES, NOTE);
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    return List.of(
        Radios.asked(WAY, "How is it safe to contact you?")
            .hint("We will only use the way that you choose.")
            .from(
                Choice.of(Way.PHONE.name(), words(Way.PHONE)).revealing(calls(answers, errors)),
                Choice.of(Way.TEXT.name(), words(Way.TEXT))
                    .revealing(number(MOBILE, "Mobile number", answers, errors)),
                Choice.of(Way.EMAIL.name(), words(Way.EMAIL)).revealing(mail(answers, errors)),
                Choice.of(
                    Way.HERE_ONLY.name(),
                    words(Way.HERE_ONLY),
                    "You come back with a code. We do not call or write."))
            .chosen(answers.text(WAY))
            .errors(errors),
        times(answers, errors),
        Textarea.labelled(NOTE, "Is there anything else we should know?")
            .hint("Such as who might pick up the phone. You can leave this blank.")
            .rows(3)
            .value(answers.text(NOTE))
            .errors(errors));
  }

  /// When it is safe, from the morning to the night.
  static Content times(Answers answers, Errors errors) {
    return Checkboxes.labelled(TIMES, "When is it safe?")
        .hint("Leave this blank if any time is safe.")
        .from(
            Arrays.stream(Time.values()).map(time -> Choice.of(time.name(), words(time))).toList())
        .chosen(Set.copyOf(answers.all(TIMES)))
        .errors(errors);
  }

  /// Which number to call, and whether a voicemail may be left.
  static Content calls(Answers answers, Errors errors) {
    var number = number(PHONE, "Phone number", answers, errors);
    var voicemail =
        Radios.labelled(VOICEMAIL, "Can we leave a voicemail?")
            .hint("We never say what it is about.")
            .from(Choice.of("yes", "Yes"), Choice.of("no", "No"))
            .chosen(answers.text(VOICEMAIL))
            .errors(errors);
    return output -> {
      output.writeUserContent(number);
      output.writeUserContent(voicemail);
    };
  }

  private static Content mail(Answers answers, Errors errors) {
    return Input.labelled(EMAIL, "Email address")
        .hint("Your employer may be able to read a work email.")
        .type("email")
        .autocomplete("email")
        .value(answers.text(EMAIL))
        .errors(errors);
  }

  private static Content number(String field, String label, Answers answers, Errors errors) {
    return Input.labelled(field, label)
        .type("tel")
        .autocomplete("tel")
        .width(20)
        .value(answers.text(field))
        .errors(errors);
  }

  @Override
  public Errors problems(Answers answers) {
    var limits = new Limits(answers);
    var way = way(answers);
    limits.unless(way.isPresent(), WAY, "Choose how it is safe to contact you");
    way.ifPresent(
        chosen -> {
          switch (chosen) {
            case PHONE -> mayCall(limits, answers);
            case TEXT ->
                limits.unless(
                    isNumber(answers.text(MOBILE)),
                    MOBILE,
                    "Type a mobile number, like 07700 900 982");
            case EMAIL ->
                limits.unless(
                    ADDRESS.matcher(answers.text(EMAIL)).matches(),
                    EMAIL,
                    "Type an email address, like name@example.com");
            case HERE_ONLY -> {}
          }
        });
    return limits
        .atMost(Limits.LINE_MAX, PHONE)
        .atMost(Limits.LINE_MAX, MOBILE)
        .atMost(Limits.LINE_MAX, EMAIL)
        .atMost(Limits.NOTE_MAX, NOTE)
        .errors();
  }

  /// Asks for another look unless there is a number, and a word about voicemail.
  static Limits mayCall(Limits limits, Answers answers) {
    return limits
        .unless(isNumber(answers.text(PHONE)), PHONE, "Type a phone number, like 01632 960 001")
        .unless(
            answers.has(VOICEMAIL, "yes") || answers.has(VOICEMAIL, "no"),
            VOICEMAIL,
            "Choose if we can leave a voicemail");
  }

  @Override
  public Answers settled(Answers answers) {
    return answers.without(List.of(WorkEmail.SURE));
  }

  @Override
  public List<Told> told(Answers answers) {
    var contact = contact(answers);
    var how = new ArrayList<String>();
    how.add(words(contact.way()));
    if (!contact.address().isEmpty()) {
      how.add(contact.address());
    }
    if (contact.way() == Way.PHONE) {
      how.add(contact.voicemail() ? "You can leave a voicemail" : "Do not leave a voicemail");
    }
    var when = contact.times().stream().map(SafeToContact::words).toList();
    return List.of(
        new Told("How it is safe to contact you", String.join("\n", how)),
        new Told("When it is safe", when.isEmpty() ? "Any time" : String.join("\n", when)),
        new Told(
            "Anything else we should know", contact.note().isEmpty() ? "Nothing" : contact.note()));
  }

  /// How and when it is safe, as the letter says it.
  ///
  /// @throws IllegalStateException if no way was chosen
  public static Identity.SafeContact contact(Answers answers) {
    var way = way(answers).orElseThrow(() -> new IllegalStateException("no way of contact"));
    var address =
        switch (way) {
          case PHONE -> answers.text(PHONE);
          case TEXT -> answers.text(MOBILE);
          case EMAIL -> answers.text(EMAIL);
          case HERE_ONLY -> "";
        };
    var times =
        Arrays.stream(Time.values()).filter(time -> answers.has(TIMES, time.name())).toList();
    boolean voicemail = way == Way.PHONE && answers.has(VOICEMAIL, "yes");
    boolean agreed = answers.has(WorkEmail.SURE, WorkEmail.KEEP);
    return new Identity.SafeContact(way, address, voicemail, times, answers.text(NOTE), agreed);
  }

  /// The way that was chosen, if one was.
  public static Optional<Way> way(Answers answers) {
    return Arrays.stream(Way.values()).filter(way -> answers.has(WAY, way.name())).findFirst();
  }

  private static boolean isNumber(String typed) {
    long digits = typed.chars().filter(Character::isDigit).count();
    return NUMBER.matcher(typed).matches() && digits >= DIGITS_MIN && digits <= DIGITS_MAX;
  }

  private static String words(Way way) {
    return switch (way) {
      case PHONE -> "Phone call";
      case TEXT -> "Text message";
      case EMAIL -> "Email";
      case HERE_ONLY -> "Only on this website";
    };
  }

  private static String words(Time time) {
    return switch (time) {
      case WEEKDAY_MORNING -> "Weekday mornings";
      case WEEKDAY_AFTERNOON -> "Weekday afternoons";
      case WEEKDAY_EVENING -> "Weekday evenings";
      case WEEKEND -> "Weekends";
      case NIGHT -> "Nights";
    };
  }
}
