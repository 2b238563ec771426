package org.mainstay.inside.huddle;

import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;

/// Says that somebody else was faster, and where the case stands now.
public record ChangedView(CaseHead head) implements Drawn {}
