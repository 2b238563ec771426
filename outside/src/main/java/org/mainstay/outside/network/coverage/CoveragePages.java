package org.mainstay.outside.network.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.mainstay.outside.network.frame.Network;
import org.mainstay.outside.network.words.NetworkWords;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Which employers and sites have a hub, who has none, and who loses theirs soon.
@Controller
public class CoveragePages {
  private final Places places;
  private final Covers covers;
  private final NetworkWords.Coverage rules;

  public CoveragePages(Places places, Covers covers, NetworkWords words) {
    this.places = places;
    this.covers = covers;
    this.rules = words.coverage();
  }

  @GetMapping(Network.COVERAGE)
  public Answer show() {
    var brought = places.latest();
    var today = places.today();
    var lines =
        new Coverage(covers.all(), today, today.plusMonths(rules.soonMonths()))
            .of(brought.map(Places.Brought::places).orElse(List.of()));
    var view =
        new CoverageView(
            brought.map(this::origin).orElse(""),
            OfficeForm.on(today),
            rules,
            lines.stream().map(this::line).toList(),
            without(lines),
            Network.leads());
    return Network.page("Who has a hub", view);
  }

  private String origin(Places.Brought brought) {
    return "Source: %s, as of %s. Numbers of staff are rounded to %d."
        .formatted(
            brought.origin().source(), OfficeForm.on(brought.origin().asOf()), rules.roundTo());
  }

  private CoverageView.Line line(Coverage.Line line) {
    return switch (line.standing()) {
      case Coverage.Standing.Without(var before, var next) ->
          shown(
              line.place(),
              CoverageView.Part.WITHOUT,
              before.map(CoveragePages::had).orElse("Never had one.")
                  + next.map(CoveragePages::gets).orElse(" None is planned."));
      case Coverage.Standing.Ending(var term, var last) ->
          shown(
              line.place(),
              CoverageView.Part.ENDING,
              "%s since %s. The last day with a hub is %s."
                  .formatted(term.hub(), OfficeForm.on(term.sinceOn()), OfficeForm.on(last)));
      case Coverage.Standing.Covered(var term) ->
          shown(
              line.place(),
              CoverageView.Part.COVERED,
              "%s since %s%s."
                  .formatted(
                      term.hub(),
                      OfficeForm.on(term.sinceOn()),
                      term.until().map(day -> ", until " + OfficeForm.on(day)).orElse("")));
    };
  }

  private static String had(Cover.Term term) {
    return "%s until %s."
        .formatted(term.hub(), term.until().map(OfficeForm::on).orElse("an unknown day"));
  }

  private static String gets(Cover.Term term) {
    return " %s from %s.".formatted(term.hub(), OfficeForm.on(term.sinceOn()));
  }

  private CoverageView.Line shown(Place place, CoverageView.Part part, String words) {
    // Of a site one does not know whether its employer is small.
    boolean small =
        !place.isSite()
            && place.staff().isPresent()
            && place.staff().getAsInt() < rules.smallFirmStaff();
    String staff = new Rounding(rules.roundTo()).words(place.staff());
    return new CoverageView.Line(place, staff + (small ? ", a small firm" : ""), part, words);
  }

  /// Of how many staff one knows that they have no hub.
  private String without(List<Coverage.Line> lines) {
    var staff =
        lines.stream()
            .filter(line -> line.standing() instanceof Coverage.Standing.Without)
            .map(line -> line.place().staff())
            .filter(OptionalInt::isPresent)
            .mapToLong(OptionalInt::getAsInt)
            .toArray();
    return staff.length == 0
        ? ""
        : "Together "
            + new Rounding(rules.roundTo()).words(Arrays.stream(staff).sum())
            + ", of those whose number is known.";
  }
}
