package org.mainstay.house.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.mainstay.exchange.directory.Brought;
import org.mainstay.exchange.directory.DirectoryImport;
import org.mainstay.house.handbook.Crisis;
import org.mainstay.house.handbook.Finding;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.letterbox.window.directory.Checked;
import org.mainstay.letterbox.window.directory.Deliveries;
import org.mainstay.letterbox.window.directory.Entry;
import org.mainstay.letterbox.window.directory.Hours;
import org.mainstay.letterbox.window.directory.Phone;
import org.mainstay.letterbox.window.directory.Status;
import org.mainstay.letterbox.window.directory.Term;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The entries that the handbook gives the directory: its crisis numbers, which stand in one place
/// only, and the lists that it names.
final class HandbookEntries {
  private static final Logger LOG = LoggerFactory.getLogger(HandbookEntries.class);

  private final Path folder;
  private final Handbook handbook;
  private final Crisis crisis;
  private final Deliveries deliveries;
  private final Clock clock;

  HandbookEntries(Path folder, Handbook handbook, Deliveries deliveries, Clock clock) {
    this.folder = folder;
    this.handbook = handbook;
    this.crisis = handbook.crisis();
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /// Shows them as the handbook has them now.
  void show() {
    var delivery = deliveries.begin("crisis numbers");
    lines().forEach(delivery::take);
    delivery.end(true);
    handbook.finding().sources().forEach(this::bring);
  }

  private void bring(Finding.Source source) {
    try {
      var brought =
          new DirectoryImport(deliveries, LocalDate.now(clock))
              .bring(folder.resolve(source.file()), source.name());
      if (brought instanceof Brought.Refused(var findings)) {
        LOG.warn(
            "MAINSTAY-DIRECTORY-003: {} of the handbook is not shown: {}. Way out: put right what is"
                + " named here, and start again",
            source.file(),
            findings);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Entry> lines() {
    var national = crisis.national();
    var text = national.text();
    return List.of(
        line(
            "NHS " + national.urgent(),
            "Mental health help from the NHS. Call, then choose option %s."
                .formatted(national.urgentOption()),
            voice("urgent", national.urgent()),
            national.nation()),
        line(
            national.listening().name(),
            "Someone to talk to, whatever it is about.",
            voice("listening", national.listening().number()),
            national.nation()),
        line(
            text.word(),
            "Someone to text with, when you would rather not talk.",
            new Phone(id("text"), text.number(), Phone.Kind.TEXT, text.word()),
            national.nation()),
        line(
            crisis.own().name(),
            "Help here in a crisis, %s.".formatted(crisis.own().hours()),
            voice("own", crisis.own().number()),
            ""));
  }

  private Entry line(String name, String description, Phone phone, String nation) {
    var id = id("entry/" + phone.id());
    return new Entry(
        id,
        new Entry.RunBy(id("run by/" + phone.id()), name, "", "", ""),
        name,
        description,
        Status.ACTIVE,
        new Entry.Facts("", "", "", "Free"),
        new Entry.Reach(
            List.of(phone),
            List.of(),
            // The handbook's numbers are those that help at any hour; the own line says its hours.
            nation.isEmpty() ? List.of() : List.of(dayAndNight(phone)),
            nation.isEmpty() ? crisis.own().hours() : "",
            nation.isEmpty() ? List.of() : List.of(nation),
            !nation.isEmpty()),
        List.of(term("Helpline"), term("Mental health"), term("Suicide prevention")),
        new Checked.On(crisis.checked()),
        "");
  }

  private static Hours dayAndNight(Phone phone) {
    return new Hours(
        id("hours/" + phone.id()),
        List.of(DayOfWeek.values()),
        LocalTime.MIDNIGHT,
        LocalTime.MIDNIGHT);
  }

  private static Phone voice(String which, String number) {
    return new Phone(id(which), number, Phone.Kind.VOICE, "");
  }

  private static Term term(String name) {
    return new Term(id("term/" + name), "Needs", "", name);
  }

  private static UUID id(String of) {
    return UUID.nameUUIDFromBytes(("crisis/" + of).getBytes(StandardCharsets.UTF_8));
  }
}
