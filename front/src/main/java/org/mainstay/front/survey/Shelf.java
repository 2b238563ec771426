package org.mainstay.front.survey;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mainstay.front.asking.NoticeView;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.letterbox.survey.OpenSurveys;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.layout.Link;

/// The surveys that take answers today, remembered so that a page can be drawn again with what was
/// typed when the database does not answer.
public final class Shelf {
  static final String TITLE = "Questions";

  private static final int REMEMBERED_MAX = 50;

  private final Map<String, OpenSurveys.Open> remembered = new ConcurrentHashMap<>();
  private final OpenSurveys window;
  private final HubWords hub;
  private final CrisisNumbers numbers;
  private final InstantSource clock;

  public Shelf(OpenSurveys window, HubWords hub, CrisisNumbers numbers, InstantSource clock) {
    this.window = window;
    this.hub = hub;
    this.numbers = numbers;
    this.clock = clock;
  }

  CrisisNumbers numbers() {
    return numbers;
  }

  Optional<OpenSurveys.Open> find(String link) {
    var found = window.find(link, LocalDate.ofInstant(clock.instant(), hub.hours().zone()));
    if (remembered.size() >= REMEMBERED_MAX) {
      remembered.clear();
    }
    found.ifPresentOrElse(open -> remembered.put(link, open), () -> remembered.remove(link));
    return found;
  }

  /// As it was when it was last found.
  Optional<OpenSurveys.Open> remembered(String link) {
    return Optional.ofNullable(remembered.get(link));
  }

  /// A link behind which nothing is asked, be it over or never there.
  Answer closed() {
    return new Page(
            TITLE,
            new NoticeView(
                "These questions are closed",
                List.of(
                    "We take no more answers here. If you did not send yours, we do not have them.",
                    "Thank you that you wanted to answer."),
                Link.to("/", "Go to the first page"),
                new HelpInSight(numbers)))
        .withStatus(404);
  }
}
