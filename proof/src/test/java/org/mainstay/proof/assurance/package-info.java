/// The registers of hazards and of security requirements hold what they say, and no page of the
/// documents leads nowhere.
@NullMarked
package org.mainstay.proof.assurance;

import org.jspecify.annotations.NullMarked;
