/// Faults of a database, drawn from a seed and met by a real one.
@NullMarked
package org.mainstay.proof.simulation.faults;

import org.jspecify.annotations.NullMarked;
