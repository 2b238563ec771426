package org.mainstay.exchange.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mainstay.letterbox.window.directory.Place;
import org.mainstay.letterbox.window.directory.Where;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Reads where people go for a service.
final class PlaceReader {
  private final Cells cells;

  PlaceReader(Cells cells) {
    this.cells = cells;
  }

  /// The places of these services at locations; what is virtual or empty is no place.
  List<Place> read(List<JsonNode> spots, UUID entry) {
    var places = new ArrayList<Place>();
    for (int at = 0; at < spots.size(); at++) {
      JsonNode location = spots.get(at).path("location");
      if (location.isObject() && !Cells.raw(location, "location_type").equals("virtual")) {
        var place = read(location, cells.id(location, entry + "/location/" + at));
        if (!isEmpty(place)) {
          places.add(place);
        }
      }
    }
    return places;
  }

  private Place read(JsonNode location, UUID id) {
    var addresses = EntryReader.list(location, "addresses");
    JsonNode address = addresses.isEmpty() ? MissingNode.getInstance() : addresses.getFirst();
    var street =
        Stream.of("address_1", "address_2")
            .map(field -> line(address, field))
            .filter(line -> !line.isEmpty())
            .toList();
    var postcode = line(address, "postal_code");
    if (!postcode.isEmpty() && Place.outwardOf(postcode).isEmpty()) {
      cells.note(
          "postal_code", "is no postcode of this country; kept as it is", "put it right there");
    }
    return new Place(
        id,
        line(location, "name"),
        String.join(", ", street),
        line(address, "city"),
        line(address, "state_province"),
        postcode,
        cells.spot(location));
  }

  private String line(JsonNode node, String field) {
    return cells.words(node, field, EntryReader.NAME_MAX).replace('\n', ' ');
  }

  private static boolean isEmpty(Place place) {
    return place.where() instanceof Where.Unknown
        && (place.name() + place.address() + place.town() + place.postcode()).isEmpty();
  }
}
