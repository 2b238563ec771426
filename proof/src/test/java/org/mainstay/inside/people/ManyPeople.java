package org.mainstay.inside.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// A hub of many years in a minute: people with really sealed rows, as the rooms write them.
///
/// Each has two keys, who they are and their mailbox, a request with four steps, three notes of
/// about a page, ten entries of the trail and three items in the mailbox: 26 rows.
public final class ManyPeople {
  /// Stands in every sealed text, and must be found nowhere.
  public static final String SENTINEL = "Quillfeather";

  private static final int BATCH = 1_000;
  private static final int NOTE_BYTES = 900;
  private static final HexFormat HEX = HexFormat.of();

  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("inside_people.person", "person_key, lookup, welcomed_on");
    TABLES.put("inside_people.keyset", "person_key, purpose, wrapped");
    TABLES.put("inside_people.detail", "person_key, what, sealed");
    TABLES.put(
        "inside_referral.referral",
        "referral_id, person_key, alias, request_received_at, source_code, stage, holder_worker,"
            + " version");
    TABLES.put(
        "inside_referral.step",
        "referral_id, person_key, at, worker_id, from_stage, to_stage, because");
    TABLES.put("inside_support.note", "note_id, referral_id, person_key, at, worker_id, words");
    TABLES.put("inside_trail.leaf", "at, worker_id, person_key, event, why, leaf_hash");
    TABLES.put("letterbox_mailbox.item", "idem, lookup, sealed");
  }

  private final Connection admin;
  private final Aead kek;
  private final Random chance;

  private ManyPeople(Connection admin, Aead kek, long seed) {
    this.admin = admin;
    this.kek = kek;
    this.chance = new Random(seed);
  }

  /// Fills the tables of a new house.
  ///
  /// @param admin with all powers
  public static void fill(Connection admin, Aead kek, int count, long seed)
      throws SQLException, IOException, GeneralSecurityException {
    var people = new ManyPeople(admin, kek, seed);
    for (int done = 0; done < count; done += BATCH) {
      people.batch(done, Math.min(BATCH, count - done));
    }
  }

  private void batch(int from, int count) throws SQLException, GeneralSecurityException {
    Map<String, StringBuilder> rows = new LinkedHashMap<>();
    TABLES.keySet().forEach(table -> rows.put(table, new StringBuilder()));
    for (int number = from; number < from + count; number++) {
      person(number, rows);
    }
    var copying = admin.unwrap(PGConnection.class).getCopyAPI();
    for (var table : TABLES.entrySet()) {
      CopyIn in =
          copying.copyIn("copy %s (%s) from stdin".formatted(table.getKey(), table.getValue()));
      byte[] text = Objects.requireNonNull(rows.get(table.getKey())).toString().getBytes(UTF_8);
      in.writeToCopy(text, 0, text.length);
      in.endCopy();
    }
  }

  private void person(int number, Map<String, StringBuilder> rows) throws GeneralSecurityException {
    var person = new PersonKey(new UUID(chance.nextLong(), chance.nextLong()));
    String lookup = bytes(32);
    var referral = new UUID(chance.nextLong(), chance.nextLong());
    Aead identity = keys(person, Keyring.Part.IDENTITY, rows);
    Aead clinical = keys(person, Keyring.Part.CLINICAL, rows);
    row(rows, "inside_people.person", person, lookup, "2026-01-05");
    for (String what : new String[] {"identity", "mailbox"}) {
      String text = "{\"name\":\"%s %d\"}".formatted(SENTINEL, number);
      row(
          rows,
          "inside_people.detail",
          person,
          what,
          sealed(identity, person, "inside_people.detail." + what, text));
    }
    row(
        rows,
        "inside_referral.referral",
        referral,
        person,
        "Alias " + number,
        "2026-01-05 10:00:00+00",
        "A1",
        "DISCHARGED",
        "\\N",
        1);
    said(person, referral, clinical, rows);
    seen(person, lookup, rows);
  }

  private void said(
      PersonKey person, UUID referral, Aead clinical, Map<String, StringBuilder> rows) {
    for (int step = 0; step < 4; step++) {
      row(
          rows,
          "inside_referral.step",
          referral,
          person,
          "2026-01-0%d 10:00:00+00".formatted(step + 5),
          new UUID(0, 1),
          "RECEIVED",
          "SUPPORT",
          sealed(clinical, person, "inside_referral.step.because", SENTINEL + " steps on"));
    }
    for (int note = 0; note < 3; note++) {
      row(
          rows,
          "inside_support.note",
          new UUID(chance.nextLong(), chance.nextLong()),
          referral,
          person,
          "2026-02-0%d 10:00:00+00".formatted(note + 1),
          new UUID(0, 1),
          sealed(clinical, person, "inside_support.note.words", SENTINEL + "x".repeat(NOTE_BYTES)));
    }
  }

  private void seen(PersonKey person, String lookup, Map<String, StringBuilder> rows) {
    for (int leaf = 0; leaf < 10; leaf++) {
      row(
          rows,
          "inside_trail.leaf",
          "2026-02-01 10:%02d:00+00".formatted(leaf),
          new UUID(0, 1),
          person,
          "opened",
          "to prepare a conversation",
          bytes(32));
    }
    for (int item = 0; item < 3; item++) {
      row(rows, "letterbox_mailbox.item", bytes(32), lookup, bytes(512));
    }
  }

  private Aead keys(PersonKey person, Keyring.Part part, Map<String, StringBuilder> rows)
      throws GeneralSecurityException {
    var keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
    byte[] wrapped =
        TinkProtoKeysetFormat.serializeEncryptedKeyset(
            keys, kek, Keyring.belongsTo(person, part.name()), AeadConfig2026.get());
    row(rows, "inside_people.keyset", person, part.name(), "\\\\x" + HEX.formatHex(wrapped));
    return keys.getPrimitive(AeadConfig2026.get(), Aead.class);
  }

  private static String sealed(Aead key, PersonKey person, String column, String text) {
    return "\\\\x"
        + HEX.formatHex(Keyring.seal(key, person, column, text.getBytes(UTF_8)).forRow());
  }

  private String bytes(int count) {
    byte[] bytes = new byte[count];
    chance.nextBytes(bytes);
    return "\\\\x" + HEX.formatHex(bytes);
  }

  private static void row(Map<String, StringBuilder> rows, String table, Object... cells) {
    var into = Objects.requireNonNull(rows.get(table));
    for (int at = 0; at < cells.length; at++) {
      into.append(at == 0 ? "" : "\t").append(cells[at]);
    }
    into.append('\n');
  }
}
