package org.mainstay.outside.casemaking.verify;

import java.util.List;

/// What came out of verifying a file.
///
/// @param figures how many were worked out again
/// @param findings what does not agree, each in a sentence
public record Verified(int figures, List<String> findings) {
  public Verified {
    findings = List.copyOf(findings);
  }

  /// Whether all agrees.
  public boolean agrees() {
    return findings.isEmpty();
  }
}
