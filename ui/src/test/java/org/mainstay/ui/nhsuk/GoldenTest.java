package org.mainstay.ui.nhsuk;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every upstream example, drawn by our own components, gives the upstream HTML.
class GoldenTest {
  private static final double ALL = 100;
  private static final double NEARLY_ALL = 95;

  static Stream<Arguments> components() {
    return Stream.of(
        port("button", ALL, FormPorts::button),
        port("label", NEARLY_ALL, FormPorts::label),
        port("legend", NEARLY_ALL, FormPorts::legend),
        port("hint", NEARLY_ALL, FormPorts::hint),
        port("fieldset", NEARLY_ALL, FormPorts::fieldset),
        port("error-message", NEARLY_ALL, FormPorts::errorMessage),
        port("error-summary", ALL, FormPorts::errorSummary),
        port("input", ALL, FormPorts::input),
        port("textarea", ALL, FormPorts::textarea),
        port("radios", ALL, FormPorts::radios),
        port("checkboxes", ALL, FormPorts::checkboxes),
        port("card", ALL, ContentPorts::card),
        port("skip-link", NEARLY_ALL, LayoutPorts::skipLink),
        port("back-link", NEARLY_ALL, LayoutPorts::backLink),
        port("action-link", NEARLY_ALL, LayoutPorts::actionLink),
        Arguments.of(
            "header", NEARLY_ALL, (Function<Fixtures.Fixture, Content>) LayoutPorts::header),
        port("footer", NEARLY_ALL, LayoutPorts::footer),
        port("pagination", NEARLY_ALL, LayoutPorts::pagination),
        port("select", NEARLY_ALL, FormPorts::select),
        port("date-input", NEARLY_ALL, FormPorts::dateInput),
        port("details", NEARLY_ALL, ContentPorts::details),
        port("inset-text", NEARLY_ALL, ContentPorts::insetText),
        port("notification-banner", NEARLY_ALL, ContentPorts::notificationBanner),
        port("panel", NEARLY_ALL, ContentPorts::panel),
        port("tag", NEARLY_ALL, ContentPorts::tag),
        port("warning-callout", NEARLY_ALL, ContentPorts::warningCallout),
        port("summary-list", NEARLY_ALL, ListingPorts::summaryList),
        port("task-list", NEARLY_ALL, ListingPorts::taskList),
        port("tables", NEARLY_ALL, ListingPorts::table));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("components")
  void a_component_draws_what_its_upstream_examples_say(
      String component, double wanted, Function<Fixtures.Fixture, Content> port) {
    Fixtures.Score score = Fixtures.of(component).heldAgainst(port);

    System.out.println(score);
    assertThat(score.rate())
        .as("%s%n%s", score, String.join("\n\n", score.misses()))
        .isGreaterThanOrEqualTo(wanted);
  }

  private static Arguments port(String component, double wanted, Function<Context, Content> port) {
    return Arguments.of(
        component,
        wanted,
        (Function<Fixtures.Fixture, Content>) given -> port.apply(given.context()));
  }
}
