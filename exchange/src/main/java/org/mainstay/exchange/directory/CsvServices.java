package org.mainstay.exchange.directory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads the simple file of a small hub: a row becomes the service that the standard would have.
final class CsvServices {
  /// All columns; of these `id` and `name` are needed.
  static final Set<String> COLUMNS =
      Set.of(
          "id",
          "name",
          "organisation",
          "description",
          "url",
          "email",
          "phone",
          "text",
          "text_word",
          "status",
          "eligibility",
          "fees",
          "assured_date",
          "last_modified",
          "place",
          "address",
          "town",
          "region",
          "postcode",
          "latitude",
          "longitude",
          "area",
          "needs",
          "hours");

  private static final Pattern SPAN =
      Pattern.compile(
          "(?i)(mo|tu|we|th|fr|sa|su)[a-z]*(?:\\s*-\\s*(mo|tu|we|th|fr|sa|su)[a-z]*)?"
              + "\\s+(\\d{1,2}:\\d{2})\\s*-\\s*(\\d{1,2}:\\d{2})");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private CsvServices() {}

  /// Hands every row over as a service.
  ///
  /// @return the number of the last row
  static long read(Reader text, Findings findings, DirectoryFile.Taker taker) throws IOException {
    long row = 1;
    try (var rows =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(text)) {
      for (NamedCsvRecord each : rows) {
        row++;
        if (row == 2) {
          header(each, findings);
        }
        taker.take(service(each), row);
      }
    }
    return row;
  }

  private static void header(NamedCsvRecord first, Findings findings) {
    for (String column : first.getHeader()) {
      if (!COLUMNS.contains(column.strip().toLowerCase(Locale.ROOT))) {
        findings.note(
            1,
            "of the header",
            "is no column of this file; left out",
            "see import directory --help");
      }
    }
  }

  private static ObjectNode service(NamedCsvRecord row) {
    var service = JSON.objectNode();
    put(service, "id", row, "id");
    put(service, "name", row, "name");
    put(service, "description", row, "description");
    put(service, "url", row, "url");
    put(service, "email", row, "email");
    put(service, "status", row, "status");
    put(service, "eligibility_description", row, "eligibility");
    put(service, "fees", row, "fees");
    put(service, "assured_date", row, "assured_date");
    put(service, "last_modified", row, "last_modified");
    if (!cell(row, "organisation").isEmpty()) {
      put(service.putObject("organization"), "name", row, "organisation");
    }
    phones(service, row);
    location(service, row);
    for (String area : cell(row, "area").split(";", -1)) {
      if (!area.isBlank()) {
        service.withArray("service_areas").addObject().put("name", area.strip());
      }
    }
    for (String need : cell(row, "needs").split(";", -1)) {
      if (!need.isBlank()) {
        service
            .withArray("attributes")
            .addObject()
            .putObject("taxonomy_term")
            .put("name", need.strip());
      }
    }
    hours(service, cell(row, "hours"));
    return service;
  }

  private static void phones(ObjectNode service, NamedCsvRecord row) {
    if (!cell(row, "phone").isEmpty()) {
      put(service.withArray("phones").addObject(), "number", row, "phone");
    }
    if (!cell(row, "text").isEmpty()) {
      var text = service.withArray("phones").addObject().put("type", "text");
      put(text, "number", row, "text");
      put(text, "description", row, "text_word");
    }
  }

  private static void location(ObjectNode service, NamedCsvRecord row) {
    var location = JSON.objectNode().put("location_type", "physical");
    put(location, "name", row, "place");
    put(location, "latitude", row, "latitude");
    put(location, "longitude", row, "longitude");
    var address = location.withArray("addresses").addObject();
    put(address, "address_1", row, "address");
    put(address, "city", row, "town");
    put(address, "state_province", row, "region");
    put(address, "postal_code", row, "postcode");
    if (location.size() > 2 || !address.isEmpty()) {
      service.withArray("service_at_locations").addObject().set("location", location);
    }
  }

  private static void hours(ObjectNode service, String hours) {
    if (hours.isEmpty()) {
      return;
    }
    if (hours.equalsIgnoreCase("24 hours")) {
      schedule(service, String.join(",", HoursReader.DAYS), "00:00", "00:00");
      return;
    }
    for (String part : hours.split(";", -1)) {
      Matcher span = SPAN.matcher(part.strip());
      if (span.matches()) {
        schedule(service, days(span), span.group(3), span.group(4));
      } else if (!part.isBlank()) {
        service.withArray("schedules").addObject().put("description", part.strip());
      }
    }
  }

  private static String days(Matcher span) {
    int first = HoursReader.DAYS.indexOf(span.group(1).toUpperCase(Locale.ROOT));
    int last =
        span.group(2) == null
            ? first
            : HoursReader.DAYS.indexOf(span.group(2).toUpperCase(Locale.ROOT));
    return String.join(",", HoursReader.DAYS.subList(first, Math.max(first, last) + 1));
  }

  private static void schedule(ObjectNode service, String days, String opens, String closes) {
    service
        .withArray("schedules")
        .addObject()
        .put("freq", "WEEKLY")
        .put("byday", days)
        .put("opens_at", opens)
        .put("closes_at", closes);
  }

  /// An empty cell of a table is a field left out, nothing odd.
  private static void put(ObjectNode node, String field, NamedCsvRecord row, String column) {
    if (!cell(row, column).isEmpty()) {
      node.put(field, cell(row, column));
    }
  }

  private static String cell(NamedCsvRecord row, String column) {
    return row.findField(column).map(String::strip).orElse("");
  }
}
