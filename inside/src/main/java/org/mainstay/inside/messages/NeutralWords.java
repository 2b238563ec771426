package org.mainstay.inside.messages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The one rule of what a message may say: nothing that tells somebody who glances at the phone.
public final class NeutralWords {
  /// As many characters as one text message holds.
  public static final int TEXT_MAX = 160;

  /// As many characters as a phone shows of who sent it.
  public static final int SENDER_MAX = 11;

  /// Beginnings of words that give away what the hub is for. Longer words with the same beginning
  /// are meant too.
  private static final List<String> GIVING_AWAY =
      List.of(
          "health",
          "mental",
          "wellbeing",
          "well being",
          "wellness",
          "nhs",
          "n h s",
          "service",
          "support",
          "crisis",
          "crises",
          "help",
          "hub",
          "staff",
          "employ",
          "occupational",
          "counsel",
          "therap",
          "psych",
          "treat",
          "assess",
          "diagnos",
          "clinic",
          "hospital",
          "doctor",
          "nurse",
          "patient",
          "medic",
          "peer",
          "resilien",
          "recover",
          "suicid",
          "self harm",
          "harm",
          "depress",
          "anxi",
          "stress",
          "trauma",
          "burnout",
          "mood",
          "worry",
          "worried",
          "feeling",
          "sleep",
          "alcohol",
          "drug",
          "abuse",
          "debt",
          "sick",
          "absence",
          "referral",
          "referred",
          "triage",
          "session",
          "group",
          "workshop",
          "talking",
          "questionnaire",
          "phq",
          "gad",
          "samaritans",
          "shout",
          "confidential");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\(\\(|\\{|\\}|%[a-z]|\\$|<|>");
  private static final Pattern LINK =
      Pattern.compile("://|www\\.|\\p{L}\\.(?:com|org|net|uk|io|link|ly|me)\\b");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SENDER = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9 ]+");

  /// The characters of a text message that take one place each, and those that take two.
  private static final String GSM =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  private static final String GSM_TWO = "^{}\\[~]|€";

  private final List<String> names;

  /// @param names what else gives the hub away: its name, its place, its lines
  public NeutralWords(Collection<String> names) {
    this.names = names.stream().map(NeutralWords::plain).filter(name -> !name.isBlank()).toList();
  }

  /// What is wrong with words that a phone or an inbox shows; empty if nothing is.
  public List<String> problems(String words) {
    var problems = new ArrayList<String>();
    if (words.isBlank()) {
      problems.add("it is empty");
    }
    given(words).forEach(word -> problems.add("“" + word + "” gives away what we are"));
    if (PLACEHOLDER.matcher(words).find()) {
      problems.add("it has a place for something to be put in, and nothing of a person goes in");
    }
    if (LINK.matcher(words.toLowerCase(Locale.ROOT)).find()) {
      problems.add("it has a link, which shows on the locked screen where it leads");
    }
    return problems;
  }

  /// What is wrong with the words of a text message.
  public List<String> textProblems(String words) {
    var problems = new ArrayList<>(problems(words));
    int length = 0;
    for (int at = 0; at < words.length(); at++) {
      char letter = words.charAt(at);
      if (GSM.indexOf(letter) < 0 && GSM_TWO.indexOf(letter) < 0) {
        problems.add("“" + letter + "” is no character of a plain text message");
      }
      length += GSM_TWO.indexOf(letter) < 0 ? 1 : 2;
    }
    if (length > TEXT_MAX) {
      problems.add("it has %d characters, a text message at most %d".formatted(length, TEXT_MAX));
    }
    return problems;
  }

  /// What is wrong with the name that a phone shows as the sender.
  public List<String> senderProblems(String sender) {
    var problems = new ArrayList<>(problems(sender));
    if (sender.length() > SENDER_MAX) {
      problems.add("it has more than " + SENDER_MAX + " characters");
    }
    if (!SENDER.matcher(sender).matches()) {
      problems.add("a sender has letters, figures and spaces only, and at least one letter");
    }
    return problems;
  }

  /// What gives us away in an address that emails come from.
  public List<String> addressProblems(String address) {
    return given(address).stream().map(word -> "“" + word + "” gives away what we are").toList();
  }

  private List<String> given(String words) {
    var plain = plain(words);
    var found = new ArrayList<String>();
    for (List<String> list : List.of(GIVING_AWAY, names.stream().map(String::strip).toList())) {
      list.stream().filter(word -> plain.contains(" " + word)).forEach(found::add);
    }
    return found;
  }

  /// In small letters without accents and marks, a space before and after each word.
  private static String plain(String words) {
    var bare = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    return " " + NOT_LETTERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }
}
