package org.mainstay.inside.study.engagement.pages;

import org.mainstay.ui.Drawn;

/// The slip that somebody takes home from a talk: it is shown once.
///
/// @param person the number they are written down as
/// @param code seven words
/// @param agreed what they agreed to
/// @param back the talk
public record SlipView(String person, String title, String code, String agreed, String back)
    implements Drawn {}
