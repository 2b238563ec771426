package org.mainstay.ui.chart.funnel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mainstay.ui.chart.drawing.Anchor;
import org.mainstay.ui.chart.drawing.Frame;
import org.mainstay.ui.chart.drawing.Letters;
import org.mainstay.ui.chart.drawing.Scale;
import org.mainstay.ui.chart.funnel.FunnelChart.Dot;
import org.mainstay.ui.chart.funnel.FunnelChart.Outside;

/// Finds room for the names of the places that stand out, furthest from the centre first.
final class Places {
  private static final int HIGH = 16;
  private static final int AWAY = 9;

  private final Frame frame;
  private final Scale x;
  private final Scale y;
  private final List<Box> taken = new ArrayList<>();

  /// A name that found room, `x` and `y` as its letters stand.
  record Name(String words, double x, double y, Anchor anchor) {}

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  Places(Frame frame, Scale x, Scale y) {
    this.frame = frame;
    this.x = x;
    this.y = y;
  }

  List<Name> named(List<Dot> drawn, double centre) {
    for (Dot dot : drawn) {
      double r = dot.outside() == Outside.NO ? 2 : 5;
      taken.add(box(x.at(dot.size()) - r, y.at(dot.value()) - r, 2 * r, 2 * r));
    }
    var names = new ArrayList<Name>();
    drawn.stream()
        .filter(dot -> dot.outside() == Outside.BEYOND_998)
        .sorted(
            Comparator.comparingDouble((Dot dot) -> -Math.abs(dot.value() - centre))
                .thenComparing(Dot::name))
        .forEach(dot -> place(dot, names));
    return names;
  }

  private void place(Dot dot, List<Name> names) {
    double room = frame.width() * 0.6;
    String words = Letters.lines(dot.name(), room, 1).getFirst();
    double wide = Letters.width(words);
    double at = x.at(dot.size());
    double level = y.at(dot.value());
    for (Name name :
        List.of(
            new Name(words, at + AWAY, level + 5, Anchor.START),
            new Name(words, at - AWAY, level + 5, Anchor.END),
            new Name(words, at, level - AWAY, Anchor.MIDDLE),
            new Name(words, at, level + AWAY + 11, Anchor.MIDDLE),
            new Name(words, at + AWAY - 2, level - 7, Anchor.START),
            new Name(words, at + AWAY - 2, level + 17, Anchor.START),
            new Name(words, at - AWAY + 2, level - 7, Anchor.END),
            new Name(words, at - AWAY + 2, level + 17, Anchor.END))) {
      Box box = box(left(name, wide), name.y() - 12, wide, HIGH);
      if (inside(box) && taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        names.add(name);
        return;
      }
    }
  }

  private boolean inside(Box box) {
    return box.left >= frame.left() + 2
        && box.right <= frame.right()
        && box.top >= frame.top()
        && box.bottom <= frame.bottom() - 2;
  }

  private static double left(Name name, double wide) {
    return switch (name.anchor()) {
      case START -> name.x();
      case MIDDLE -> name.x() - wide / 2;
      case END -> name.x() - wide;
    };
  }

  private static Box box(double left, double top, double wide, double high) {
    return new Box(left, top, left + wide, top + high);
  }
}
