/// Imports and exports.
@NullMarked
package org.mainstay.exchange;

import org.jspecify.annotations.NullMarked;
