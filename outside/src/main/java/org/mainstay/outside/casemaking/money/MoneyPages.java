package org.mainstay.outside.casemaking.money;

import java.util.List;
import java.util.UUID;
import org.mainstay.outside.casemaking.CaseAddresses;
import org.mainstay.outside.casemaking.figure.CaseFigure;
import org.mainstay.outside.casemaking.funding.Costs;
import org.mainstay.outside.casemaking.funding.Stream;
import org.mainstay.outside.casemaking.funding.Streams;
import org.mainstay.outside.casemaking.pack.Pack;
import org.mainstay.outside.casemaking.pack.PackMaker;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.ui.Answer;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Who pays for the hub until when, what it costs, and what would be lost.
@Controller
public class MoneyPages {
  private final Costs costs;
  private final Streams streams;
  private final PackMaker maker;

  public MoneyPages(Costs costs, Streams streams, PackMaker maker) {
    this.costs = costs;
    this.streams = streams;
    this.maker = maker;
  }

  @GetMapping(CaseAddresses.MONEY)
  public Answer money() {
    List<Stream> now = streams.now();
    var outlook = new Outlook(maker.today(), costs.latest(), now);
    var view =
        new MoneyView(
            outlook.alarms(),
            outlook.lasts(),
            outlook.costs(),
            figures("costs", "cost-"),
            now,
            Office.now().role() == OfficeRole.HUB_LEAD);
    return new Page("The hub's money", view).withoutExit();
  }

  @GetMapping(CaseAddresses.WITHOUT + "/{stream}")
  public Answer without(@PathVariable("stream") UUID id) {
    return streams.find(id).<Answer>map(this::without).orElseGet(NotHere::new);
  }

  private Answer without(Stream stream) {
    List<Stream> others =
        streams.now().stream().filter(one -> !one.id().equals(stream.id())).toList();
    var outlook = new Outlook(maker.today(), costs.latest(), others);
    var view = new WithoutView(stream, outlook.lasts(), figures("lost", "lost:" + stream.id()));
    return new Page("What would be lost", view).withoutExit();
  }

  /// The figures of the latest year, as a pack would print them today.
  private List<String> figures(String part, String key) {
    return maker.years().stream()
        .findFirst()
        .flatMap(year -> maker.make(new PackMaker.Wanted(new UUID(0, 0), "", year, "")))
        .map(
            pack ->
                pack.parts().stream()
                    .filter(one -> one.key().equals(part))
                    .map(Pack.Part::figures)
                    .flatMap(List::stream)
                    .filter(figure -> figure.key().startsWith(key))
                    .map(MoneyPages::sentence)
                    .toList())
        .orElse(List.of("Not known: nothing of the hub's own book is published yet."));
  }

  private static String sentence(CaseFigure figure) {
    var worked = figure.worked();
    return "%s: %s (%s; %s). %s"
        .formatted(figure.title(), worked.value(), worked.of(), worked.when(), worked.how());
  }
}
