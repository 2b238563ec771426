/// Journeys in a real browser, with the keyboard alone, checked for access at every step.
@NullMarked
package org.mainstay.proof.journeys;

import org.jspecify.annotations.NullMarked;
