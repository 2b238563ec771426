package org.mainstay.inside.study.surveys;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.util.Bytes;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Somebody with every power over the database, and with the inside's keys.
final class Owner {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final TestSurveys staff;
  private final JdbcClient admin;

  Owner(TestSurveys staff) {
    this.staff = staff;
    this.admin = JdbcClient.create(staff.house.database.admin());
  }

  /// One row as the owner sees it.
  ///
  /// @param person whose it is, which only the test can tell
  record Row(String slot, String place, BigInteger xmin, Bytes sealed, int person) {
    static final Comparator<Row> BY_SLOT = Comparator.comparing(Row::slot);
    static final Comparator<Row> BY_PLACE =
        Comparator.comparingInt((Row row) -> part(row.place, 0))
            .thenComparingInt(row -> part(row.place, 1));
    static final Comparator<Row> BY_AGE = Comparator.comparing(Row::xmin).thenComparing(BY_PLACE);

    private static int part(String place, int which) {
      return Integer.parseInt(place.replaceAll("[()]", "").split(",", -1)[which]);
    }
  }

  /// What lies in the box for a survey.
  List<Row> replies(Run run) {
    return admin
        .sql(
            """
            select slot::text as slot, ctid::text as place, xmin::text as age, sealed, wave_id
              from letterbox_survey.reply
             where wave_id = :wave
            """)
        .param("wave", staff.waves(run).getFirst().id())
        .query(
            (row, _) ->
                new Row(
                    row.getString("slot"),
                    row.getString("place"),
                    new BigInteger(row.getString("age")),
                    Bytes.copyFrom(row.getBytes("sealed")),
                    person(run, row.getBytes("sealed"), row.getString("wave_id"))))
        .list();
  }

  private int person(Run run, byte[] sealed, String wave) {
    try {
      var opened =
          staff
              .keys
              .getPrimitive(HybridConfig2026.get(), HybridDecrypt.class)
              .decrypt(sealed, ("survey/reply/1/" + wave).getBytes(StandardCharsets.UTF_8));
      var items = new HashMap<String, Integer>();
      JSON.readTree(opened)
          .get("answered")
          .get("items")
          .properties()
          .forEach(item -> items.put(item.getKey(), item.getValue().asInt()));
      return Telling.person(run.sheet(), items);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /// Makes a table as surveys usually have one.
  void plants() {
    staff.house.database.asAdmin("create schema planted");
    staff.house.database.asAdmin(
        """
        create table planted.reply (
          id bigint generated always as identity primary key,
          person int not null,
          answered_at timestamptz not null default clock_timestamp())
        """);
  }

  /// Puts a person's answer there, too.
  void plants(int person) {
    admin.sql("insert into planted.reply (person) values (:n)").param("n", person).update();
  }

  /// Whose rows stand there, in this order.
  List<Integer> planted(String order) {
    return admin
        .sql("select person from planted.reply order by " + order)
        .query(Integer.class)
        .list();
  }

  /// The rows that stand there.
  List<Row> plantedRows() {
    return admin
        .sql("select person, ctid::text as place, xmin::text as age from planted.reply")
        .query(
            (row, _) ->
                new Row(
                    "",
                    row.getString("place"),
                    new BigInteger(row.getString("age")),
                    Bytes.copyFrom(new byte[0]),
                    row.getInt("person")))
        .list();
  }

  /// The transaction of each person's request for support.
  ///
  /// @param asked who asked, in their order
  Map<Integer, BigInteger> requests(List<Integer> asked) {
    var ages =
        admin
            .sql("select xmin::text as age from letterbox_letter.leaf order by id")
            .query((row, _) -> new BigInteger(row.getString("age")))
            .list();
    var requests = new HashMap<Integer, BigInteger>();
    for (int i = 0; i < asked.size(); i++) {
      requests.put(asked.get(i), ages.get(i));
    }
    return requests;
  }

  int count(String table) {
    return admin.sql("select count(*) from " + table).query(Integer.class).single();
  }

  long bytes(String table) {
    return admin.sql("select pg_relation_size('%s')".formatted(table)).query(Long.class).single();
  }

  /// Every column of the tables of a schema.
  List<String> columns(String schema) {
    return admin
        .sql(
            """
            select table_name || '.' || column_name || ' ' || data_type
              from information_schema.columns
             where table_schema = :schema
             order by 1
            """)
        .param("schema", schema)
        .query(String.class)
        .list();
  }

  /// Sequences of the box and of surveys.
  List<String> sequences() {
    return admin
        .sql(
            """
            select schemaname || '.' || sequencename from pg_sequences
             where schemaname = 'letterbox_survey'
                or sequencename like '%survey%'
            """)
        .query(String.class)
        .list();
  }

  /// How many values of the box are kept beside it, numbered as they come.
  int besideTheTable() {
    var beside =
        admin
            .sql(
                """
                select coalesce(nullif(reltoastrelid, 0)::regclass::text, '')
                  from pg_class
                 where oid = 'letterbox_survey.reply'::regclass
                """)
            .query(String.class)
            .single();
    return beside.isEmpty() ? 0 : count(beside);
  }

  int triggers() {
    return admin
        .sql("select count(*) from pg_trigger where tgrelid = 'letterbox_survey.reply'::regclass")
        .query(Integer.class)
        .single();
  }

  String setting(String name) {
    return admin.sql("show " + name).query(String.class).single();
  }

  /// Every row of every table as text, sealed values in hexadecimal.
  String everything() {
    var all = new StringBuilder();
    var tables =
        admin
            .sql(
                """
                select format('%I.%I', schemaname, tablename) from pg_tables
                 where schemaname not in ('pg_catalog', 'information_schema', 'planted')
                """)
            .query(String.class)
            .list();
    for (String table : tables) {
      admin
          .sql("select t::text from %s t".formatted(table))
          .query(String.class)
          .list()
          .forEach(row -> all.append(row).append('\n'));
    }
    return all.toString();
  }
}
