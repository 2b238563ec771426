package org.mainstay.inside.support.closing.pages;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.support.closing.handing.HandingDesk;
import org.mainstay.inside.support.closing.parcel.Parcel;
import org.mainstay.inside.support.closing.parcel.ParcelRefused;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Brought;
import org.mainstay.ui.Download;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a lead moves sealed files between two hubs: packs out and receipts in at the one, packs in
/// and receipts out at the other. What is refused changes nothing.
@InsidePages
public class HandingPages {
  /// The page.
  public static final String HANDING = ClosingPages.CLOSING + "/handing";

  static final String PACK = HANDING + "/pack";
  static final String RECEIPT = HANDING + "/receipt";
  static final String TAKE = HANDING + "/take";

  private static final String TYPE = "application/octet-stream";

  private final HandingDesk desk;

  public HandingPages(HandingDesk desk) {
    this.desk = desk;
  }

  @GetMapping(HANDING)
  public Answer show() {
    return page(HandingForm.of(Map.of()), "");
  }

  @PostMapping(PACK)
  public Answer packed() {
    desk.packAll();
    return new GoTo(HANDING);
  }

  @GetMapping(PACK + "/{pack}")
  public Answer file(@PathVariable UUID pack) {
    return desk.pack(pack).<Answer>map(HandingPages::download).orElseGet(NotHere::new);
  }

  @PostMapping(RECEIPT)
  public Answer receipt(
      @RequestAttribute(name = Brought.ATTRIBUTE, required = false) @Nullable Brought brought,
      @RequestParam Map<String, String> sent) {
    var form = HandingForm.of(sent);
    var file = file(brought, form, HandingForm.RECEIPT);
    if (file.isEmpty()) {
      return page(form, "");
    }
    try {
      return page(
          HandingForm.of(Map.of()),
          desk.receipt(file.get())
              ? "The receipt counts. The case has ended here, and its person reads on their page where they go on."
              : "This receipt was here before. Nothing was changed.");
    } catch (ParcelRefused refused) {
      return page(form.refused(HandingForm.RECEIPT, words(refused)), "");
    }
  }

  @PostMapping(TAKE)
  public Answer take(
      @RequestAttribute(name = Brought.ATTRIBUTE, required = false) @Nullable Brought brought,
      @RequestParam Map<String, String> sent) {
    var form = HandingForm.of(sent);
    var address = form.address();
    var file = file(brought, form, HandingForm.PACK);
    if (file.isEmpty() || form.errors().any()) {
      return page(form, "");
    }
    try {
      return download(desk.take(file.get(), address));
    } catch (ParcelRefused refused) {
      return page(form.refused(HandingForm.PACK, words(refused)), "");
    }
  }

  private static Optional<byte[]> file(@Nullable Brought brought, HandingForm form, String field) {
    return switch (brought) {
      case Brought.File file -> Optional.of(file.bytes());
      case Brought.TooLarge() -> {
        form.refused(
            field,
            "The file is larger than 50 MB. Whoever runs this house can bring it: ./mainstay handover --help");
        yield Optional.empty();
      }
      case Brought.Nothing() -> nothing(form, field);
      case null -> nothing(form, field);
    };
  }

  private static Optional<byte[]> nothing(HandingForm form, String field) {
    form.refused(field, "Choose a file");
    return Optional.empty();
  }

  private static Download download(Parcel parcel) {
    return new Download(parcel.id() + parcel.kind().ending(), TYPE, parcel.file().toByteArray());
  }

  private static String words(ParcelRefused refused) {
    return String.valueOf(refused.getMessage());
  }

  private Answer page(HandingForm form, String notice) {
    var view = new HandingView(notice, desk.ready(), desk.waiting(), form);
    var page = new Page("Handing people over", view).withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }
}
