package org.mainstay.ui;

/// What a room gives back for a request: a page to read, or the place to go next.
public sealed interface Answer permits Page, GoTo {}
