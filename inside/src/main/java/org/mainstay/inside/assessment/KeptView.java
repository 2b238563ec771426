package org.mainstay.inside.assessment;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.safety.CrisisWords;
import org.mainstay.ui.Drawn;

/// What a questionnaire came to, straight after it was saved.
///
/// @param total in words: scored, prorated, or why it cannot be scored
/// @param help what to tell the person at once; empty unless the question about safety is above 0
public record KeptView(
    CaseHead head, String name, String total, List<CrisisWords.Line> help, String backPath)
    implements Drawn {
  public KeptView {
    help = List.copyOf(help);
  }
}
