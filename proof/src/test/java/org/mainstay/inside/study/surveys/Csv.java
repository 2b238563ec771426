package org.mainstay.inside.study.surveys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a file of plain cells, by hand.
final class Csv {
  private Csv() {}

  static List<Map<String, String>> rows(String text) {
    var lines = text.lines().toList();
    var header = lines.getFirst().split(",", -1);
    var rows = new ArrayList<Map<String, String>>();
    for (String line : lines.subList(1, lines.size())) {
      var cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      var row = new LinkedHashMap<String, String>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
