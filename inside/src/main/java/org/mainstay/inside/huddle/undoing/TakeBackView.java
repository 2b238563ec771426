package org.mainstay.inside.huddle.undoing;

import org.mainstay.ui.Drawn;
import org.mainstay.ui.OnScreenForAll;
import org.mainstay.ui.nhsuk.label.Errors;

/// Shows which case and which decision is to be taken back, before it is.
///
/// @param talk where the case is talked about
/// @param words what was decided, without its reason
/// @param undone what is undone with it
public record TakeBackView(
    String talk,
    String here,
    String alias,
    String words,
    String undone,
    String because,
    Errors errors)
    implements Drawn, OnScreenForAll {}
