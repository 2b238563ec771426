/// The actions of a promise, with their evidence.
@NullMarked
package org.mainstay.outside.commitment.action;

import org.jspecify.annotations.NullMarked;
