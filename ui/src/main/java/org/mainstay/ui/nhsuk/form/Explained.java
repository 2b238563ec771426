package org.mainstay.ui.nhsuk.form;

import org.mainstay.ui.Drawn;

/// The hint and the error of a field, in the order they are read.
public record Explained(Field field) implements Drawn {}
