package org.mainstay.outside.commitment.open;

import gg.jte.Content;
import org.mainstay.ui.Drawn;

/// What one employer lets everybody read.
///
/// @param on when it was published
/// @param source where the standards can be read in their own words
/// @param parts standards, words, actions and evidence
public record PromiseView(String employer, String on, String source, Content parts)
    implements Drawn {}
