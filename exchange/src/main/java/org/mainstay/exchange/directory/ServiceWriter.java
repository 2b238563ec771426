package org.mainstay.exchange.directory;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.mainstay.letterbox.window.directory.Checked;
import org.mainstay.letterbox.window.directory.Entry;
import org.mainstay.letterbox.window.directory.Hours;
import org.mainstay.letterbox.window.directory.Phone;
import org.mainstay.letterbox.window.directory.Place;
import org.mainstay.letterbox.window.directory.Term;
import org.mainstay.letterbox.window.directory.Where;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes an entry as one service of Open Referral UK 3.0; what is not known is left out.
final class ServiceWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ServiceWriter() {}

  static ObjectNode service(Entry entry) {
    var service = JSON.objectNode();
    service.put("id", entry.id().toString());
    service.put("organization_id", entry.runBy().id().toString());
    service.put("name", entry.name());
    put(service, "description", entry.description());
    put(service, "url", entry.facts().website());
    put(service, "email", entry.facts().email());
    service.put("status", entry.status().words());
    put(service, "fees", entry.facts().fees());
    put(service, "eligibility_description", entry.facts().eligibility());
    if (entry.checked() instanceof Checked.On(var day)) {
      service.put("assured_date", day.toString());
    }
    put(service, "last_modified", entry.modified());
    service.set("organization", organization(entry.runBy()));
    phones(service, entry);
    schedules(service, entry);
    for (Place place : entry.reach().places()) {
      location(service, entry, place);
    }
    for (String area : entry.reach().areas()) {
      service
          .withArray("service_areas")
          .addObject()
          .put("id", Cells.made(entry.id() + "/area/" + area).toString())
          .put("name", area)
          .put("service_area", area);
    }
    for (Term term : entry.terms()) {
      var attribute = service.withArray("attributes").addObject();
      attribute.put("id", Cells.made(entry.id() + "/attribute/" + term.id()).toString());
      attribute.put("link_id", entry.id().toString()).put("link_type", "service");
      attribute.put("taxonomy_term_id", term.id().toString());
      attribute.set("taxonomy_term", term(term));
    }
    return service;
  }

  static ObjectNode term(Term term) {
    var node = JSON.objectNode();
    node.put("id", term.id().toString()).put("name", term.name()).put("description", term.name());
    put(node, "taxonomy", term.taxonomy());
    if (!term.taxonomy().isEmpty()) {
      node.put("taxonomy_id", Cells.made("taxonomy/" + term.taxonomy()).toString());
    }
    put(node, term.code().startsWith("http") ? "term_uri" : "code", term.code());
    return node;
  }

  private static ObjectNode organization(Entry.RunBy runBy) {
    var node = JSON.objectNode();
    node.put("id", runBy.id().toString()).put("name", runBy.name());
    // The standard asks for a description of everybody.
    node.put("description", runBy.description().isEmpty() ? runBy.name() : runBy.description());
    put(node, "website", runBy.website());
    put(node, "email", runBy.email());
    return node;
  }

  /// Numbers stand where the standard has them and where its British profile has them.
  private static void phones(ObjectNode service, Entry entry) {
    if (entry.reach().phones().isEmpty()) {
      return;
    }
    var contact = service.withArray("contacts").addObject();
    contact.put("id", Cells.made(entry.id() + "/contact").toString());
    for (Phone phone : entry.reach().phones()) {
      var node = JSON.objectNode();
      node.put("id", phone.id().toString()).put("number", phone.number());
      switch (phone.kind()) {
        case VOICE -> node.put("type", "voice");
        case TEXT -> node.put("type", "text");
      }
      put(node, "description", phone.words());
      service.withArray("phones").add(node);
      contact.withArray("phones").add(node);
    }
  }

  private static void schedules(ObjectNode service, Entry entry) {
    for (Hours hours : entry.reach().hours()) {
      service
          .withArray("schedules")
          .addObject()
          .put("id", hours.id().toString())
          .put("freq", "WEEKLY")
          .put("interval", 1)
          .put(
              "byday",
              hours.days().stream()
                  .map(day -> HoursReader.DAYS.get(day.getValue() - 1))
                  .collect(Collectors.joining(",")))
          .put("opens_at", hours.opens().toString())
          .put("closes_at", closes(hours.closes()));
    }
    if (!entry.reach().hoursInWords().isEmpty()) {
      service
          .withArray("schedules")
          .addObject()
          .put("id", Cells.made(entry.id() + "/hours in words").toString())
          .put("description", entry.reach().hoursInWords());
    }
  }

  private static String closes(LocalTime time) {
    return time.equals(LocalTime.MIDNIGHT) ? "23:59" : time.toString();
  }

  private static void location(ObjectNode service, Entry entry, Place place) {
    var spot = service.withArray("service_at_locations").addObject();
    spot.put("id", Cells.made(entry.id() + "/at/" + place.id()).toString());
    spot.put("service_id", entry.id().toString()).put("location_id", place.id().toString());
    var location = spot.putObject("location");
    location.put("id", place.id().toString()).put("location_type", "physical");
    put(location, "name", place.name());
    if (place.where() instanceof Where.At(var latitude, var longitude)) {
      location.put("latitude", latitude).put("longitude", longitude);
    }
    if (List.of(place.address(), place.town(), place.postcode()).stream()
        .allMatch(String::isEmpty)) {
      return;
    }
    // The standard asks for each of these, so that what is not known is empty here.
    location
        .withArray("addresses")
        .addObject()
        .put("id", Cells.made(place.id() + "/address").toString())
        .put("address_1", place.address())
        .put("city", place.town())
        .put("state_province", place.region())
        .put("postal_code", place.postcode())
        .put("country", "GB")
        .put("address_type", "physical");
  }

  private static void put(ObjectNode node, String field, String words) {
    if (!words.isEmpty()) {
      node.put(field, words);
    }
  }
}
