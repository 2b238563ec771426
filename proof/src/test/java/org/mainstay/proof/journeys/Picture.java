package org.mainstay.proof.journeys;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/// The pictures that stand in the documents, taken from the pages as they are.
///
/// `./mainstay docs --pictures` says where they go; without it none is taken. A long page is shown
/// from its top, and 256 colours are enough for a page: so a picture stays small in the repository.
final class Picture {
  private static final int TALL_ON_A_PHONE = 1200;
  private static final int TALL_ON_A_DESK = 1280;
  private static final int COLOURS_MAX = 256;

  private Picture() {}

  /// Takes it at the width of a phone and of a desk, if pictures are wanted.
  static void of(Page page, String name) {
    Optional.ofNullable(System.getProperty("mainstay.pictures"))
        .ifPresent(folder -> take(page, Path.of(folder), name));
  }

  private static void take(Page page, Path folder, String name) {
    var size = page.viewportSize();
    for (int width : List.of(Chromium.PHONE, Chromium.DESK)) {
      page.setViewportSize(width, size.height);
      int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
      int tall = width == Chromium.PHONE ? TALL_ON_A_PHONE : TALL_ON_A_DESK;
      page.setViewportSize(width, Math.min(height, tall));
      page.evaluate("scrollTo(0, 0)");
      keep(page.screenshot(), folder.resolve(name + "-" + width + ".png"));
    }
    page.setViewportSize(size.width, size.height);
  }

  private static void keep(byte[] screenshot, Path as) {
    try {
      var small = new ByteArrayOutputStream();
      ImageIO.write(indexed(ImageIO.read(new ByteArrayInputStream(screenshot))), "png", small);
      Files.createDirectories(as.getParent());
      Files.write(as, small.toByteArray());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static BufferedImage indexed(BufferedImage full) {
    int[] palette = palette(full);
    var model =
        new IndexColorModel(
            Byte.SIZE, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    var small =
        new BufferedImage(
            full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < full.getHeight(); y++) {
      for (int x = 0; x < full.getWidth(); x++) {
        int colour = full.getRGB(x, y) & 0xffffff;
        int index = nearest.computeIfAbsent(colour, wanted -> nearest(wanted, palette));
        small.getRaster().setSample(x, y, 0, index);
      }
    }
    return small;
  }

  private static int[] palette(BufferedImage full) {
    Map<Integer, Integer> count = new HashMap<>();
    for (int y = 0; y < full.getHeight(); y++) {
      for (int x = 0; x < full.getWidth(); x++) {
        count.merge(full.getRGB(x, y) & 0xffffff, 1, Integer::sum);
      }
    }
    return count.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(COLOURS_MAX)
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  private static int nearest(int wanted, int[] palette) {
    int best = 0;
    for (int i = 1; i < palette.length; i++) {
      if (distance(wanted, palette[i]) < distance(wanted, palette[best])) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16) - (other >> 16);
    int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
    int blue = (one & 0xff) - (other & 0xff);
    return red * red + green * green + blue * blue;
  }
}
