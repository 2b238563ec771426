/// The Mindful Employer charter with its review every two years.
@NullMarked
package org.mainstay.outside.commitment.charter;

import org.jspecify.annotations.NullMarked;
