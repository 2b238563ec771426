package org.mainstay.ui;

/// What a room gives back for a request: a page to read, the place to go next, a file, or nothing.
public sealed interface Answer permits Page, GoTo, Download, NotHere {}
