package org.mainstay.sums.scales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The licences an operator holds: the one place that decides whether a questionnaire's words may
/// be shown.
///
/// Scoring needs no words and is never blocked.
public final class Licences {
  private final List<LicenceEntry> entries;

  /// With these entries; where a questionnaire has several, the one that holds longest counts.
  public Licences(List<LicenceEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /// An operator who entered nothing.
  public static Licences none() {
    return new Licences(List.of());
  }

  /// The words of a questionnaire on a day, or why they may not be shown.
  ///
  /// @param today the licence's last day still counts
  public Wording wording(Scale scale, LocalDate today) {
    return switch (scale.licence().text()) {
      case BUNDLED ->
          new Wording.Allowed(
              scale.form().instruction(),
              scale.form().texts(),
              scale.form().options(),
              scale.licence().credit());
      case OPERATOR -> operatorWording(scale, today);
    };
  }

  private Wording operatorWording(Scale scale, LocalDate today) {
    Optional<LicenceEntry> longest =
        entries.stream()
            .filter(entry -> entry.scaleId().equals(scale.id()))
            .reduce((a, b) -> b.expires().isAfter(a.expires()) ? b : a);
    if (longest.isEmpty()) {
      return blocked(
          Refusal.NO_LICENCE,
          "The words of %s belong to %s and no licence is entered. %s Enter holder, number, last"
                  .formatted(scale.name(), scale.licence().holder(), scale.licence().terms())
              + " day and words, or choose another questionnaire.");
    }
    var entry = longest.get();
    if (entry.expires().isBefore(today)) {
      return blocked(
          Refusal.LICENCE_EXPIRED,
          "Licence %s for %s, held from %s, ran out on %s. Renew it and enter the new last day, or"
                  .formatted(entry.number(), scale.name(), entry.holder(), entry.expires())
              + " choose another questionnaire.");
    }
    return checked(scale, entry.words());
  }

  private static Wording checked(Scale scale, LicenceEntry.Words words) {
    var options = scale.form().options();
    boolean blank = words.items().stream().anyMatch(String::isBlank);
    if (blank
        || words.items().size() != scale.form().items()
        || words.labels().size() != options.size()) {
      return blocked(
          Refusal.WORDS_INCOMPLETE,
          "%s has %d items and %d answers; the words entered have %d and %d, or some are blank."
                  .formatted(
                      scale.name(),
                      scale.form().items(),
                      options.size(),
                      words.items().size(),
                      words.labels().size())
              + " Enter every item and every answer as on the holder's form.");
    }
    List<Form.Option> labelled = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      labelled.add(new Form.Option(options.get(i).value(), words.labels().get(i)));
    }
    return new Wording.Allowed(
        words.instruction(), words.items(), labelled, scale.licence().credit());
  }

  private static Wording blocked(Refusal because, String words) {
    return new Wording.Blocked(because, because.code() + ": " + words);
  }
}
