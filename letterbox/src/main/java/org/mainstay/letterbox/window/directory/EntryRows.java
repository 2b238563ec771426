package org.mainstay.letterbox.window.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Turns rows into entries and back; the one mapping between them.
final class EntryRows {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private static final String BY_IDS =
      """
      select e.id, e.name, e.description, e.status, e.assured_on, e.checked_on, e.modified,
             e.details::text as details, o.id as organisation_id, o.name as organisation_name,
             o.description as organisation_description, o.website as organisation_website,
             o.email as organisation_email
        from letterbox_window.directory_entry e
        join letterbox_window.directory_organisation o on o.id = e.organisation_id
       where e.id = any(:ids)
       limit 5000
      """;

  private EntryRows() {}

  /// What is kept of an entry beside what is searched.
  record Details(Entry.Facts facts, Entry.Reach reach, List<Term> terms) {}

  static String details(Entry entry) {
    return JSON.writeValueAsString(new Details(entry.facts(), entry.reach(), entry.terms()));
  }

  /// The same for the same entry, and for no other.
  static String fingerprint(Entry entry) {
    try {
      var whole = JSON.writeValueAsString(entry).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// These entries, in this order.
  static List<Entry> read(JdbcClient database, List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, Entry> found =
        database
            .sql(BY_IDS)
            .param("ids", ids.toArray(UUID[]::new))
            .query((row, _) -> entry(row))
            .list()
            .stream()
            .collect(Collectors.toMap(Entry::id, Function.identity()));
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    var details = JSON.readValue(row.getString("details"), Details.class);
    var runBy =
        new Entry.RunBy(
            row.getObject("organisation_id", UUID.class),
            row.getString("organisation_name"),
            row.getString("organisation_description"),
            row.getString("organisation_website"),
            row.getString("organisation_email"));
    return new Entry(
        row.getObject("id", UUID.class),
        runBy,
        row.getString("name"),
        row.getString("description"),
        Status.valueOf(row.getString("status")),
        details.facts(),
        details.reach(),
        details.terms(),
        day(row, "assured_on").or(day(row, "checked_on")),
        row.getString("modified"));
  }

  static Checked day(ResultSet row, String column) throws SQLException {
    var day = row.getObject(column, LocalDate.class);
    return row.wasNull() ? new Checked.Never() : new Checked.On(day);
  }

  /// All the words that say what an entry is about.
  static List<String> terms(Entry entry) {
    return entry.terms().stream()
        .flatMap(term -> Arrays.stream(new String[] {term.key(), Term.keyOf(term.code())}))
        .filter(term -> !term.isEmpty())
        .distinct()
        .toList();
  }
}
