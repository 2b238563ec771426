/// The team's days, simulated from a seed on the real rooms and a real database, with faults.
@NullMarked
package org.mainstay.proof.simulation;

import org.jspecify.annotations.NullMarked;
