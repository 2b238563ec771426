package org.mainstay.demo.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.mainstay.house.commandline.files.Mainstay;
import org.mainstay.inside.study.design.StudyFile;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.programme.Category;
import org.mainstay.outside.programme.Exposure;
import org.mainstay.outside.programme.Programme;
import org.mainstay.outside.programme.Programmes;
import org.mainstay.outside.programme.plan.TestDesign;
import org.mainstay.outside.programme.plan.TestPlan;
import org.mainstay.outside.programme.plan.TestPlans;
import org.mainstay.outside.programme.result.Results;
import org.mainstay.outside.programme.result.StudyResult;
import org.mainstay.outside.programme.volunteering.Opportunities;
import org.mainstay.outside.programme.volunteering.Opportunity;
import org.mainstay.sums.statistics.planning.SampleNeeded;
import org.springframework.context.ApplicationContext;

/// Programmes of the invented locality's hospitals: one was tested by a waiting list and a real run
/// of `study` over invented answers, others were bought untested.
public final class Tested {
  private static final Duration PLANNED_BEFORE = Duration.ofDays(300);
  private static final String DESIGN =
      """
      data: answers.csv
      question: randomised
      outcomes: [swemwbs]
      treatments: [volunteering]
      fixed_effects: [ward]
      cluster: ward
      """;

  private final Programmes programmes;
  private final TestPlans plans;
  private final Results results;
  private final Opportunities opportunities;
  private final Scene scene;

  /// @param beans of the house
  /// @param scene when and of whom
  public Tested(ApplicationContext beans, Scene scene) {
    this.programmes = beans.getBean(Programmes.class);
    this.plans = beans.getBean(TestPlans.class);
    this.results = beans.getBean(Results.class);
    this.opportunities = beans.getBean(Opportunities.class);
    this.scene = scene;
  }

  /// When and of whom it is.
  ///
  /// @param lead who keeps the programmes
  /// @param employer their code
  /// @param now the present moment
  /// @param clock is set to a moment
  /// @param seed of all chance
  public record Scene(
      Holder lead, String employer, Instant now, Consumer<Instant> clock, long seed) {}

  /// Tests them, unless that was done before.
  public void testOnce() {
    if (!programmes.of(scene.employer()).isEmpty()) {
      return;
    }
    Office.as(
        scene.lead(),
        () -> {
          var garden =
              adds(Category.VOLUNTEERING, "Hospital garden", "Two hours a week in the garden.");
          scene.clock().accept(scene.now().minus(PLANNED_BEFORE));
          locks(garden);
          scene.clock().accept(scene.now());
          results.take(garden, studied(), "volunteering");
          exposes(garden, 640, 236, 7_400);
          exposes(
              adds(Category.APPS, "Calm minutes", "An app with short exercises."),
              9_800,
              610,
              38_500);
          exposes(adds(Category.MINDFULNESS, "Lunch hour class", ""), 400, 55, 4_200);
          opportunities.add(
              new Opportunity(
                  UUID.randomUUID(),
                  scene.employer(),
                  "Food bank in the old town",
                  "Sort and hand out food on Saturday mornings. Call 01632 960 118 to join.",
                  today().plusMonths(4)));
          return true;
        });
  }

  private LocalDate today() {
    return programmes.today();
  }

  private UUID adds(Category category, String name, String words) {
    var id = UUID.randomUUID();
    programmes.keep(new Programme(id, scene.employer(), name, category, words, 0));
    return id;
  }

  private void exposes(UUID programme, int offered, int took, int pounds) {
    programmes.expose(
        programme,
        new Exposure(
            UUID.randomUUID(),
            today().minusMonths(9),
            today().minusMonths(1),
            offered,
            took,
            pounds));
  }

  private void locks(UUID programme) {
    plans.lock(
        programme,
        new TestPlan(
            TestDesign.WAITING_LIST,
            "SWEMWBS",
            new SampleNeeded.Basis(0.3, 1, 0, 0.7),
            today().plusDays(PLANNED_BEFORE.toDays() + 40)));
  }

  /// Invented answers, and what `study` makes of them.
  private StudyResult studied() {
    try {
      Path folder = Files.createTempDirectory("mainstay-demo-study");
      try {
        Files.writeString(folder.resolve("answers.csv"), answers());
        Files.writeString(folder.resolve("design.yaml"), DESIGN);
        Path out = folder.resolve("out");
        var worked =
            new StudyFile(Mainstay.VERSION, _ -> {}).run(folder.resolve("design.yaml"), out);
        if (!(worked instanceof Worked.Done)) {
          throw new IllegalStateException("the study of the demonstration was refused");
        }
        return StudyResult.read(
            Files.readString(out.resolve("estimates.csv")),
            Files.readString(out.resolve("model.csv")));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  private String answers() {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(scene.seed());
    var rows = new StringBuilder("volunteering,ward,swemwbs\n");
    for (int n = 0; n < 440; n++) {
      int first = n % 2;
      double score = 22.5 + 1.4 * first + 4 * chance.nextGaussian();
      rows.append("%d,w%d,%.1f%n".formatted(first, n / 11, score));
    }
    return rows.toString();
  }
}
