package org.mainstay.front.finding;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.letterbox.window.directory.Directory;
import org.mainstay.letterbox.window.directory.Directory.Found;
import org.mainstay.letterbox.window.directory.Where;
import org.mainstay.ui.Answer;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Find support near you: a need is a number in the address, a place is only ever sent in a form.
@Controller
public class FindPages {
  private static final String TITLE = "Find";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int NEAR_MAX = 20;
  private static final int NATIONAL_MAX = 15;
  private static final int TYPED_MAX = 60;

  private final Directory directory;
  private final Needs needs;
  private final InstantSource clock;

  public FindPages(Directory directory, Needs needs, InstantSource clock) {
    this.directory = directory;
    this.needs = needs;
    this.clock = clock;
  }

  @GetMapping("/find")
  public Answer needs() {
    return new Page(TITLE, new NeedsView(needs.needs()));
  }

  @GetMapping("/find/now")
  public Answer lines() {
    try {
      var all =
          Stream.concat(
                  directory.national(needs.lines(), NATIONAL_MAX).stream(),
                  directory.nearby(needs.lines(), new Where.Unknown(), NEAR_MAX).stream())
              .filter(found -> needs.isLine(found.entry()))
              .map(this::words)
              .sorted(Comparator.comparing(EntryWords::name))
              .toList();
      return new Page(
          TITLE,
          new LinesView(
              all.stream().filter(EntryWords::isOpen).toList(),
              all.stream().filter(entry -> !entry.isOpen()).toList(),
              true));
    } catch (DataAccessException | TransactionException e) {
      return new Page(TITLE, new LinesView(List.of(), List.of(), false)).withStatus(503);
    }
  }

  @GetMapping("/find/{number:[0-9]+}")
  public Answer found(@PathVariable String number) {
    return found(number, "");
  }

  @PostMapping("/find/{number:[0-9]+}")
  public Answer look(@PathVariable String number, @RequestParam(defaultValue = "") String near) {
    return found(number, near.strip().substring(0, Math.min(TYPED_MAX, near.strip().length())));
  }

  private Answer found(String number, String near) {
    var need =
        number.length() > 3 ? Optional.<Needs.Need>empty() : needs.need(Integer.parseInt(number));
    if (need.isEmpty()) {
      return new NotHere();
    }
    String path = "/find/" + Integer.parseInt(number);
    try {
      return new Page(TITLE, found(need.get(), path, near));
    } catch (DataAccessException | TransactionException e) {
      var sorry =
          "We cannot look this up now. This is our fault, not yours. Please try again later.";
      return new Page(TITLE, new FoundView(need.get().name(), path, near, sorry, List.of()))
          .withStatus(503);
    }
  }

  private FoundView found(Needs.Need need, String path, String near) {
    var spot = near.isEmpty() ? new Where.Unknown() : spotOf(near);
    var nearby = directory.nearby(need.terms(), spot, NEAR_MAX + 1);
    var national = directory.national(need.terms(), NATIONAL_MAX + 1);
    var lines =
        Stream.concat(national.stream(), nearby.stream())
            .filter(found -> needs.isLine(found.entry()) && words(found).isOpen())
            .toList();
    var groups = new ArrayList<FoundView.Group>();
    add(groups, "You can call now", lines, NATIONAL_MAX);
    add(
        groups,
        spot instanceof Where.At ? "Near " + near : "In this area",
        nearby.stream().filter(found -> !lines.contains(found)).toList(),
        NEAR_MAX);
    add(
        groups,
        "By phone or online, wherever you are",
        national.stream().filter(found -> !lines.contains(found)).toList(),
        NATIONAL_MAX);
    return new FoundView(need.name(), path, near, notice(near, spot), groups);
  }

  private Where spotOf(String near) {
    return switch (needs.spotOf(near)) {
      case Where.At spot -> spot;
      case Where.Unknown() -> directory.spotOf(near);
    };
  }

  private static String notice(String near, Where spot) {
    if (near.isEmpty()) {
      return "";
    }
    return switch (spot) {
      case Where.At _ -> "The nearest come first. We measure in a straight line.";
      case Where.Unknown() -> "We do not know where that is. So you see all that we have.";
    };
  }

  private void add(List<FoundView.Group> groups, String heading, List<Found> found, int most) {
    if (!found.isEmpty()) {
      groups.add(
          new FoundView.Group(
              heading, found.stream().limit(most).map(this::words).toList(), found.size() > most));
    }
  }

  private EntryWords words(Found found) {
    var now = ZonedDateTime.ofInstant(clock.instant(), LONDON);
    return EntryWords.of(found.entry(), found.miles(), now, needs.staleMonths());
  }
}
