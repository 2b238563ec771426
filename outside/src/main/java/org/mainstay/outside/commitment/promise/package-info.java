/// The way of a promise from interest to a review, and what its employer publishes of it.
@NullMarked
package org.mainstay.outside.commitment.promise;

import org.jspecify.annotations.NullMarked;
