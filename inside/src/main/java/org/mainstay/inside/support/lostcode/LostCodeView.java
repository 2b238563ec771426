package org.mainstay.inside.support.lostcode;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;

/// How to reach somebody who lost their code, and the new one while it is shown.
///
/// @param waits whether they said that they lost it
/// @param reach how and when it is safe, a sentence each
/// @param words of the new code, empty before it is made
public record LostCodeView(
    CaseHead head,
    boolean waits,
    String calledName,
    List<String> reach,
    String path,
    List<String> words)
    implements Drawn {
  public LostCodeView {
    reach = List.copyOf(reach);
    words = List.copyOf(words);
  }
}
