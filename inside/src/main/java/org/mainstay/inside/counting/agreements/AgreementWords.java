package org.mainstay.inside.counting.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.mainstay.hatch.agreement.Agreement;
import org.mainstay.hatch.agreement.Agreement.Part;
import org.mainstay.hatch.agreement.AgreementRefusal;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.inside.counting.books.AgreementLines;
import org.mainstay.ui.nhsuk.listing.SummaryList;
import org.mainstay.ui.nhsuk.listing.SummaryList.Row;

/// The words in which the team reads of agreements.
final class AgreementWords {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' H:mm", Locale.UK)
          .withZone(ContractCalendar.ZONE);

  private AgreementWords() {}

  static String part(Part part) {
    return switch (part) {
      case HUB_LEAD -> "hub lead";
      case STAFF_REPRESENTATIVE -> "staff representative";
    };
  }

  static String days(Agreement agreement) {
    return "%s to %s"
        .formatted(
            AgreementLines.day(agreement.terms().from()),
            AgreementLines.day(agreement.terms().until()));
  }

  static String state(Agreement agreement, LocalDate today) {
    return switch (agreement.on(today)) {
      case UNSIGNED -> waits(agreement);
      case NOT_YET -> "Signed by both. Its first day is still to come.";
      case IN_FORCE -> "In force.";
      case OVER -> "Its last day is over. Nothing is released under it.";
      case ENDED -> "Ended. Nothing is released under it.";
    };
  }

  private static String waits(Agreement agreement) {
    boolean lead = agreement.isSignedAs(Part.HUB_LEAD);
    boolean staff = agreement.isSignedAs(Part.STAFF_REPRESENTATIVE);
    if (lead) {
      return "Waits for a staff representative.";
    }
    return staff ? "Waits for a hub lead." : "Waits for a hub lead and a staff representative.";
  }

  static SummaryList terms(Agreement agreement) {
    var terms = agreement.terms();
    return SummaryList.of(
        Row.of("The other party", "%s (%s)".formatted(terms.partyName(), terms.party())),
        Row.of("Signs for them", terms.partySigner()),
        Row.of("What for", terms.purpose()),
        Row.of("Legal basis", terms.basis().words()),
        Row.of("Data about health", terms.condition().words()),
        Row.of("Tables", String.join(", ", terms.tables())),
        Row.of("Days", days(agreement)));
  }

  /// What happened to it, a sentence each.
  ///
  /// @param nameOf the name of a worker
  static List<String> history(Agreement agreement, Function<UUID, String> nameOf) {
    var lines = new ArrayList<String>();
    lines.add("Written on %s.".formatted(moment(agreement.writtenAt())));
    agreement
        .signatures()
        .forEach(
            signed ->
                lines.add(
                    "%s signed as %s on %s."
                        .formatted(
                            nameOf.apply(signed.by()), part(signed.part()), moment(signed.at()))));
    agreement
        .reviews()
        .forEach(
            review ->
                lines.add(
                    "%s looked it over on %s."
                        .formatted(nameOf.apply(review.by()), moment(review.at()))));
    agreement
        .ended()
        .ifPresent(
            end ->
                lines.add(
                    "%s ended it on %s: %s"
                        .formatted(nameOf.apply(end.by()), moment(end.at()), end.reason())));
    return lines;
  }

  private static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /// Why something was not done, and the way out.
  static String refusal(AgreementRefusal because) {
    String words = because.words();
    return "%s%s (%s)"
        .formatted(
            words.substring(0, 1).toUpperCase(Locale.UK), words.substring(1), because.code());
  }
}
