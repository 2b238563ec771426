package org.mainstay.inside.referral;

import java.util.Map;

/// What the room that looks after safety says about a case, for heads and lists of cases.
@FunctionalInterface
public interface OpenConcerns {
  /// For each case with an open concern a sentence such as "A concern is open. Reader: Sam Carter."
  Map<ReferralId, String> inWords();
}
