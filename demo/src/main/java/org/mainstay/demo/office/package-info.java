/// What the office of the invented locality holds: programmes and the test of one, the hub network,
/// and the case for the hub.
@NullMarked
package org.mainstay.demo.office;

import org.jspecify.annotations.NullMarked;
