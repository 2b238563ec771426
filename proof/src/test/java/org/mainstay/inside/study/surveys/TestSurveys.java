package org.mainstay.inside.study.surveys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.util.SecretBytes;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.mainstay.front.survey.Sending;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.TestKeys;
import org.mainstay.inside.TestTeam;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.letterbox.survey.Answered;
import org.mainstay.letterbox.survey.OpenSurveys;
import org.mainstay.letterbox.survey.Replies;
import org.mainstay.letterbox.survey.ReplyBox;
import org.mainstay.letterbox.survey.SelfCode;
import org.mainstay.letterbox.survey.Survey;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A house in which staff are asked, with the front's own rights on one side and the inside's on
/// the other.
public final class TestSurveys implements AutoCloseable {
  /// How long a wave of the tests is open.
  static final int DAYS = 14;

  public final TestInside house = new TestInside();
  public final KeysetHandle keys = TestKeys.hpke();
  final TeamWords seal = new TeamWords(TestKeys.aead(house.kek));
  public final JdbcClient front = JdbcClient.create(house.database.front());
  public final OpenSurveys window = new OpenSurveys(front);
  final Replies replies = new Replies(house.inside, keys);
  public final Surveys surveys =
      new Surveys(house.inside, replies, seal, new SecureRandom(), house.clock);
  public final Sending sending =
      new Sending(
          new ReplyBox(front, TestKeys.publicHalf(keys)),
          SecretBytes.copyFrom(new byte[32], InsecureSecretKeyAccess.get()));

  /// A survey of the handbook of the invented locality.
  public static Survey survey(String id) {
    return TestTeam.HANDBOOK.surveys().all().stream()
        .filter(survey -> survey.sheet().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  public LocalDate today() {
    return LocalDate.now(house.clock);
  }

  /// Does this as the lead, in one transaction.
  public <T> T lead(Supplier<T> work) {
    return house.as(house.lena, work);
  }

  private void leads(Runnable work) {
    lead(
        () -> {
          work.run();
          return "";
        });
  }

  /// Begins it, for two weeks.
  public Run begins(Survey survey) {
    return lead(() -> surveys.runs().start(survey, today().plusDays(DAYS)).orElseThrow());
  }

  void opensNextWave(Run run) {
    lead(() -> surveys.runs().nextWave(run, today().plusDays(DAYS)));
  }

  public Run fresh(Run run) {
    return lead(() -> surveys.runs().find(run.id()).orElseThrow());
  }

  public List<Wave> waves(Run run) {
    return lead(() -> surveys.runs().waves(run));
  }

  /// What the front shows of it now.
  public OpenSurveys.Open open(Run run) {
    return window.find(run.link(), today()).orElseThrow();
  }

  /// Somebody fills it in and sends it.
  public boolean answers(Run run, Map<String, Integer> chosen, String words, String code) {
    return sends(open(run), chosen, words, code);
  }

  boolean sends(OpenSurveys.Open open, Map<String, Integer> chosen, String words, String code) {
    return sending.send(
        open,
        new Sending.Slots(UUID.randomUUID(), UUID.randomUUID()),
        new Sending.Filled(
            Answered.on(open.survey().sheet(), chosen),
            words,
            code.isEmpty() ? Optional.empty() : SelfCode.read(code)));
  }

  void counts() {
    leads(surveys.reach()::count);
  }

  public void mixes() {
    leads(replies::mix);
  }

  /// The last day passes, and the house closes what is over.
  public void closes() {
    house.clock.passes(Duration.ofDays(DAYS + 1));
    leads(surveys::closeDue);
  }

  void ends(Run run) {
    leads(() -> surveys.end(fresh(run)));
  }

  Optional<WaveAnswers> answers(Wave wave) {
    return lead(() -> surveys.answers(wave));
  }

  List<String> words(Wave wave) {
    return lead(() -> surveys.words(wave));
  }

  @Override
  public void close() {
    house.close();
  }
}
