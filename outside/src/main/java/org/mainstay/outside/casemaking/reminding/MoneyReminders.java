package org.mainstay.outside.casemaking.reminding;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.casemaking.funding.Streams;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.office.ReminderPost;

/// Reminds the hub's leads by email of each stream of money that ends, once six months before and
/// once three months before.
///
/// The reminder is kept before the email is handed over, so that nobody is reminded twice; one that
/// was not handed over says so on the page. The email names no money and nobody: only that there is
/// something to read in the office.
public final class MoneyReminders {
  /// How many months before the end, the earliest first; the page warns from the first on.
  public static final List<Integer> MONTHS = List.of(6, 3);

  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Streams streams;
  private final Reminded reminded;
  private final ReminderPost post;
  private final String hub;
  private final InstantSource clock;

  /// @param hub its name, below the words of an email
  public MoneyReminders(
      Streams streams, Reminded reminded, ReminderPost post, String hub, InstantSource clock) {
    this.streams = streams;
    this.reminded = reminded;
    this.post = post;
    this.hub = hub;
    this.clock = clock;
  }

  /// Sends what is due by the date. It can be done twice without harm.
  ///
  /// Where no address was typed nothing is kept either: one that is typed later is reminded then.
  public void round() {
    String address = reminded.address();
    if (address.isEmpty()) {
      return;
    }
    var today = LocalDate.ofInstant(clock.instant(), HERE);
    for (Stream stream : streams.now()) {
      due(stream, today).ifPresent(months -> remind(stream, months, address));
    }
  }

  /// The nearest threshold that was reached, of money that has not ended yet. Whoever types money
  /// that ends soon is so reminded once, and not of each threshold that went by.
  private static Optional<Integer> due(Stream stream, LocalDate today) {
    return MONTHS.reversed().stream()
        .filter(_ -> !stream.endsOn().isBefore(today))
        .filter(months -> stream.endsOn().isBefore(today.plusMonths(months)))
        .findFirst();
  }

  private void remind(Stream stream, int months, String address) {
    if (!reminded.once(stream, months)) {
      return;
    }
    var reference =
        UUID.nameUUIDFromBytes(
            (stream.id() + "/" + stream.endsOn() + "/" + months).getBytes(StandardCharsets.UTF_8));
    reminded.say(
        stream,
        months,
        post.send(reference, address, "Money of the hub that ends", words(stream, months)));
  }

  private String words(Stream stream, int months) {
    return """
        Money that pays for the hub ends on %s. That is in less than %d months.

        Which money it is, how long the rest lasts and what would be lost without it stands in the \
        office, under “The hub's money”. Sign in there to read it.

        %s
        """
        .formatted(OfficeForm.on(stream.endsOn()), months, hub);
  }
}
