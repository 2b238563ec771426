package org.mainstay.front.yourpage.questions;

import org.mainstay.ui.Drawn;

/// How it has been going, for the person alone.
public record ProgressView(Progress progress) implements Drawn {}
