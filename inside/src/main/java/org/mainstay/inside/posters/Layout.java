package org.mainstay.inside.posters;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.inside.posters.PosterWords.Wording;
import org.mainstay.inside.posters.Sheet.Filled;
import org.mainstay.inside.posters.Sheet.Ink;
import org.mainstay.inside.posters.Sheet.Mark;
import org.mainstay.inside.posters.Sheet.Outline;
import org.mainstay.inside.posters.Sheet.Squares;
import org.mainstay.inside.posters.Sheet.Text;

/// Puts words and a QR code on a poster, or on ten cards of one sheet.
final class Layout {
  /// The size of a bank card, in points.
  static final double CARD_WIDTH = 242.65;

  static final double CARD_HEIGHT = 153.07;

  private static final int CARDS_ACROSS = 2;
  private static final int CARDS_DOWN = 5;
  private static final double MARGIN = 48;
  private static final double TEXT_WIDTH = Sheet.WIDTH - 2 * MARGIN;

  /// Where the code and the words beside it begin.
  private static final double INVITE = 492;

  private static final double CODE_SIDE = 190;
  private static final double CARD_CODE_SIDE = 84;

  private final Letters letters = Letters.shared();
  private final HubLines hub;
  private final StartAddress address;
  private final String mark;

  Layout(HubLines hub, StartAddress address) {
    this(hub, address, "");
  }

  /// @param mark the neutral code of a campaign's poster, printed small; blank for none
  Layout(HubLines hub, StartAddress address, String mark) {
    this.hub = hub;
    this.address = address;
    this.mark = mark;
  }

  private Squares code(double x, double y, double side) {
    return new Squares(x, y, side, QrCode.encodeText(address.scanned(), QrCode.Ecc.QUARTILE));
  }

  /// A poster of size A4.
  Sheet poster(Wording words) {
    var marks = new ArrayList<Mark>();
    double large = 46;
    while (letters.lines(words.heading(), large, TEXT_WIDTH - 12).size() > 3) {
      large--;
    }
    var heading = letters.lines(words.heading(), large, TEXT_WIDTH - 12);
    double band = 110 + heading.size() * large * 1.17;
    marks.add(new Filled(0, 0, Sheet.WIDTH, band, Ink.BLUE));
    marks.add(new Text(MARGIN, 58, 20, false, Ink.WHITE, hub.name()));
    block(marks, heading, new Text(MARGIN, 118, large, true, Ink.WHITE, ""), large * 1.17);
    double size = 22;
    while (lines(words, size, band + 46).getLast().y() > INVITE) {
      size -= 0.5;
    }
    marks.addAll(lines(words, size, band + 46));
    invite(marks, INVITE);
    crisis(marks, 702);
    mark(marks, MARGIN, Sheet.HEIGHT - 14, 8);
    return new Sheet(hub.name() + ", poster", marks);
  }

  /// It stands in words alone, never in the QR code.
  private void mark(List<? super Text> marks, double x, double y, double size) {
    if (!mark.isEmpty()) {
      marks.add(new Text(x, y, size, false, Ink.BLACK, "Poster " + mark));
    }
  }

  private List<Text> lines(Wording words, double size, double top) {
    var texts = new ArrayList<Text>();
    double y = top;
    for (String line : words.lines()) {
      var first = new Text(MARGIN, y, size, false, Ink.BLACK, "");
      y = block(texts, letters.lines(line, size, TEXT_WIDTH), first, size * 1.3) + size / 2;
    }
    return texts;
  }

  private void invite(List<Mark> marks, double top) {
    marks.add(code(MARGIN - 16, top, CODE_SIDE));
    double right = MARGIN + CODE_SIDE;
    marks.add(new Text(right, top + 44, 24, true, Ink.BLUE, "Scan this on your own phone"));
    marks.add(
        new Text(
            right, top + 76, fitting(address.host(), 20, 300), false, Ink.BLACK, address.host()));
    marks.add(new Text(right, top + 118, 20, true, Ink.BLACK, "Or call " + hub.phone()));
    block(
        marks,
        letters.lines(hub.hours(), 15, Sheet.WIDTH - right - MARGIN),
        new Text(right, top + 142, 15, false, Ink.BLACK, ""),
        19);
  }

  private void crisis(List<Mark> marks, double top) {
    double height = Sheet.HEIGHT - top - 30;
    marks.add(new Outline(MARGIN, top, TEXT_WIDTH, height, 1.5));
    marks.add(new Text(MARGIN + 14, top + 22, 14, true, Ink.BLACK, "If you cannot wait"));
    double step = (height - 34) / Math.max(5, hub.crisis().size());
    double y = top + 40;
    for (String line : hub.crisis()) {
      marks.add(
          new Text(MARGIN + 14, y, fitting(line, 12.5, TEXT_WIDTH - 28), false, Ink.BLACK, line));
      y += step;
    }
  }

  /// Ten cards on a sheet of A4, with lines to cut along.
  Sheet cards(Wording words) {
    var card = card(words);
    double left = (Sheet.WIDTH - CARDS_ACROSS * CARD_WIDTH) / 2;
    double top = (Sheet.HEIGHT - CARDS_DOWN * CARD_HEIGHT) / 2;
    var marks = new ArrayList<Mark>();
    for (int row = 0; row < CARDS_DOWN; row++) {
      for (int column = 0; column < CARDS_ACROSS; column++) {
        double right = left + column * CARD_WIDTH;
        double down = top + row * CARD_HEIGHT;
        card.forEach(mark -> marks.add(mark.moved(right, down)));
      }
    }
    return new Sheet(hub.name() + ", cards", marks);
  }

  private List<Mark> card(Wording words) {
    var marks = new ArrayList<Mark>();
    marks.add(new Outline(0, 0, CARD_WIDTH, CARD_HEIGHT, 0.4));
    double room = CARD_WIDTH - CARD_CODE_SIDE - 18;
    marks.add(new Text(12, 19, fitting(hub.name(), 9, room), false, Ink.BLUE, hub.name()));
    mark(marks, CARD_WIDTH - CARD_CODE_SIDE + 6, 102, 6);
    double size = 13;
    while (cardLines(words, size, room).getLast().y() > 115) {
      size -= 0.25;
    }
    marks.addAll(cardLines(words, size, room));
    marks.add(code(CARD_WIDTH - CARD_CODE_SIDE - 4, 6, CARD_CODE_SIDE));
    String reach = address.host() + "  ·  " + hub.phone();
    marks.add(new Text(12, 128, fitting(reach, 8.5, CARD_WIDTH - 24), true, Ink.BLACK, reach));
    marks.add(
        new Text(
            12,
            142,
            fitting(hub.shortest(), 8, CARD_WIDTH - 24),
            false,
            Ink.BLACK,
            hub.shortest()));
    return marks;
  }

  private List<Text> cardLines(Wording words, double size, double room) {
    var texts = new ArrayList<Text>();
    var heading = letters.lines(words.heading(), size, room - 4);
    double y = block(texts, heading, new Text(12, 37, size, true, Ink.BLUE, ""), size * 1.15);
    double small = size * 0.72;
    var card = letters.lines(words.card(), small, room);
    block(texts, card, new Text(12, y + 2, small, false, Ink.BLACK, ""), small * 1.2);
    return texts;
  }

  /// Writes lines one below the other, and says where the next would stand.
  private static double block(
      List<? super Text> marks, List<String> lines, Text first, double step) {
    double y = first.y();
    for (String line : lines) {
      marks.add(new Text(first.x(), y, first.size(), first.bold(), first.ink(), line));
      y += step;
    }
    return y;
  }

  /// The size that lets these words stand in one line of this width.
  private double fitting(String words, double size, double width) {
    double wide = letters.width(words, size);
    return wide <= width ? size : size * width / wide;
  }
}
