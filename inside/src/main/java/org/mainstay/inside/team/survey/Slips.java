package org.mainstay.inside.team.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The slips of a wave: each is good for one answer, and nothing that is kept says who has which.
///
/// All are made at the opening. What is handed out leaves the pool for good; that somebody took one
/// is noted beside it. What comes back is known by its mark, which then goes. So a reader of every
/// table sees who took a slip and how many slips came back, and nothing that leads from one to the
/// other.
public final class Slips {
  /// No letters and digits that look alike.
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LETTERS_MANY = 16;
  private static final int GROUP = 4;
  private static final String POOL = "inside_team.survey_pool.slip";

  private static final String MARK =
      "insert into inside_team.survey_slip (wave_id, mark) values (:wave, :mark)";

  private static final String KEEP =
      "insert into inside_team.survey_pool (wave_id, place, slip) values (:wave, :place, :slip)";

  private static final String HAND =
      """
      insert into inside_team.survey_handed (wave_id, worker_id)
      values (:wave, :worker)
          on conflict do nothing
      """;

  private static final String PLACES =
      """
      select place
        from inside_team.survey_pool
       where wave_id = :wave
       order by place, wave_id
       limit 1000
      """;

  // One slip is handed out at a time. No row of a slip is locked for it: that would mark the row.
  private static final String ONE_AT_A_TIME =
      "select slips from inside_team.survey_wave where wave_id = :wave for update";

  private static final String TAKE =
      """
      delete from inside_team.survey_pool
       where wave_id = :wave
         and place = :place
      returning slip
      """;

  private static final String SPEND =
      "delete from inside_team.survey_slip where wave_id = :wave and mark = :mark";

  private static final List<String> KEPT = List.of("survey_pool", "survey_slip", "survey_handed");

  private final JdbcClient inside;
  private final TeamWords words;
  private final RandomGenerator chance;

  public Slips(JdbcClient inside, TeamWords words, RandomGenerator chance) {
    this.inside = inside;
    this.words = words;
    this.chance = chance;
  }

  /// Makes so many slips; their marks are kept in another order than they are handed out in.
  void make(UUID wave, int many) {
    var slips = new ArrayList<String>();
    for (int place = 1; place <= many; place++) {
      var slip = slip();
      slips.add(slip);
      inside
          .sql(KEEP)
          .param("wave", wave)
          .param("place", place)
          .param("slip", words.seal(POOL, slip))
          .update();
    }
    slips.stream()
        .sorted()
        .forEach(
            slip -> inside.sql(MARK).param("wave", wave).param("mark", mark(wave, slip)).update());
  }

  /// Hands a worker a slip, once; empty if they took theirs, or joined after the opening.
  public Optional<String> take(UUID wave, WorkerId worker) {
    inside.sql(ONE_AT_A_TIME).param("wave", wave).query(Integer.class).single();
    var places = inside.sql(PLACES).param("wave", wave).query(Integer.class).list();
    if (places.isEmpty()
        || inside.sql(HAND).param("wave", wave).param("worker", worker.value()).update() == 0) {
      return Optional.empty();
    }
    byte[] slip =
        inside
            .sql(TAKE)
            .param("wave", wave)
            .param("place", places.get(chance.nextInt(places.size())))
            .query(byte[].class)
            .single();
    return Optional.of(words.open(POOL, slip));
  }

  /// Whether this worker took a slip.
  public boolean tookOne(UUID wave, WorkerId worker) {
    return inside
        .sql(
            """
            select exists (select 1 from inside_team.survey_handed
                            where wave_id = :wave and worker_id = :worker)
            """)
        .param("wave", wave)
        .param("worker", worker.value())
        .query(Boolean.class)
        .single();
  }

  /// Whether this slip was good; it is not good again.
  boolean spend(UUID wave, String typed) {
    return inside.sql(SPEND).param("wave", wave).param("mark", mark(wave, typed)).update() > 0;
  }

  /// Nothing is left of who took a slip, nor of those that did not come back.
  void forget(UUID wave) {
    for (String table : KEPT) {
      inside
          .sql("delete from inside_team.%s where wave_id = :wave".formatted(table))
          .param("wave", wave)
          .update();
    }
  }

  private String slip() {
    var slip = new StringBuilder();
    for (int i = 0; i < LETTERS_MANY; i++) {
      if (i > 0 && i % GROUP == 0) {
        slip.append('-');
      }
      slip.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return slip.toString();
  }

  private static byte[] mark(UUID wave, String typed) {
    try {
      var plain = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
      return MessageDigest.getInstance("SHA-256").digest((wave + "/" + plain).getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
