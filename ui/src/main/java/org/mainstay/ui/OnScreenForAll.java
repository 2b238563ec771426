package org.mainstay.ui;

/// Marks what is drawn on a screen that everybody in a room sees: no notice around it names a case.
public interface OnScreenForAll {}
