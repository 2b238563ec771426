package org.mainstay.front.helpnow;

import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.layout.Link;
import org.mainstay.ui.shell.Notice;
import org.mainstay.ui.shell.Notice.Tone;

/// What somebody is told who seems to be on a network of their employer.
///
/// The name of a site stands open on the way; its pages and what is typed do not, unless a system
/// at work opens them.
public final class AtWork {
  private static final String WORDS =
      "You seem to be on a network at work. Your employer may see that this site was opened."
          + " Most employers cannot see the pages or your words, but some systems can."
          + " If you can, use your own phone and your own data.";

  private AtWork() {}

  /// The notice, with the way to more about it.
  public static Notice notice() {
    return new Notice(
        Tone.PLAIN, Words.text(WORDS), Link.to("/private/device", "Stay private on this device"));
  }
}
