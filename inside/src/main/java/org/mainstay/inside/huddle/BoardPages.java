package org.mainstay.inside.huddle;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.huddle.Board.Card;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The board: every open case, where it stands, and a way to move it without a mouse.
@InsidePages
public class BoardPages {
  private final Board board;
  private final Places places;
  private final Days days;
  private final Cases cases;
  private final Words words;

  /// What the words of the board are made with.
  public record Words(Team team, Times times) {}

  public BoardPages(Board board, Places places, Days days, Cases cases, Words words) {
    this.board = board;
    this.places = places;
    this.days = days;
    this.cases = cases;
    this.words = words;
  }

  @GetMapping("/team")
  public Answer board(@RequestParam(defaultValue = "") String view) {
    return page(view.equals("table"), false);
  }

  /// Opens the record of everybody on the board: each of them can read who did, and why.
  @PostMapping("/team/names")
  public Answer names(@RequestParam(defaultValue = "") String view) {
    return page(view.equals("table"), true);
  }

  @PostMapping("/team/case/{id}/move")
  public Answer move(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "") String view) {
    var referral = cases.find(id);
    var column = Arrays.stream(Column.values()).filter(one -> one.name().equals(to)).findFirst();
    var parts = seen.split("\\.", 2);
    boolean isAsSeen = parts[0].equals(referral.version() + "") && parts.length == 2;
    if (column.isEmpty() || !isAsSeen || !places.move(referral, column.get(), number(parts[1]))) {
      return new Page(
              "Somebody changed this meanwhile",
              new ChangedView(cases.head(referral, CaseHead.Tab.HUDDLE)))
          .withStatus(409)
          .withoutExit();
    }
    return new GoTo((view.equals("table") ? "/team?view=table" : "/team") + "#case-" + id);
  }

  private Answer page(boolean isTable, boolean areNamesShown) {
    var shown = board.now();
    var cards = shown.cards();
    long concerns = cards.stream().filter(Card::hasConcern).count();
    var columns =
        Arrays.stream(Column.values()).map(column -> column(column, cards, areNamesShown)).toList();
    var view =
        new BoardView(
            words.times().on(days.today()),
            days.closed(days.today()).map(this::closed).orElse(""),
            concerns(concerns),
            columns,
            shown.afterwards(),
            isTable,
            areNamesShown);
    return new Page("Today", view).withoutExit();
  }

  private BoardView.ColumnView column(Column column, List<Card> cards, boolean areNamesShown) {
    var all = Column.values();
    boolean isLast = column == Column.CLOSING;
    var next = isLast ? column : all[Arrays.asList(all).indexOf(column) + 1];
    return new BoardView.ColumnView(
        column.anchor(),
        column.words(),
        cards.stream()
            .filter(card -> card.column() == column)
            .map(card -> view(card, areNamesShown))
            .toList(),
        Arrays.stream(all)
            .filter(other -> other != column)
            .map(other -> new BoardView.Target(other.name(), other.words()))
            .toList(),
        isLast ? "" : next.anchor(),
        isLast ? "" : next.words());
  }

  private BoardView.CardView view(Card card, boolean isNameShown) {
    var referral = card.referral();
    return new BoardView.CardView(
        CaseHead.Tab.SUMMARY.of(referral.id()),
        referral.id().toString(),
        referral.alias(),
        isNameShown
            ? cases.open(referral, Purpose.HUDDLE).calledName().openFor(Purpose.HUDDLE)
            : "",
        "Asked " + words.times().ago(referral.requestReceivedAt()),
        card.holder(),
        card.hasConcern(),
        card.badges(),
        card.seen());
  }

  private String closed(Days.Closed closed) {
    return "The day was closed by %s at %s."
        .formatted(words.team().nameOf(closed.by()), words.times().at(closed.at()));
  }

  private static String concerns(long open) {
    if (open == 0) {
      return "";
    }
    return open == 1 ? "1 concern is open." : open + " concerns are open.";
  }

  private static int number(String typed) {
    try {
      return Integer.parseInt(typed);
    } catch (NumberFormatException notANumber) {
      return -1;
    }
  }
}
