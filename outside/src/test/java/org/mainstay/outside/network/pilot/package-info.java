/// Tries how far pilots are.
@NullMarked
package org.mainstay.outside.network.pilot;

import org.jspecify.annotations.NullMarked;
