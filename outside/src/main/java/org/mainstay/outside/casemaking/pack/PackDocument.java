package org.mainstay.outside.casemaking.pack;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.outside.casemaking.figure.CaseFigure;
import org.mainstay.outside.casemaking.figure.Recipe;
import org.mainstay.outside.office.OfficeForm;

/// A pack as a page is read: the same blocks in every form.
///
/// @param lead below the title
public record PackDocument(Pack pack, Shape shape, List<String> lead, List<Block> blocks) {
  private static final int QUOTES_IN_BRIEF = 1;

  public PackDocument {
    lead = List.copyOf(lead);
    blocks = List.copyOf(blocks);
  }

  /// The page of this pack in this shape.
  public static PackDocument of(Pack pack, Shape shape) {
    var front = pack.front();
    var lead =
        List.of(
            "%s, %s. Contract year %d to %d."
                .formatted(shape.words(), front.hub(), front.year(), front.year() + 1),
            "Made on %s. Pack %s"
                .formatted(OfficeForm.on(front.madeOn()), pack.fingerprint().substring(0, 16)));
    var blocks = new ArrayList<Block>();
    if (!front.ask().isEmpty()) {
      blocks.add(new Block.Heading("What we ask"));
      front
          .ask()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> blocks.add(new Block.Paragraph(line.strip())));
    }
    figures(pack, shape, blocks);
    quotes(pack, shape, blocks);
    blocks.add(new Block.Heading("How to check it"));
    checks(pack, shape).forEach(words -> blocks.add(new Block.Paragraph(words)));
    return new PackDocument(pack, shape, lead, blocks);
  }

  public String title() {
    return pack.front().title();
  }

  private static void figures(Pack pack, Shape shape, List<Block> blocks) {
    if (shape == Shape.BRIEFING) {
      blocks.add(new Block.Heading("The figures"));
      blocks.add(
          new Block.Figures(
              "The hub in figures",
              pack.figures().stream().filter(one -> shape.prints(one.key())).toList(),
              true));
      return;
    }
    for (Pack.Part part : pack.parts()) {
      blocks.add(new Block.Heading(part.title()));
      blocks.add(new Block.Figures(part.title() + ": the figures", part.figures(), false));
    }
  }

  private static void quotes(Pack pack, Shape shape, List<Block> blocks) {
    if (pack.quotes().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading("In their own words"));
    pack.quotes().stream()
        .limit(shape == Shape.BRIEFING ? QUOTES_IN_BRIEF : Long.MAX_VALUE)
        .forEach(quote -> blocks.add(new Block.Quotation(quote.words(), quote.by())));
    blocks.add(
        new Block.Paragraph(
            "Each person agreed to be quoted in reports, and can take that back at any time."));
  }

  private static boolean isOfOthers(CaseFigure figure) {
    return figure.recipe() instanceof Recipe.OfOthers;
  }

  private static List<String> checks(Pack pack, Shape shape) {
    var says = new ArrayList<String>();
    boolean others =
        shape == Shape.WHOLE && pack.figures().stream().anyMatch(PackDocument::isOfOthers);
    if (others) {
      says.add(
          "Figures of other hubs stand as those hubs published them. Hubs count in different ways: a"
              + " number that is higher or lower is a question and no verdict.");
    }
    says.add(
        (others ? "Every other figure" : "Every figure")
            + " is made of published tables alone. People who are better, or back at work, may"
            + " be so for other reasons: these figures do not prove what did it.");
    says.add(
        "The mark is the beginning of a fingerprint of the figure and all that it was made of. Who"
            + " has the hub's noticeboard works all of them out again with: mainstay verify FILE");
    if (shape == Shape.WHOLE) {
      pack.front().books().forEach(book -> says.add("Made of: " + book));
      long unknown = pack.figures().stream().filter(one -> !one.known()).count();
      if (unknown > 0) {
        says.add("Not known, because no table was published: " + unknown + " of the figures.");
      }
    }
    return says;
  }

  /// The figures that are printed.
  public List<CaseFigure> printed() {
    return pack.figures().stream().filter(one -> shape.prints(one.key())).toList();
  }

  /// All that it says, piece by piece, in the order in which it is read.
  public List<String> pieces() {
    var pieces = new ArrayList<String>();
    pieces.add(title());
    pieces.addAll(lead);
    blocks.forEach(block -> pieces.addAll(block.pieces()));
    return pieces;
  }
}
