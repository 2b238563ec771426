package org.mainstay.outside.academy;

import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Input;

/// The box in which somebody types what they look for; it goes into no address.
public record SearchForm(Input box) implements Drawn {}
