package org.mainstay.exchange.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mainstay.letterbox.window.directory.Entry;
import org.mainstay.letterbox.window.directory.Phone;
import org.mainstay.letterbox.window.directory.Status;
import org.mainstay.letterbox.window.directory.Term;
import tools.jackson.databind.JsonNode;

/// Reads one service of Open Referral UK 3.0, whole or as it stands on a page of services.
final class EntryReader {
  static final int NAME_MAX = 200;
  static final int WORDS_MAX = 4_000;
  private static final int LIST_MAX = 50;

  /// Whoever is there for one of these is there for a whole country.
  private static final Set<String> COUNTRIES =
      Set.of(
          "england",
          "wales",
          "scotland",
          "northern ireland",
          "great britain",
          "united kingdom",
          "uk",
          "national");

  private final String source;
  private final Findings findings;
  private final LocalDate today;

  /// @param source ids that are no UUID are made unique by it
  EntryReader(String source, Findings findings, LocalDate today) {
    this.source = source;
    this.findings = findings;
    this.today = today;
  }

  /// The entry; empty if it cannot be used, which was said.
  Optional<Entry> read(JsonNode service, long row) {
    var cells = new Cells(row, findings, today);
    if (!service.isObject()) {
      cells.refuse("contents", "is no service", "give a list of services");
      return Optional.empty();
    }
    if (Cells.raw(service, "id").isEmpty()) {
      cells.refuse("id", "is missing", "give every service an id that stays the same");
      return Optional.empty();
    }
    var name = cells.words(service, "name", NAME_MAX).replace('\n', ' ');
    if (name.isEmpty()) {
      cells.refuse("name", "is missing", "give every service a name");
      return Optional.empty();
    }
    var id = cells.id(service, source);
    if (!id.toString().equalsIgnoreCase(Cells.raw(service, "id"))) {
      cells.note("id", "is no UUID; one was made of it", "nothing to do while it stays the same");
    }
    return Optional.of(
        new Entry(
            id,
            runBy(service, name, cells),
            name,
            cells.words(service, "description", WORDS_MAX),
            status(service, cells),
            new Entry.Facts(
                cells.website(service, "url"),
                cells.email(service, "email"),
                cells.words(service, "eligibility_description", WORDS_MAX),
                fees(service, cells)),
            reach(service, id, cells),
            terms(service, cells),
            cells.assured(service),
            cells.modified(service)));
  }

  private static String fees(JsonNode service, Cells cells) {
    var fees = cells.words(service, "fees_description", WORDS_MAX);
    return fees.isEmpty() ? cells.words(service, "fees", WORDS_MAX) : fees;
  }

  private Entry.RunBy runBy(JsonNode service, String name, Cells cells) {
    JsonNode organisation = service.path("organization");
    var itsName = organisation.isObject() ? cells.words(organisation, "name", NAME_MAX) : "";
    if (itsName.isEmpty()) {
      cells.note("organization", "has no name; the service's own is used", "name it at the source");
      var itsId = Cells.raw(service, "organization_id");
      return new Entry.RunBy(
          itsId.isEmpty() ? Cells.made(source + "/run by/" + name) : idOf(itsId), name, "", "", "");
    }
    var description = cells.words(organisation, "description", WORDS_MAX);
    return new Entry.RunBy(
        cells.id(organisation, source + "/organization/" + itsName),
        itsName.replace('\n', ' '),
        // The name once more is how a feed fills what the standard asks for.
        description.equals(itsName) ? "" : description,
        cells.website(organisation, "website"),
        cells.email(organisation, "email"));
  }

  private UUID idOf(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      return Cells.made(source + "/" + text);
    }
  }

  private static Status status(JsonNode service, Cells cells) {
    var words = cells.words(service, "status", NAME_MAX);
    if (words.isEmpty()) {
      cells.note("status", "is missing; taken as active", "give it at the source");
      return Status.ACTIVE;
    }
    var status = Status.of(words);
    if (status.isEmpty()) {
      cells.note(
          "status",
          "is none of active, inactive, defunct, temporarily closed; taken as inactive, not shown",
          "put it right at the source");
    }
    return status.orElse(Status.INACTIVE);
  }

  private static Entry.Reach reach(JsonNode service, UUID id, Cells cells) {
    var spots = list(service, "service_at_locations");
    var schedules = new ArrayList<>(list(service, "schedules"));
    var phones = new ArrayList<>(list(service, "phones"));
    list(service, "contacts").forEach(contact -> phones.addAll(list(contact, "phones")));
    for (JsonNode spot : spots) {
      schedules.addAll(list(spot, "schedules"));
      phones.addAll(list(spot, "phones"));
      schedules.addAll(list(spot.path("location"), "schedules"));
      phones.addAll(list(spot.path("location"), "phones"));
    }
    var hours = new HoursReader(cells);
    var areas =
        list(service, "service_areas").stream()
            .map(area -> area(area, cells))
            .filter(area -> !area.isEmpty())
            .distinct()
            .toList();
    return new Entry.Reach(
        phones(phones, id, cells),
        new PlaceReader(cells).read(spots, id),
        hours.read(schedules, id),
        hours.words(schedules),
        areas,
        areas.stream().anyMatch(area -> COUNTRIES.contains(area.toLowerCase(Locale.ROOT))));
  }

  private static String area(JsonNode area, Cells cells) {
    var name = cells.words(area, "name", WORDS_MAX);
    return name.isEmpty() ? cells.words(area, "service_area", WORDS_MAX) : name;
  }

  private static List<Phone> phones(List<JsonNode> phones, UUID entry, Cells cells) {
    var read = new LinkedHashMap<String, Phone>();
    for (int at = 0; at < Math.min(phones.size(), LIST_MAX); at++) {
      JsonNode phone = phones.get(at);
      var number = cells.telephone(phone, "number");
      if (!number.isEmpty()) {
        var kind = Cells.raw(phone, "type").toLowerCase(Locale.ROOT);
        var one =
            new Phone(
                cells.id(phone, entry + "/phone/" + at),
                number,
                kind.equals("text") || kind.equals("sms") ? Phone.Kind.TEXT : Phone.Kind.VOICE,
                cells.words(phone, "description", NAME_MAX));
        read.putIfAbsent(one.digits() + one.kind(), one);
      }
    }
    return List.copyOf(read.values());
  }

  private static List<Term> terms(JsonNode service, Cells cells) {
    var terms = new LinkedHashMap<UUID, Term>();
    var attributes = list(service, "attributes");
    for (int at = 0; at < Math.min(attributes.size(), LIST_MAX); at++) {
      JsonNode term = attributes.get(at).path("taxonomy_term");
      var name = term.isObject() ? cells.words(term, "name", NAME_MAX) : "";
      if (name.isEmpty()) {
        cells.note("attributes", "has no term with a name; left out", "name it at the source");
        continue;
      }
      var uri = Cells.raw(term, "term_uri");
      var one =
          new Term(
              cells.id(term, "term/" + Cells.raw(term, "taxonomy") + "/" + Term.keyOf(name)),
              cells.words(term, "taxonomy", NAME_MAX),
              uri.isEmpty() ? cells.words(term, "code", NAME_MAX) : cells.website(term, "term_uri"),
              name);
      terms.putIfAbsent(one.id(), one);
    }
    if (terms.isEmpty()) {
      cells.note(
          "attributes",
          "says nothing of what it is about, so that nobody finds it by need",
          "give it a term at the source, such as a need of the handbook");
    }
    return List.copyOf(terms.values());
  }

  /// The objects of a list; none if there is no list.
  static List<JsonNode> list(JsonNode node, String field) {
    var list = new ArrayList<JsonNode>();
    for (JsonNode each : node.path(field)) {
      if (each.isObject() && list.size() < LIST_MAX) {
        list.add(each);
      }
    }
    return list;
  }
}
