package org.mainstay.inside.study.surveys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.SecretBytes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.letterbox.survey.Survey;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The keys under which people are known again from wave to wave; each goes with its survey.
///
/// Every method takes a pseudonymous survey, so that nothing anonymous can ask for a key.
final class SurveyKeys {
  private static final int KEY_BYTES = 32;
  private static final String COLUMN = "inside_study.survey_key.sealed/";

  private static final String KEEP =
      "insert into inside_study.survey_key (run_id, sealed) values (:run, :sealed)";

  private static final String FIND =
      "select sealed from inside_study.survey_key where run_id = :run limit 1";

  private static final String DESTROY = "delete from inside_study.survey_key where run_id = :run";

  private final JdbcClient inside;
  private final TeamWords seal;
  private final SecureRandom chance;

  SurveyKeys(JdbcClient inside, TeamWords seal, SecureRandom chance) {
    this.inside = inside;
    this.seal = seal;
    this.chance = chance;
  }

  void make(Survey.Pseudonymous survey, UUID run) {
    byte[] key = new byte[KEY_BYTES];
    chance.nextBytes(key);
    inside
        .sql(KEEP)
        .param("run", run)
        .param("sealed", seal.seal(COLUMN + run, Base64.getEncoder().encodeToString(key)))
        .update();
  }

  SecretBytes of(Survey.Pseudonymous survey, UUID run) {
    byte[] sealed = inside.sql(FIND).param("run", run).query(byte[].class).single();
    return SecretBytes.copyFrom(
        Base64.getDecoder().decode(seal.open(COLUMN + run, sealed)), InsecureSecretKeyAccess.get());
  }

  void destroy(Survey.Pseudonymous survey, UUID run) {
    inside.sql(DESTROY).param("run", run).update();
  }
}
