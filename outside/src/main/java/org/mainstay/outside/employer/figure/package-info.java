/// What may be said of released numbers: every word and ratio is worked out from them alone.
@NullMarked
package org.mainstay.outside.employer.figure;

import org.jspecify.annotations.NullMarked;
